import type { IdentityReport } from '../../identities/check-identities';
import type { Identity, IdentityResult, WorkedTerm } from '../../identities/contract';
import type { SheetFacts } from '../../identities/sheet-facts';
import { identitiesInSteps, identitiesOf, readSheetFacts, sameSheetFacts } from '../../identities/sheet-facts';
import { shownAmount } from '../../model/shown-amount';
import type { CellRef } from '../../sheet/address';
import { sameCell } from '../../sheet/address';
import { proposeIdentityFix } from './identity-fix';
import type { NotChecked, NotCheckedReason, Report, RuleCount, Severity, WorkbookRule } from '../contract';

const REASONS: Readonly<Partial<Record<NonNullable<IdentityResult['reason']>, NotCheckedReason>>> = {
  'money-unit-missing': 'money-unit-missing',
  'error-value': 'amount-unreadable',
  'not-an-amount': 'amount-unreadable',
  'structure-unclear': 'sum-unclear',
};
/** A sum of dozens of parts is told by its first and its number of parts; every cell of it is linked. */
const SHOWN_TERMS = 6;

/** The rule that reports the failed identities which `takes` picks out. */
export function identityRule(
  { fix, ...head }: { readonly id: string; readonly code: string; readonly severity: Severity; readonly fix?: 'confirm' },
  takes: (identity: Identity) => boolean,
  messageOf: (result: IdentityResult) => string = () => 'differs',
): WorkbookRule<SheetFacts> {
  // Which identities are this rule's changes only when the workbook is bound anew, not with its amounts.
  const places = new WeakMap<readonly Identity[], readonly number[]>();
  const own = ({ identities, results }: IdentityReport): readonly IdentityResult[] => {
    const known = places.get(identities) ?? identities.flatMap((identity, index) => (takes(identity) ? [index] : []));
    places.set(identities, known);
    return known.flatMap((index) => results[index] ?? []);
  };
  return {
    meta: { ...head, scope: 'workbook', needs: [], fix: fix ?? 'none' },
    read: readSheetFacts,
    sameFact: sameSheetFacts,
    *compare(facts, { pack }) {
      const results = own(yield* identitiesInSteps(facts, pack));
      for (const result of results) if (result.state === 'failed') yield reportOf(result, messageOf(result));
    },
    count: (facts, { pack }) => countOf(own(identitiesOf(facts, pack)), facts),
    ...(fix && { fix: proposeIdentityFix }),
  };
}

/** A failed identity with its equation in numbers and a link to every cell of both sides. */
export function reportOf({ identity, left, right, sums }: IdentityResult, messageId: string): Report {
  const at = identity.rate?.at ?? left[0]?.at ?? right[0]?.at;
  if (!at || !sums) throw new Error('A failed identity has terms and sums');
  return {
    messageId,
    data: {
      // Of a rate, only the amount it stands with: another amount of this year is told by another rule.
      left: equationSide(identity.rate ? left.slice(0, 1) : left),
      right: equationSide(identity.rate ? right.slice(0, 1) : right),
      leftSum: sums.left,
      rightSum: sums.right,
      difference: sums.difference.replace(/^-/, ''),
      allowed: sums.allowed,
      unit: sums.unit,
      leftTable: identity.tables[0] ?? '',
      rightTable: identity.tables.at(-1) ?? '',
    },
    at,
    identity: identity.key,
    related: distinct([...left, ...right].map((term) => term.at)).filter((one) => !sameCell(one, at)),
  };
}

function equationSide(terms: readonly WorkedTerm[]): string {
  const written = terms.filter(({ amount }) => amount !== undefined);
  const shown = written.slice(0, SHOWN_TERMS).map(({ label, sign, amount, stated }, index) => {
    const plus = sign < 0 ? ' − ' : index > 0 ? ' + ' : '';
    // A figure of a text carries its number in its words.
    return `${plus}${stated ? label : `${label} ${shownAmount(amount?.decimal ?? '')}`}`;
  });
  const rest = written.length - shown.length;
  return shown.join('') + (rest > 0 ? ` + …(${String(rest)})` : '');
}

function countOf(results: readonly IdentityResult[], facts: readonly SheetFacts[]): RuleCount {
  const notChecked = new Map<NotCheckedReason, Map<string, NotChecked['tables'][number]>>();
  for (const { state, reason, identity } of results) {
    const told = state === 'not-checked' && reason ? REASONS[reason] : undefined;
    if (told === undefined) continue;
    const tables = notChecked.get(told) ?? new Map<string, NotChecked['tables'][number]>();
    const sheetId = (identity.left[0] ?? identity.right[0])?.at.sheetId ?? '';
    const name = identity.tables[0] ?? facts.find((sheet) => sheet.sheetId === sheetId)?.name ?? '';
    tables.set(`${sheetId} ${name}`, { sheetId, name });
    notChecked.set(told, tables);
  }
  return {
    ran: results.filter(({ state }) => state !== 'not-checked').length,
    notChecked: [...notChecked].map(([reason, tables]) => ({ reason, detail: reason, tables: [...tables.values()] })),
  };
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return cells.filter((cell, index) => cells.findIndex((other) => sameCell(cell, other)) === index);
}
