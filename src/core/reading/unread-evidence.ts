import type { Evidence } from '../model/evidence';
import type { IndicatorRole } from '../model/target-table';
import { cellAddress } from '../sheet/address';
import type { Line } from './line';
import type { Vocabulary } from './vocabulary';

/** Without these no table of indicators is complete. */
const NEEDED: readonly (readonly IndicatorRole[])[] = [['level1', 'level2'], ['level3'], ['value', 'number']];

/** Why lines look like a table, which of their words a header could have, and which columns were not found. */
export function unreadEvidence(lines: readonly Line[], words: Vocabulary, columns: number): readonly Evidence[] {
  const aligned = lines.filter(({ cells }) => cells.length >= columns);
  const evidence: Evidence[] = [];
  if (aligned.length > 0) {
    evidence.push({ key: 'aligned-rows', data: { rows: aligned.length, columns: aligned.reduce((most, { cells }) => Math.max(most, cells.length), 0) } });
  }
  const header = lines.reduce<Line | undefined>((best, line) => (knownCells(line, words).length > knownCells(best, words).length ? line : best), undefined);
  const known = knownCells(header, words);
  if (header && known.length > 0) {
    const cells = known.map(({ column, text }) => `${cellAddress({ row: header.row, column })} ${text.replace(/\s+/g, '')}`);
    evidence.push({ key: 'header-words', data: { row: header.row + 1, words: cells.join('、') } });
  }
  const roles = new Set(known.flatMap(({ text }) => words.roles(text)));
  const missing = NEEDED.flatMap((choices) => (choices.some((role) => roles.has(role)) ? [] : choices.slice(0, 1)));
  if (missing.length > 0) evidence.push({ key: 'missing', data: { roles: missing.join(' ') } });
  return evidence;
}

function knownCells(line: Line | undefined, words: Vocabulary): Line['cells'] {
  return line?.cells.filter(({ text }) => words.roles(text).length > 0) ?? [];
}
