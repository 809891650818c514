import type { SheetPlan } from '../../sheet/plan';
import { placeInText, type CarryPlace } from './carry-places';

/** The places of plans that were made from last year's tables; `codes` are the project codes among their texts. */
export function placesOfPlans(plans: readonly SheetPlan[], codes: ReadonlySet<string>, from: number): readonly CarryPlace[] {
  return plans.flatMap((plan) =>
    plan.cells.flatMap(({ row, column, content }): CarryPlace[] => {
      if (content.kind !== 'text') return [];
      const { text } = content;
      const at = { sheetId: plan.name, row, column };
      if (codes.has(text)) return [{ at, sheet: plan.name, kind: 'code', before: text, proposed: text, found: [text] }];
      const found = placeInText(text, from);
      return found ? [{ at, sheet: plan.name, ...found }] : [];
    }),
  );
}

/** The plans with the new text in the places that were accepted; `sheetId` of a place is the name of its plan. */
export function carriedPlans(plans: readonly SheetPlan[], accepted: ReadonlySet<CarryPlace>): readonly SheetPlan[] {
  const texts = new Map([...accepted].map(({ at, proposed }) => [`${at.sheetId} ${String(at.row)} ${String(at.column)}`, proposed]));
  return plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((cell) => {
      const text = texts.get(`${plan.name} ${String(cell.row)} ${String(cell.column)}`);
      return text === undefined ? cell : { ...cell, content: { kind: 'text', text } };
    }),
  }));
}
