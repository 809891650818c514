import type { Severity } from '../../core/rules/contract';
import { severityText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import { displayWidth, padDisplay } from '../display-width';
import type { FindingOutput, ReviewedFile, ReviewOutput } from '../schemas';
import { differenceLine } from './comparison-output';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What `review` prints for people: each file, its problems by severity, and what was not looked at. */
export function reviewText({ files }: ReviewOutput, texts: Texts): string {
  const lines = files.flatMap((file) => fileLines(file, texts));
  if (files.length > 1) lines.push('', totalLine(files, texts));
  return lines.join('\n');
}

function fileLines(reviewed: ReviewedFile, texts: Texts): string[] {
  const { file, error, summary, findings, checks, unread } = reviewed;
  if (error) return [texts('cli.review.unreadable', { file, message: error.message })];
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const open = sorted.filter(({ state }) => state === 'open');
  const places = Math.max(0, ...sorted.map((finding) => displayWidth(placeText(finding, texts))));
  return [
    texts('cli.review.file', {
      file,
      errors: summary.error,
      warnings: summary.warning,
      hints: summary.hint,
      tables: summary.tables,
      rows: summary.indicators,
      budgets: summary.budgets,
    }),
    ...(summary.tables + summary.budgets === 0 ? [texts('cli.review.noTables')] : []),
    ...open.map((finding) =>
      texts('cli.review.finding', {
        severity: severityText(texts, finding.severity),
        code: finding.code,
        place: padDisplay(placeText(finding, texts), places),
        message: oneLine(finding.message),
      }),
    ),
    ...decisionLines(reviewed, sorted, texts),
    ...comparisonLines(reviewed, texts),
    ...unread.map((region) =>
      texts('cli.review.unread', { place: texts('cli.review.place', { sheet: region.sheet, cell: region.range }), message: region.message }),
    ),
    ...notCheckedLines(checks, texts),
  ];
}

/** One line a reason with all the rules that it kept from looking: a missing column stops dozens of them. */
function notCheckedLines(checks: ReviewedFile['checks'], texts: Texts): string[] {
  const codes = new Map<string, string[]>();
  for (const { code, reason } of checks) {
    for (const one of reason?.split('\n') ?? []) codes.set(one, [...(codes.get(one) ?? []), code]);
  }
  return [...codes].map(([reason, of]) => texts('cli.review.notChecked', { code: of.join(texts('wording.separator')), reason }));
}

/** What was decided in Excel, apart from what is open and with the reason; it is counted above all the same. */
function decisionLines({ decisions }: ReviewedFile, sorted: readonly FindingOutput[], texts: Texts): string[] {
  if (!decisions) return [];
  const { waived, disabled, stale, disabledRules, dropped } = decisions;
  const decided = sorted.flatMap(({ state, decision, ...finding }) =>
    decision && state !== 'open'
      ? [
          texts('cli.review.decided', {
            state: texts(`pane.findings.states.${state}`),
            severity: severityText(texts, finding.severity),
            code: finding.code,
            place: placeText(finding, texts),
            message: oneLine(finding.message),
            reason: reasonText(decision, texts),
          }),
        ]
      : [],
  );
  return [
    ...(decided.length > 0 ? [texts('cli.review.decidedCount', { waived, disabled })] : []),
    ...decided,
    ...stale.map((one) => texts('cli.review.stale', { code: one.code, place: placeText(one, texts), content: oneLine(one.content), reason: reasonText(one, texts) })),
    ...disabledRules.map((one) => texts('cli.review.disabledRule', { code: one.code, count: one.findings, reason: reasonText(one, texts) })),
    ...(dropped > 0 ? [texts('cli.review.droppedDecisions', { count: dropped })] : []),
  ];
}

/** What changed since last time; findings that remain stand above already. */
function comparisonLines({ comparison }: ReviewedFile, texts: Texts): string[] {
  if (!comparison) return [];
  const { message, sums, differences } = comparison;
  const told = differences.filter(({ kind }) => kind !== 'remaining').map((difference) => differenceLine(difference, texts));
  return [message, ...(sums ? [texts('comparison.summary', { ...sums })] : []), ...told].map((line) => texts('cli.review.indented', { line }));
}

function reasonText({ reason, note }: { readonly reason: string; readonly note?: string | undefined }, texts: Texts): string {
  return oneLine(note === undefined ? reason : texts('cli.review.reasonWithNote', { reason, note }));
}

function placeText({ sheet, cell }: Pick<FindingOutput, 'sheet' | 'cell'>, texts: Texts): string {
  return texts('cli.review.place', { sheet, cell });
}

function totalLine(files: readonly ReviewedFile[], texts: Texts): string {
  const sum = (severity: Severity): number => files.reduce((total, { summary }) => total + summary[severity], 0);
  return texts('cli.review.total', {
    files: files.length,
    errors: sum('error'),
    warnings: sum('warning'),
    hints: sum('hint'),
    unreadable: files.filter(({ error }) => error).length,
  });
}

/** Cells may hold line breaks; a line of the report is one problem. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
