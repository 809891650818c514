import type { Field } from '../../model/target-table';
import type { TextPart } from '../../model/text-part';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { StandardsPack } from '../../standards/schema';
import { at, type Line } from '../line';
import { areaOfLines } from '../unread';
import { hasLongText } from './prose-line';

/** As long as this, a cell holds prose and no label. */
const LONG = 25;
const LONGEST_HEADING = 60;

/**
 * Prose: lines of one text each, of which some are sentences; or a cover, where they are few and short. Lone remarks
 * beside tables are left alone.
 */
export function narrativePart(sheet: SheetSnapshot, lines: readonly Line[], pack: StandardsPack): TextPart | undefined {
  if (lines.some((line) => line.cells.length > 1 && !hasLongText(line))) return undefined;
  const paragraphs = lines.flatMap(({ row, cells }) =>
    cells.map((cell): Field => ({ value: cell.text, raw: cell.cell.text, at: at(sheet, row, cell.column) })),
  );
  const long = paragraphs.filter(({ value }) => isSentence(value)).length;
  const whole = paragraphs.reduce((sum, { value }) => sum + value.length, 0);
  const heading = headingOf(paragraphs, pack);
  if (long === 0 ? !(heading && paragraphs.length >= 2 && isWholeSheet(sheet, lines)) : long === 1 && whole < 80 && !heading) return undefined;
  const share = Math.round((long / paragraphs.length) * 100);
  return {
    kind: 'narrative',
    sheetId: sheet.id,
    area: areaOfLines(lines),
    name: heading ?? '',
    paragraphs,
    entries: [],
    score: Math.min(1, Math.round((0.4 + (heading ? 0.2 : 0) + (0.4 * Math.min(1, long / 3))) * 100) / 100),
    evidence: [
      { key: 'paragraphs', data: { count: paragraphs.length } },
      { key: 'long-texts', data: { share } },
    ],
  };
}

/** A cover stands alone on its sheet; a few short lines beside tables are their titles and remarks. */
function isWholeSheet(sheet: SheetSnapshot, lines: readonly Line[]): boolean {
  const own = new Set(lines.map(({ row }) => row));
  return sheet.rows.every((row, index) => own.has(sheet.firstRow + index) || row.every((cell) => !cell || cell.text.trim() === ''));
}

function isSentence(text: string): boolean {
  return text.length >= LONG && /[，。；：、,.;:]/.test(text);
}

/** The first paragraph, or the first line of a single long cell, where it reads like a heading. */
function headingOf(paragraphs: readonly Field[], pack: StandardsPack): string | undefined {
  const first = paragraphs[0]?.value.split('\n')[0]?.trim() ?? '';
  if (first === '' || first.length > LONGEST_HEADING || /[。；;]/.test(first)) return undefined;
  return pack.budget.prose.headings.some((word) => first.includes(word)) || (paragraphs.length > 1 && first.length <= 40) ? first : undefined;
}
