import { cellAddress } from '../../sheet/address';
import type { Change } from '../../sheet/change';
import type { SheetPlan } from '../../sheet/plan';
import type { Texts } from '../../text/text';
import { textCell } from '../cell-content';
import { stylesOf } from '../draft-styles';
import { SheetDraft } from '../sheet-draft';
import type { CarryPlace } from './carry-places';

const COLUMNS = ['number', 'sheet', 'cell', 'kind', 'before', 'proposed', 'state'] as const;
const WIDTHS = [30, 90, 44, 54, 240, 240, 64];
const MARGIN = 28;

/** The changes that the accepted places stand for; places whose new text is the old one change nothing. */
export function carryChanges(accepted: readonly CarryPlace[]): readonly Change[] {
  return accepted
    .filter(({ before, proposed }) => before !== proposed)
    .map(({ at, before, proposed }) => ({ at, before: { kind: 'text', text: before }, after: { kind: 'text', text: proposed } }));
}

/** 结转清单: every place with what it said, what it would say, and what was decided. */
export function planCarry(places: readonly CarryPlace[], accepted: ReadonlySet<CarryPlace>, texts: Texts): SheetPlan {
  const draft = new SheetDraft(WIDTHS);
  draft.nextRow(36);
  draft.put(0, draft.right, 'title', textCell(texts('composing.carry.title')));
  draft.nextRow();
  draft.put(0, draft.right, 'unit', textCell(texts('composing.carry.summary', { count: places.length, accepted: accepted.size, open: places.length - accepted.size })));
  const header = draft.nextRow();
  COLUMNS.forEach((column, index) => draft.put(index, index, 'label', textCell(texts(`composing.carry.columns.${column}`))));
  places.forEach((place, index) => {
    draft.nextRow();
    const words: Readonly<Record<(typeof COLUMNS)[number], string>> = {
      number: String(index + 1),
      sheet: place.sheet,
      cell: cellAddress(place.at),
      kind: texts(`composing.carry.kinds.${place.kind}`),
      before: place.before,
      proposed: place.proposed === place.before ? texts('composing.carry.unknown') : place.proposed,
      state: texts(accepted.has(place) ? 'composing.carry.done' : 'composing.carry.open'),
    };
    COLUMNS.forEach((column, at) => draft.put(at, at, column === 'before' || column === 'proposed' || column === 'sheet' ? 'body' : 'centered', textCell(words[column])));
  });
  return {
    name: texts('composing.carry.sheet'),
    cells: draft.cells,
    styles: stylesOf(draft),
    styledAreas: draft.styledAreas,
    merges: draft.merges,
    columnWidths: WIDTHS,
    rowHeights: draft.rowHeights,
    validations: [],
    page: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      titleRows: [header, header],
      printArea: { top: 0, left: 0, bottom: draft.current, right: draft.right },
      margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      footer: '&P / &N',
      centerHorizontally: true,
      rowBreaks: [],
    },
    names: [],
    hideGridlines: true,
  };
}
