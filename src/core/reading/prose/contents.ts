import type { ContentsEntry, TextPart } from '../../model/text-part';
import { compactText } from '../../model/plain-text';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { StandardsPack } from '../../standards/schema';
import { at, type Line } from '../line';
import { areaOfLines } from '../unread';
import { isPage } from './prose-line';

/** A page behind dots in the same cell: `一、收支总表……3`. */
const DOTTED = /^(.*?[^\s.…·。\-—_])\s*(?:[.…·。\-—_]{2,}|…+|\s{3,}|\t)\s*[(（]?(\d{1,4})[)）]?$/s;

/** 目 录, alone in its line. */
export function isContentsTitle(line: Line, pack: StandardsPack): boolean {
  const [cell] = line.cells;
  return cell !== undefined && line.cells.length === 1 && pack.budget.prose.contents.includes(compactText(cell.text).replace(/[:：]$/, ''));
}

/** A 目录: its title in the first line, or pages behind nearly all of its lines. */
export function contentsPart(sheet: SheetSnapshot, lines: readonly Line[], pack: StandardsPack): TextPart | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const titled = isContentsTitle(first, pack);
  const body = titled ? lines.slice(1) : lines;
  const entries = body.flatMap((line) => entryOf(sheet, line) ?? []);
  const pages = entries.filter(({ page }) => page !== undefined).length;
  const enough = titled ? entries.length > 0 : entries.length > 2 && pages * 5 >= entries.length * 4 && lines.every(isEntryLike) && pagesRise(entries);
  if (!enough) return undefined;
  const title = titled ? first.cells[0] : undefined;
  return {
    kind: 'contents',
    sheetId: sheet.id,
    area: areaOfLines(lines),
    name: title ? compactText(title.text) : '',
    paragraphs: title ? [{ value: title.text, raw: title.cell.text, at: at(sheet, first.row, title.column) }] : [],
    entries,
    score: titled ? 1 : 0.7,
    evidence: [{ key: 'contents-lines', data: { lines: entries.length, pages } }],
  };
}

function entryOf(sheet: SheetSnapshot, line: Line): ContentsEntry | undefined {
  const [title, page] = line.cells;
  if (!title) return undefined;
  const place = { raw: title.cell.text, at: at(sheet, line.row, title.column) };
  if (page && isPage(page.text)) {
    return { title: { value: withoutDots(title.text), ...place }, page: { value: digits(page.text), raw: page.cell.text, at: at(sheet, line.row, page.column) } };
  }
  const dotted = DOTTED.exec(title.text);
  if (dotted?.[1] !== undefined && dotted[2] !== undefined) {
    return { title: { value: dotted[1].trim(), ...place }, page: { value: dotted[2], ...place } };
  }
  return { title: { value: title.text, ...place } };
}

/** Without the title 目录 a list of names and numbers must not pass for one: words, then a page, and little else. */
function isEntryLike({ cells }: Line): boolean {
  const title = cells[0]?.text ?? '';
  return cells.length <= 3 && title.length <= 80 && /\p{L}{2}/u.test(title);
}

function pagesRise(entries: readonly ContentsEntry[]): boolean {
  const pages = entries.flatMap(({ page }) => (page ? [Number.parseInt(page.value, 10)] : []));
  return pages.every((page, index) => index === 0 || page >= (pages[index - 1] ?? 0));
}

function withoutDots(text: string): string {
  return text.replace(/[\s.…·]+$/, '');
}

function digits(text: string): string {
  return /\d{1,4}(?:[-—~～]\d{1,4})?/.exec(compactText(text))?.[0] ?? text;
}
