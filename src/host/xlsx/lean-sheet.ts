import { cellAddress, columnIndex } from '../../core/sheet/address';
import { FileError } from './file-error';
import { withoutEncoding } from './part-text';

/** A sheet part without the cells and rows that hold nothing but a format. */
export interface LeanSheet {
  readonly xml: string;
  /** How many cells and rows were left out. */
  readonly removed: number;
  /** Rows and columns, zero-based, that are in it. */
  readonly rows: readonly number[];
  readonly columns: ReadonlySet<number>;
  readonly cells: number;
  /** Cells of the rectangle that reached to the last cell of the part, empty ones counted. */
  readonly roomBefore: number;
}

/** Takes a sheet part piece by piece, so that a million formatted rows never stand in memory together. */
export interface SheetFilter {
  push(text: string): void;
  end(): LeanSheet;
}

/** XML that may hide tags inside comments or CDATA is left as it is. */
const HIDES_TAGS = /<!--|<!\[CDATA\[/;
const PLACE = /\sr\s*=\s*["']([^"']*)["']/;
const HIDDEN = /\shidden\s*=\s*["'](?:1|true)["']/;
/** The letters of the last cell of a row. */
const LAST_PLACE = /\sr\s*=\s*["']([A-Za-z]+)\d+["'][^<]*(?:<[^c][^<]*)*$/;
/** A row without value, text and formula is empty whatever its cells. */
const CONTENT = /<(?:\w+:)?(?:v|is|f)\b(?!>\s*<\/|\s*\/>)/;
/** A whole county's ledger has a hundredth of them; beyond these a sheet costs gigabytes to hold. */
const MOST_CELLS = 3_000_000;
/** Text waits until it holds whole rows; this much at a time. */
const PIECE = 1 << 20;

export function createSheetFilter(): SheetFilter {
  const pieces: string[] = [];
  const rows: number[] = [];
  const columns = new Set<number>();
  let tags: Tags | undefined;
  let waiting = '';
  let untouched = false;
  let removed = 0;
  let cells = 0;
  let row = -1;
  let lastColumn = -1;

  const take = (text: string, { row: rowTag }: Tags): void => {
    if (untouched || HIDES_TAGS.test(text)) {
      untouched = true;
      pieces.push(text);
      return;
    }
    pieces.push(text.replace(rowTag, (_, attributes: string, body: string | undefined) => leanRow(attributes, body)));
  };
  const leanRow = (attributes: string, body = ''): string => {
    const { prefix, cell } = tags ?? tagsOf('');
    const place = PLACE.exec(attributes)?.[1];
    row = place === undefined ? row + 1 : Number(place) - 1;
    const isHidden = HIDDEN.test(attributes);
    if (!CONTENT.test(body)) {
      removed += 1;
      // The last cell alone tells how far the row reaches; a row without any reaches nowhere.
      const reach = LAST_PLACE.exec(body)?.[1];
      if (reach !== undefined) lastColumn = Math.max(lastColumn, columnIndex(reach));
      if (!isHidden) return '';
    }
    let column = -1;
    const kept = body.replace(cell, (_whole, cellAttributes: string, content: string | undefined) => {
      const address = PLACE.exec(cellAttributes)?.[1];
      column = address === undefined ? column + 1 : columnIndex(address.replace(/[^A-Za-z]/g, ''));
      lastColumn = Math.max(lastColumn, column);
      if (holdsNothing(content)) {
        removed += 1;
        return '';
      }
      cells += 1;
      if (cells > MOST_CELLS) throw new FileError('too-large', `more than ${String(MOST_CELLS)} cells in one sheet`);
      columns.add(column);
      const placed = address === undefined ? `${cellAttributes} r="${cellAddress({ row, column })}"` : cellAttributes;
      return `<${prefix}c${placed}>${content ?? ''}</${prefix}c>`;
    });
    if (kept.trim() === '' && !isHidden) return '';
    rows.push(row);
    const placed = place === undefined ? `${attributes} r="${String(row + 1)}"` : attributes;
    return `<${prefix}row${placed}>${kept}</${prefix}row>`;
  };

  return {
    push: (text) => {
      waiting += text;
      if (waiting.length < PIECE) return;
      tags ??= tagsOf(waiting);
      // What stands before the last row that began is whole.
      const cut = waiting.lastIndexOf(`<${tags.prefix}row`);
      if (cut <= 0) return;
      take(waiting.slice(0, cut), tags);
      waiting = waiting.slice(cut);
    },
    end: () => {
      tags ??= tagsOf(waiting);
      take(waiting, tags);
      return { xml: withoutEncoding(pieces.join('')), removed, rows, columns, cells, roomBefore: (row + 1) * (lastColumn + 1) };
    },
  };
}

interface Tags {
  /** `x:` where the part writes `<x:worksheet>`. */
  readonly prefix: string;
  readonly row: RegExp;
  readonly cell: RegExp;
}

function tagsOf(xml: string): Tags {
  const prefix = /<(\w+:)?worksheet\b/.exec(xml)?.[1] ?? '';
  return { prefix, row: element(prefix, 'row'), cell: element(prefix, 'c') };
}

/** One whole element with its attributes and its body; elements of one name do not nest in a sheet. */
function element(prefix: string, name: string): RegExp {
  return new RegExp(`<${prefix}${name}((?:\\s[^>]*?)?)\\s*(?:/>|>([\\s\\S]*?)</${prefix}${name}>)`, 'g');
}

function holdsNothing(content: string | undefined): boolean {
  return content === undefined || /^\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*$/.test(content);
}
