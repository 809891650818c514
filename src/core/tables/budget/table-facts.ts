import type { StandardsPack } from '../../standards/schema';
import type { DraftCell, SheetDraft } from '../sheet-draft';

/** What is said of the whole table at the left, `单位：万元` at the right; in one cell where the table has one column only. */
export function putFacts(draft: SheetDraft, left: DraftCell | undefined, money: DraftCell | undefined): void {
  draft.nextRow();
  if (draft.right === 0) {
    const text = [left?.shown, money?.shown].filter((shown) => shown !== undefined && shown !== '').join('  ');
    return draft.put(0, 0, 'unit', { content: { kind: 'text', text }, shown: text });
  }
  const split = Math.max(0, Math.floor(draft.right / 2));
  draft.put(0, split, 'unit', left);
  draft.put(split + 1, draft.right, 'moneyUnit', money);
}

/** `编制部门：…` in the words of the form, else of the pack. */
export function unitFact(unitName: string | undefined, label: string | undefined, pack: StandardsPack): string | undefined {
  return unitName === undefined ? undefined : `${label ?? pack.budget.labels.unitName[0] ?? ''}：${unitName}`;
}
