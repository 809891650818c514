import type { Indicator } from '../core/model/target-table';
import type { CellRef } from '../core/sheet/address';
import type { Change } from '../core/sheet/change';
import { contentOf, sameContent } from '../core/sheet/change';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { cellAt } from '../core/sheet/snapshot';
import type { StandardIndicator } from '../core/standards/schema';
import type { AdoptScope, Difference } from './state';

/** One cell that an adoption fills. */
interface Edit {
  readonly role: Difference['role'];
  readonly at: CellRef;
  readonly text: string;
}

/** What taking a standard indicator into a row changes: for the difference shown before, and for the host. */
export interface Adoption {
  readonly differences: readonly Difference[];
  readonly changes: readonly Change[];
}

/** Undefined when the table lacks the cells of the scope, or when they hold the wording already. */
export function planAdoption(
  sheet: SheetSnapshot,
  indicator: Indicator,
  standard: StandardIndicator,
  scope: AdoptScope,
): Adoption | undefined {
  const edits = editsOf(indicator, standard, scope);
  if (!edits) return undefined;
  const planned = edits.flatMap((edit) => {
    const before = contentOf(cellAt(sheet, edit.at.row, edit.at.column));
    const after = { kind: 'text', text: edit.text } as const;
    if (sameContent(before, after)) return [];
    const shown = cellAt(sheet, edit.at.row, edit.at.column)?.text ?? '';
    return [{ difference: { role: edit.role, before: shown, after: edit.text }, change: { at: edit.at, before, after } }];
  });
  if (planned.length === 0) return undefined;
  return { differences: planned.map(({ difference }) => difference), changes: planned.map(({ change }) => change) };
}

function editsOf(indicator: Indicator, standard: StandardIndicator, scope: AdoptScope): readonly Edit[] | undefined {
  const name: Edit = { role: 'level3', at: indicator.level3.at, text: standard.name };
  if (scope === 'name') return [name];
  const { description } = indicator;
  if (scope === 'name-and-description') {
    return description && [name, { role: 'description', at: description.at, text: standard.description }];
  }
  return [
    name,
    ...(description ? [{ role: 'description', at: description.at, text: standard.description } as const] : []),
    ...valueEdits(indicator, standard),
    ...basisEdits(indicator, standard),
  ];
}

/** A target value that a person has written is never altered by wording; only blanks are filled. */
function valueEdits(indicator: Indicator, standard: StandardIndicator): readonly Edit[] {
  const { target } = indicator;
  if (!target || target.raw !== '') return [];
  const { parts } = target;
  if (!parts) return [{ role: 'value', at: target.at, text: standard.example }];
  return [
    ...(parts.comparator && standard.comparator !== '' ? [{ role: 'value', at: parts.comparator, text: standard.comparator } as const] : []),
    ...(parts.unit && standard.unit !== '' ? [{ role: 'value', at: parts.unit, text: standard.unit } as const] : []),
  ];
}

function basisEdits(indicator: Indicator, standard: StandardIndicator): readonly Edit[] {
  const [first] = standard.basis;
  if (!indicator.basis || indicator.basis.raw !== '' || first === undefined) return [];
  return [{ role: 'basis', at: indicator.basis.at, text: first }];
}
