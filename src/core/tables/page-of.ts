import type { PageSetup } from '../sheet/plan';
import type { SheetDraft } from './sheet-draft';

/** Points. Half an inch: what office printers surely print. */
const MARGIN = 36;

/** What a written sheet says of its pages; the rest is the same for all of them. */
export interface PageWishes {
  readonly orientation: PageSetup['orientation'];
  /** Header rows that each page repeats. */
  readonly titleRows?: readonly [number, number] | undefined;
  /** A page break stands before each of these rows. */
  readonly rowBreaks?: readonly number[];
  /** Points; for wide lists that need the paper. */
  readonly margin?: number;
}

/** A4, one page wide, in the middle, numbered: every sheet this product writes. */
export function pageOf(draft: SheetDraft, { orientation, titleRows, rowBreaks = [], margin = MARGIN }: PageWishes): PageSetup {
  return {
    paper: 'A4',
    orientation,
    fitToWidth: true,
    ...(titleRows && { titleRows }),
    printArea: { top: 0, left: 0, bottom: draft.current, right: draft.right },
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    footer: '&P / &N',
    centerHorizontally: true,
    rowBreaks,
  };
}
