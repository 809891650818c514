import type { Line } from '../line';
import type { Vocabulary } from '../vocabulary';
import { isHeaderLike } from './header';
import type { HeaderCluster } from './header-cluster';

/** Rows below an unknown header that must show names of levels. */
const LOOKED_AT = 12;
/** 一级 and 二级指标 stand among the first columns of a table. */
const LEVEL_CELLS = 4;
/** In one column, or in all of them together. */
const NAMES_OF_COLUMN = 2;
const NAMES_OF_ALL = 3;
const LONGEST_LEVEL = 20;

/**
 * A header of words that nobody knows: short words right above rows whose levels are 产出, 数量 and the like.
 * The cells below must then prove every column.
 */
export function bodyClusterAt(lines: readonly Line[], index: number, words: Vocabulary): HeaderCluster | undefined {
  const line = lines[index];
  const below = lines[index + 1];
  if (!line || !below || line.cells.length < 2 || below.row !== line.row + 1) return undefined;
  const level = below.cells.slice(0, LEVEL_CELLS).find(({ text }) => isLevelName(text, words));
  if (!level || !line.cells.every((cell) => isHeaderLike(cell, words))) return undefined;
  const names = new Set<string>();
  const all = new Set<string>();
  let right = line.cells.at(-1)?.column ?? level.column;
  let row = line.row;
  for (let next = index + 1; next <= index + LOOKED_AT; next += 1) {
    const body = lines[next];
    if (!body || body.row > row + 2) break;
    row = body.row;
    for (const { column, text } of body.cells.slice(0, LEVEL_CELLS)) {
      if (!isLevelName(text, words)) continue;
      all.add(text);
      if (column === level.column) names.add(text);
    }
    right = Math.max(right, body.cells.at(-1)?.column ?? right);
  }
  if (names.size < NAMES_OF_COLUMN && all.size < NAMES_OF_ALL) return undefined;
  const left = Math.min(level.column, line.cells[0]?.column ?? level.column);
  return { index, left, right, cells: line.cells.map((cell) => ({ ...cell, roles: words.roles(cell.text) })), isSure: false };
}

function isLevelName(text: string, words: Vocabulary): boolean {
  return text.length <= LONGEST_LEVEL && (words.level1(text) !== undefined || words.level2(text) !== undefined);
}
