import type { Steps } from '../reading/steps';
import type { CellRef } from '../sheet/address';
import type { IdentitySection } from '../standards/identities';
import type { CellAmount } from './amounts';
import type { IdentityReport } from './check-identities';
import type { Identity } from './contract';
import { missedParts } from './formulas';
import { plainName } from './plain-name';
import type { TableView } from './table-view';

export type TableRemarkKind = 'note-contradicts' | 'amount-as-text' | 'error-value' | 'formula-misses' | 'typed-among-formulas' | 'stale-result';

export interface TableRemark {
  readonly kind: TableRemarkKind;
  readonly at: CellRef;
  readonly words: string;
  readonly count: number;
  readonly related: readonly CellRef[];
}

/** In a row or column of totals by formula, one that was typed is a slip, several are a habit. */
const FORMULAS = 4;

/** What is wrong with a table as such: how its cells hold amounts, and what its note says. */
export function* tableRemarks(report: IdentityReport, words: IdentitySection['text']): Steps<readonly TableRemark[]> {
  const found: TableRemark[] = [];
  for (const [index, view] of report.views.entries()) {
    found.push(...(remarked.get(view) ?? remarksOfView(view, words)));
    if (index % VIEWS === VIEWS - 1) yield;
  }
  yield;
  return [...found, ...(yield* formulaRemarks(report))];
}

/** Tables of one step. */
const VIEWS = 10;
// What is said of a table alone is kept as long as the table.
const remarked = new WeakMap<TableView, readonly TableRemark[]>();

function remarksOfView(view: TableView, words: IdentitySection['text']): readonly TableRemark[] {
  const remarks = [...noteContradicts(view, words), ...amountsAsText(view), ...errorValues(view)];
  remarked.set(view, remarks);
  return remarks;
}

/** 注：空表列示 under a table that has amounts. */
function noteContradicts({ table }: TableView, { emptyNote }: IdentitySection['text']): readonly TableRemark[] {
  const note = table.note && plainName(table.note.value);
  if (!table.note || note === undefined || !emptyNote.some((word) => note.includes(word))) return [];
  const filled = table.rows.flatMap(({ amounts }) => Object.values(amounts).filter(({ value }) => Number(value.decimal) !== 0));
  const [first] = filled;
  return first ? [{ kind: 'note-contradicts', at: table.note.at, words: table.note.value, count: filled.length, related: [first.at] }] : [];
}

/** Excel leaves text out of its own sums. One remark a table, with every cell. */
function amountsAsText({ table }: TableView): readonly TableRemark[] {
  const texts = table.rows.flatMap(({ amounts }) => Object.values(amounts).filter(({ stored }) => stored === 'text'));
  const [first, ...rest] = texts;
  return first ? [{ kind: 'amount-as-text', at: first.at, words: first.raw.trim(), count: texts.length, related: rest.map(({ at }) => at) }] : [];
}

function errorValues({ table }: TableView): readonly TableRemark[] {
  const roles = new Map(table.columns.map(({ name, role }) => [name, role]));
  return table.rows.flatMap(({ texts }) =>
    Object.entries(texts).flatMap(([column, field]) =>
      roles.get(column) === 'amount' && /^#(?:REF|VALUE|NAME|DIV|N\/A|NUM|NULL)/i.test(field.raw.trim())
        ? [{ kind: 'error-value' as const, at: field.at, words: field.raw.trim(), count: 1, related: [] }]
        : [],
    ),
  );
}

/** Totals of one table that are alike: of one row, or of one column. */
type Group = readonly number[];

// Which totals are alike changes only when the workbook is bound anew, not with its amounts.
const grouped = new WeakMap<readonly Identity[], readonly Group[]>();

function* groupsOf(identities: readonly Identity[]): Steps<readonly Group[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { id, scope, relation, left, right }] of identities.entries()) {
    if (index % GROUPED === GROUPED - 1) yield;
    const [total] = left;
    if (!total || scope !== 'within' || relation !== '=' || left.length > 1) continue;
    const isInRow = right.every(({ at }) => at.row === total.at.row);
    const key = `${id} ${total.at.sheetId} ${String(isInRow ? total.at.column : total.at.row)} ${String(isInRow)}`;
    const own = groups.get(key);
    if (own) own.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()];
}

/** Totals of one step: told apart from others, and looked into. */
const GROUPED = 4000;
const TOTALS = 1000;

function* formulaRemarks({ identities, results, amountAt }: IdentityReport): Steps<readonly TableRemark[]> {
  const groups = grouped.get(identities) ?? (yield* groupsOf(identities));
  grouped.set(identities, groups);
  const missing = new Map<string, TableRemark>();
  const stale = new Map<string, TableRemark>();
  const typed: TableRemark[] = [];
  let seen = 0;
  for (const group of groups) {
    const totals: Total[] = [];
    for (const index of group) {
      const result = results[index];
      const [total] = result?.identity.left ?? [];
      if (!result || !total || result.reason === 'structure-unclear') continue;
      const amount = amountAt(total.at);
      if (amount?.kind !== 'amount') continue;
      totals.push({ at: total.at, label: total.label, amount });
      const key = `${total.at.sheetId} ${String(total.at.row)} ${String(total.at.column)}`;
      if (result.reason === 'stale-result') stale.set(key, { kind: 'stale-result', at: total.at, words: amount.formula ?? '', count: 1, related: [] });
      const missed = result.state === 'failed' && amount.formula !== undefined ? (missedParts(result, amountAt) ?? []) : [];
      if (missed.length > 0) missing.set(key, { kind: 'formula-misses', at: total.at, words: missed.map(({ label }) => label).join('、'), count: missed.length, related: missed.map(({ at }) => at) });
    }
    typed.push(...typedAmongFormulas(totals));
    if ((seen += group.length) < TOTALS) continue;
    seen = 0;
    yield;
  }
  return [...missing.values(), ...stale.values(), ...typed];
}

interface Total {
  readonly at: CellRef;
  readonly label: string;
  readonly amount: Extract<CellAmount, { readonly kind: 'amount' }>;
}

function typedAmongFormulas(group: readonly Total[]): readonly TableRemark[] {
  const formulas = group.filter(({ amount }) => amount.formula !== undefined);
  const [first] = formulas;
  if (!first || formulas.length < FORMULAS) return [];
  const typed = group.filter(({ amount }) => amount.formula === undefined && Number(amount.amount.decimal) !== 0);
  if (typed.length * FORMULAS > formulas.length) return [];
  return typed.map(({ at, label }) => ({ kind: 'typed-among-formulas', at, words: label, count: formulas.length, related: [first.at] }));
}
