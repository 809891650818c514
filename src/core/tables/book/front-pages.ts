import type { CellLink, SheetPlan } from '../../sheet/plan';
import type { TextPart } from '../../model/text-part';
import { textCell } from '../cell-content';
import { stylesOf } from '../draft-styles';
import { SheetDraft } from '../sheet-draft';

/** Points; an A4 page between its margins. */
const WIDTH = 523;
const NUMBER_WIDTH = 60;
const MARGIN = 36;

/** One line of the 目录. */
export interface ContentsLine {
  readonly text: string;
  readonly page: number;
  readonly isPart: boolean;
  readonly link: CellLink;
}

export function planCover(name: string, title: string, unit: string): SheetPlan {
  const draft = new SheetDraft([WIDTH]);
  for (const height of [150, 60]) draft.nextRow(height);
  draft.put(0, 0, 'title', textCell(unit));
  draft.nextRow(60);
  draft.put(0, 0, 'title', textCell(title));
  return sheetOf(name, draft, [WIDTH], false);
}

export function planContents(name: string, title: string, lines: readonly ContentsLine[]): SheetPlan {
  const widths = [WIDTH - NUMBER_WIDTH, NUMBER_WIDTH];
  const draft = new SheetDraft(widths);
  const links = new Map<number, CellLink>();
  draft.nextRow(48);
  draft.put(0, 1, 'title', textCell(title));
  for (const { text, page, isPart, link } of lines) {
    const row = draft.nextRow();
    draft.put(0, 0, isPart ? 'part' : 'unit', textCell(text));
    draft.put(1, 1, 'moneyUnit', textCell(String(page)));
    links.set(row, link);
  }
  const plan = sheetOf(name, draft, widths, true);
  return {
    ...plan,
    cells: plan.cells.map((cell) => {
      const link = cell.column === 0 ? links.get(cell.row) : undefined;
      return link ? { ...cell, link } : cell;
    }),
  };
}

/** Texts of the workbook that state goals, word for word, under the heading of their part. */
export function planGoals(name: string, heading: string, parts: readonly TextPart[]): SheetPlan {
  const draft = new SheetDraft([WIDTH]);
  draft.nextRow(36);
  draft.put(0, 0, 'title', textCell(heading));
  for (const { paragraphs } of parts) {
    for (const { raw } of paragraphs) {
      if (raw.trim() === '') continue;
      draft.nextRow();
      draft.put(0, 0, 'unit', textCell(raw));
    }
  }
  return sheetOf(name, draft, [WIDTH], true);
}

function sheetOf(name: string, draft: SheetDraft, widths: readonly number[], isNumbered: boolean): SheetPlan {
  return {
    name,
    cells: draft.cells,
    styles: stylesOf(draft),
    styledAreas: draft.styledAreas,
    merges: draft.merges,
    columnWidths: widths,
    rowHeights: draft.rowHeights,
    validations: [],
    page: {
      paper: 'A4',
      orientation: 'portrait',
      fitToWidth: true,
      printArea: { top: 0, left: 0, bottom: Math.max(0, draft.current), right: draft.right },
      margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      ...(isNumbered && { footer: '&P / &N' }),
      centerHorizontally: true,
      rowBreaks: [],
    },
    names: [],
    hideGridlines: true,
  };
}
