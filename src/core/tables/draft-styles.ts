import type { CellStyle } from '../sheet/plan';
import type { SheetDraft } from './sheet-draft';
import { TABLE_STYLES } from './table-styles';

/** The looks a draft used, by the ids its cells name. */
export function stylesOf(draft: SheetDraft): Readonly<Record<string, CellStyle>> {
  return Object.fromEntries(
    [...draft.styles].map(([id, { style, numberFormat, unlocked }]) => [
      id,
      { ...TABLE_STYLES[style], ...(numberFormat !== undefined && { numberFormat }), ...(unlocked && { unlocked }) },
    ]),
  );
}
