import type { CellRef } from '../sheet/address';
import type { IdentitySection } from '../standards/identities';
import type { CellAmount } from './amounts';
import type { IdentityReport } from './check-identities';
import { missedParts } from './formulas';
import { plainName } from './plain-name';
import type { TableView } from './table-view';

export type TableRemarkKind = 'note-contradicts' | 'amount-as-text' | 'error-value' | 'formula-misses' | 'typed-among-formulas';

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
export function tableRemarks({ views, results, amountAt }: IdentityReport, words: IdentitySection['text']): readonly TableRemark[] {
  return [...views.flatMap((view) => [...noteContradicts(view, words), ...amountsAsText(view), ...errorValues(view)]), ...formulaRemarks(results, amountAt)];
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

function formulaRemarks(results: IdentityReport['results'], amountAt: IdentityReport['amountAt']): readonly TableRemark[] {
  const remarks = new Map<string, TableRemark>();
  const groups = new Map<string, { at: CellRef; label: string; amount: CellAmount }[]>();
  for (const result of results) {
    const { identity, state } = result;
    const [total] = identity.left;
    if (!total || identity.scope !== 'within' || identity.relation !== '=' || identity.left.length > 1 || (state === 'not-checked' && result.reason === 'structure-unclear')) continue;
    const missed = missedParts(result, amountAt) ?? [];
    const key = `${total.at.sheetId} ${String(total.at.row)} ${String(total.at.column)}`;
    if (missed.length > 0 && state === 'failed') {
      remarks.set(key, { kind: 'formula-misses', at: total.at, words: missed.map(({ label }) => label).join('、'), count: missed.length, related: missed.map(({ at }) => at) });
    }
    const amount = amountAt(total.at);
    if (amount?.kind !== 'amount') continue;
    const inRow = identity.right.every(({ at }) => at.row === total.at.row);
    const group = `${identity.id} ${total.at.sheetId} ${String(inRow ? total.at.column : total.at.row)} ${String(inRow)}`;
    groups.set(group, [...(groups.get(group) ?? []), { at: total.at, label: total.label, amount }]);
  }
  return [...remarks.values(), ...[...groups.values()].flatMap(typedAmongFormulas)];
}

function typedAmongFormulas(group: readonly { readonly at: CellRef; readonly label: string; readonly amount: CellAmount }[]): readonly TableRemark[] {
  const formulas = group.filter(({ amount }) => amount.kind === 'amount' && amount.formula !== undefined);
  const typed = group.filter(({ amount }) => amount.kind === 'amount' && amount.formula === undefined && Number(amount.amount.decimal) !== 0);
  const [first] = formulas;
  if (!first || formulas.length < FORMULAS || typed.length * FORMULAS > formulas.length) return [];
  return typed.map(({ at, label }) => ({ kind: 'typed-among-formulas', at, words: label, count: formulas.length, related: [first.at] }));
}
