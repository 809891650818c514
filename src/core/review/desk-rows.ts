import { cellAddress, type CellRef } from '../sheet/address';
import { findingText } from '../text/finding-text';
import type { Texts } from '../text/text';
import type { Prefill } from './checklist-state';
import type { Blocker, DeskFinding, DeskReport } from './desk-report';

/** What the workbook and its sheets are called. */
export interface DeskNames {
  readonly file: string;
  sheetName(sheetId: string): string;
  /** Links lead somewhere only where the 审核表 stands in the workbook itself. */
  readonly hasLinks: boolean;
}

/** One line of the 审核表. */
export interface DeskRow {
  readonly number: string;
  readonly sheet: string;
  readonly cell: string;
  readonly subject: string;
  readonly problem: string;
  readonly basis: string;
  readonly advice: string;
  readonly state: string;
  readonly note: string;
  readonly at: CellRef;
}

const ORDER = { error: 0, warning: 1, hint: 2 } as const;

/** What was found, errors first; hints are what would read better and stay out of what a reviewer hands back. */
export function deskRows({ findings }: DeskReport, { sheetName }: DeskNames, texts: Texts): readonly DeskRow[] {
  return handedBack(findings).map(({ finding, state, waiver, rejection }, index) => {
    const { what, how, why } = findingText(texts, finding);
    const reason = waiver ? [waiver.reason, waiver.note ?? ''].filter((part) => part !== '').join(' ') : '';
    return {
      number: String(index + 1),
      sheet: sheetName(finding.at.sheetId),
      cell: cellAddress(finding.at),
      subject: finding.subject || finding.table,
      problem: what,
      basis: why,
      advice: how,
      state: texts(`desk.states.${state}`),
      note: [reason, rejection ?? ''].filter((part) => part !== '').join('\n'),
      at: finding.at,
    };
  });
}

/** The head of the 审核表: the file, how much was looked at, and how it was decided or what is missing. */
export function deskLines(report: DeskReport, { file }: DeskNames, texts: Texts): readonly string[] {
  const { conclusion, changedSince, blockers, counts, proposed } = report;
  const lines = [texts('desk.file', { file }), texts('desk.counts', counts)];
  if (!conclusion) lines.push(texts('desk.proposed', { verdict: texts(`desk.verdicts.${proposed}`) }));
  else {
    const verdict = texts(`desk.verdicts.${conclusion.verdict}`);
    const grade = conclusion.grade === undefined ? '' : texts('desk.grade', { grade: conclusion.grade });
    lines.push(texts('desk.concluded', { verdict, grade, at: conclusion.at.slice(0, 10), opinion: conclusion.opinion }));
    if (changedSince) {
      const named = (['added', 'removed', 'changed'] as const).flatMap((kind) => (changedSince[kind].length > 0 ? [texts(`desk.changes.${kind}`, { names: changedSince[kind].join(texts('wording.separator')) })] : []));
      lines.push(texts('desk.changedSince', { verdict, what: named.join(texts('wording.separator')) }));
    }
  }
  if (blockers.length > 0) lines.push(texts('desk.blocked', { reasons: blockers.map((blocker) => blockerText(blocker, report, texts)).join(texts('wording.separator')) }));
  return lines;
}

/** 审核意见书, to copy: what to mend by sheet, and what was explained. */
export function opinionText(report: DeskReport, names: DeskNames, texts: Texts): string {
  const rows = deskRows(report, names, texts);
  const isWaived = (row: DeskRow): boolean => row.state === texts('desk.states.waived');
  const open = rows.filter((row) => !isWaived(row));
  const waived = rows.filter(isWaived);
  const place = ({ sheet, cell, subject }: DeskRow): string => `${sheet}!${cell} ${subject}`.trim();
  const numbered = (list: readonly DeskRow[], line: (row: DeskRow, number: number) => string): readonly string[] => list.map((row, index) => line(row, index + 1));
  return [
    texts('desk.opinion.heading', { file: names.file }),
    open.length === 0 ? texts('desk.opinion.none') : texts('desk.opinion.some'),
    ...numbered(open, (row, number) => texts('desk.opinion.item', { number, place: place(row), problem: row.problem, advice: row.advice })),
    ...(waived.length === 0 ? [] : [texts('desk.opinion.waived'), ...numbered(waived, (row, number) => texts('desk.opinion.waivedItem', { number, place: place(row), problem: row.problem, reason: row.note }))]),
  ].join('\n');
}

/** How much the checks looked at for a question; what they found and that does not answer 否 is said too. */
export function lookedAtText({ ran, passed, findings }: Prefill, texts: Texts): string {
  const isMild = findings.length === 0 && passed < ran;
  return isMild ? texts('desk.byMachineMild', { ran, passed, rest: ran - passed }) : texts('desk.byMachine', { ran, passed });
}

/** What there is to mend, errors first. */
export function pendingRows({ findings }: DeskReport): readonly DeskFinding[] {
  return handedBack(findings).filter(({ state }) => state !== 'waived');
}

/** How many lines the 审核表 has. */
export function handedBackCount({ findings }: DeskReport): number {
  return handedBack(findings).length;
}

function handedBack(findings: readonly DeskFinding[]): readonly DeskFinding[] {
  const serious = findings.filter(({ finding }) => finding.severity !== 'hint');
  return [...serious].sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity]);
}

/** What stands against 通过, as a part of a sentence. */
export function blockerText(blocker: Blocker, { checklists }: Pick<DeskReport, 'checklists'>, texts: Texts): string {
  if (blocker.kind === 'nothing-read') return texts('desk.blockers.nothing-read');
  if (blocker.kind === 'open-errors') return texts('desk.blockers.open-errors', { count: blocker.count });
  const title = checklists.find(({ checklist }) => checklist.id === blocker.checklist)?.checklist.title ?? blocker.checklist;
  return texts(`desk.blockers.${blocker.kind}`, { checklist: title, count: blocker.items.length });
}
