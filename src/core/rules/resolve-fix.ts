import type { FormulaEdit, NumberEdit } from '../identities/fixes/contract';
import type { CellContent, Change } from '../sheet/change';
import { contentOf, EMPTY, sameContent } from '../sheet/change';
import type { Cell, SheetSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';
import type { Fix, FixEdit, FixProposal } from './contract';
import { resolveFormula, resolveNumber } from './resolve-amount-edit';

const GENERAL = 'General';
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const PLAIN_PERCENT = /^(-?\d+)(?:\.(\d+))?%$/;

/**
 * Turns the wish of a rule into changes with what the cells hold now.
 * Undefined when nothing would change, or when a cell holds a formula: only a formula is written over one.
 */
export function resolveFix(proposal: FixProposal, home: SheetSnapshot, sheetOf: (id: string) => SheetSnapshot | undefined = () => undefined): Fix | undefined {
  const changes: Change[] = [];
  const before: string[] = [];
  const after: string[] = [];
  for (const edit of proposal.edits) {
    const sheet = edit.at.sheetId === home.id ? home : sheetOf(edit.at.sheetId);
    if (!sheet) return undefined;
    if (!isWords(edit)) {
      const resolved = 'formula' in edit ? resolveFormula(edit, sheet) : resolveNumber(edit, sheet);
      if (!resolved) return undefined;
      changes.push(resolved.change);
      before.push(resolved.before);
      after.push(resolved.after);
      continue;
    }
    const cell = cellAt(sheet, edit.at.row, edit.at.column);
    if (cell?.formula !== undefined) return undefined;
    const text = newText(edit, cell);
    if (text === undefined) return undefined;
    const change = changeTo(edit, cell, text);
    if (!change) continue;
    changes.push(change);
    before.push(cell?.text ?? '');
    after.push(text);
  }
  if (changes.length === 0) return undefined;
  return { kind: proposal.kind, changes, before: joined(before), after: joined(after) };
}

type WordsEdit = Exclude<FixEdit, FormulaEdit | NumberEdit>;

function isWords(edit: FixEdit): edit is WordsEdit {
  return 'text' in edit || 'passage' in edit;
}

function newText(edit: WordsEdit, cell: Cell | null): string | undefined {
  if ('text' in edit) return edit.text;
  const whole = typeof cell?.value === 'string' ? cell.value : undefined;
  return whole?.includes(edit.passage) ? whole.replace(edit.passage, () => edit.by) : undefined;
}

function changeTo(edit: WordsEdit, cell: Cell | null, text: string): Change | undefined {
  const before = contentOf(cell);
  const formatBefore = cell?.numberFormat ?? GENERAL;
  const written = before.kind === 'number' ? asNumber(text, formatBefore) : asText(text);
  const formatAfter = written.numberFormat ?? formatBefore;
  if (sameContent(before, written.content) && formatAfter === formatBefore) return undefined;
  return {
    at: edit.at,
    before,
    after: written.content,
    ...(formatAfter !== formatBefore && { numberFormat: { before: formatBefore, after: formatAfter } }),
  };
}

interface Written {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

function asText(text: string): Written {
  return { content: text === '' ? EMPTY : { kind: 'text', text } };
}

/** A cell that held a number keeps holding one where the new text is one: 95 becomes 0.95 shown as 95%, not a text. */
function asNumber(text: string, formatBefore: string): Written {
  if (PLAIN_NUMBER.test(text)) {
    const wasPercent = formatBefore.includes('%');
    return { content: { kind: 'number', number: Number(text) }, ...(wasPercent && { numberFormat: GENERAL }) };
  }
  const percent = PLAIN_PERCENT.exec(text);
  if (!percent) return asText(text);
  const decimals = percent[2] ?? '';
  const format = decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%`;
  // Shifting the digits keeps 0.07 from becoming 0.07000000000000001.
  return {
    content: { kind: 'number', number: Number(`${percent[1] ?? ''}${decimals}e-${String(decimals.length + 2)}`) },
    numberFormat: formatBefore.includes('%') ? formatBefore : format,
  };
}

/** Cells of a fix that a card shows before it becomes a list; the changes say all of them. */
const SHOWN = 3;

function joined(texts: readonly string[]): string {
  return [...texts.slice(0, SHOWN), ...(texts.length > SHOWN ? ['…'] : [])].join('｜');
}
