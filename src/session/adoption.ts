import type { Indicator } from '../core/model/target-table';
import type { CellRef } from '../core/sheet/address';
import type { Change } from '../core/sheet/change';
import { contentOf, sameContent } from '../core/sheet/change';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { cellAt } from '../core/sheet/snapshot';
import { bareFigure } from '../core/standards/bare-figure';
import type { StandardIndicator } from '../core/standards/schema';
import { figureInName, losesFigure } from '../core/wording/kept-figures';
import type { NamedFigure } from '../core/wording/kept-figures';
import type { AdoptScope, AdoptedRole, Difference } from './state';

/** A standard indicator with its 依据 as it stands in a cell. */
export interface AdoptedWording {
  readonly indicator: StandardIndicator;
  readonly basis: string;
  /** Made from the description of the row, which stays as it is. */
  readonly keepsDescription?: boolean;
}

/** One cell that an adoption fills. */
interface Edit {
  readonly role: AdoptedRole;
  readonly at: CellRef;
  readonly text: string;
  /** What it replaces, where that may be a part of what the cell holds: one indicator of several. */
  readonly part?: string;
}

/** What taking a standard indicator into a row changes: for the difference shown before, and for the host. */
export interface Adoption {
  readonly differences: readonly Difference[];
  readonly changes: readonly Change[];
}

/** What of a row can be rewritten before it is taken, each as it would stand in its cell. */
export type EditedTexts = Readonly<Partial<Record<AdoptedRole, string>>>;

/** Undefined when the table lacks the cells of the scope, or when they hold the wording already. */
export function planAdoption(sheet: SheetSnapshot, indicator: Indicator, wording: AdoptedWording, scope: AdoptScope): Adoption | undefined {
  const edits = editsOf(indicator, wording, scope);
  return edits && planEdits(sheet, edits);
}

/** The same for a whole row that a person has rewritten; a role that is left out or blank is left alone. */
export function planEditedAdoption(sheet: SheetSnapshot, indicator: Indicator, wording: AdoptedWording, texts: EditedTexts): Adoption | undefined {
  const offered = editableTexts(indicator, wording);
  const chosen = editsOf(indicator, wording, 'row')?.flatMap((edit) => {
    const isNumber = edit.role === 'value' && !samePlace(edit.at, valuePlace(indicator));
    const text = isNumber ? edit.text : texts[edit.role]?.trim();
    // Sign and unit in columns of their own go with the number.
    if (isNumber && (texts.value ?? '').trim() === '') return [];
    return text === undefined || text === '' || offered[edit.role] === undefined ? [] : [{ ...edit, text }];
  });
  return chosen && planEdits(sheet, chosen);
}

/** What a person may rewrite: always the words, and of value and 依据 what is still blank. */
export function editableTexts(indicator: Indicator, wording: AdoptedWording): EditedTexts {
  const texts: Partial<Record<AdoptedRole, string>> = {};
  for (const { role, at, text } of editsOf(indicator, wording, 'row') ?? []) {
    if (role !== 'value' || samePlace(at, valuePlace(indicator))) texts[role] = text;
  }
  return texts;
}

function planEdits(sheet: SheetSnapshot, edits: readonly Edit[]): Adoption | undefined {
  const planned = edits.flatMap((edit) => {
    const before = contentOf(cellAt(sheet, edit.at.row, edit.at.column));
    const shown = cellAt(sheet, edit.at.row, edit.at.column)?.text ?? '';
    const text = withinCell(shown, edit);
    if (text === undefined) return [];
    const after = { kind: 'text', text } as const;
    if (sameContent(before, after)) return [];
    return [{ difference: { role: edit.role, before: shown, after: text }, change: { at: edit.at, before, after } }];
  });
  if (planned.length === 0) return undefined;
  return { differences: planned.map(({ difference }) => difference), changes: planned.map(({ change }) => change) };
}

/** The whole cell with the part replaced; undefined where the part cannot be told from another one like it. */
function withinCell(shown: string, { text, part }: Edit): string | undefined {
  if (part === undefined || part === '' || part.trim() === shown.trim()) return text;
  const [before, after, ...others] = shown.split(part);
  return before === undefined || after === undefined || others.length > 0 ? undefined : before + text + after;
}

function editsOf(indicator: Indicator, { indicator: standard, basis, keepsDescription }: AdoptedWording, scope: AdoptScope): readonly Edit[] | undefined {
  const name: Edit = { role: 'level3', at: indicator.level3.at, text: standard.name + valueBehindName(indicator), part: indicator.level3.raw };
  const stated = figureInName(indicator.level3.value, standard.unit);
  const moved = stated ? valueEdits(indicator, standard, stated) : [];
  if (scope === 'name') return [name, ...moved];
  const description = descriptionEdits(indicator, standard);
  if (scope === 'name-and-description') return indicator.description && (standard.description !== '' || keepsDescription) ? [name, ...description, ...moved] : undefined;
  return [name, ...description, ...valueEdits(indicator, standard, stated), ...basisEdits(indicator, basis)];
}

/** Where name and value stand in one cell, the value and what follows it stay behind the new name. */
function valueBehindName({ level3, target }: Indicator): string {
  if (!target || target.raw === '' || !samePlace(level3.at, target.at)) return '';
  return level3.raw.slice(level3.raw.lastIndexOf(target.raw));
}

/** A description that states figures of its own stays as it is: the standard one would lose them. */
function descriptionEdits({ description }: Indicator, standard: StandardIndicator): readonly Edit[] {
  if (!description || standard.description === '' || losesFigure(description.raw, standard.description)) return [];
  return [{ role: 'description', at: description.at, text: standard.description }];
}

/** A target value that a person has written is never altered by wording; only blanks are filled, with the figure of the name if it has one. */
function valueEdits(indicator: Indicator, standard: StandardIndicator, stated: NamedFigure | undefined): readonly Edit[] {
  const { target } = indicator;
  if (!target || target.raw !== '') return [];
  const { parts } = target;
  const comparator = stated && stated.comparator !== '' ? stated.comparator : standard.comparator;
  if (!parts) return [{ role: 'value', at: target.at, text: stated ? `${comparator}${stated.figure}${standard.unit}` : standard.example }];
  return [
    ...(parts.comparator && comparator !== '' ? [{ role: 'value', at: parts.comparator, text: comparator } as const] : []),
    ...(parts.number ? [{ role: 'value', at: parts.number, text: stated ? stated.figure : bareFigure(standard) } as const] : []),
    ...(parts.unit && standard.unit !== '' ? [{ role: 'value', at: parts.unit, text: standard.unit } as const] : []),
  ];
}

/** Where the figure itself stands. */
function valuePlace({ target }: Indicator): CellRef | undefined {
  return target && (target.parts?.number ?? target.at);
}

function basisEdits(indicator: Indicator, basis: string): readonly Edit[] {
  if (!indicator.basis || indicator.basis.raw !== '' || basis === '') return [];
  return [{ role: 'basis', at: indicator.basis.at, text: basis }];
}

function samePlace(a: CellRef, b: CellRef | undefined): boolean {
  return b !== undefined && a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}
