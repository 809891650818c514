import { compactText } from '../model/plain-text';
import type { Line, LineCell } from './line';
import { matchComparatorSign, matchComparatorWords } from './values/comparator';
import { parseTargetValue } from './values/target-value';
import { unitIndex } from './values/unit-index';
import type { Vocabulary } from './vocabulary';

/** What the cells of one column look like; shares of the cells that hold something, 0 to 1. */
export interface ColumnEvidence {
  readonly level1: number;
  readonly level2: number;
  /** A comparator and nothing else. */
  readonly comparator: number;
  /** A unit and nothing else. */
  readonly unit: number;
  /** A number and nothing else. */
  readonly number: number;
  /** A target value: a comparator, a number with its unit, or a deadline. */
  readonly value: number;
  /** Target values with a comparator. */
  readonly compared: number;
  /** Words, not numbers. */
  readonly words: number;
  /** 1, 2, 3 … */
  readonly isCounting: boolean;
  /** Numbers that add up to 100 or 1. */
  readonly isHundred: boolean;
  /** How many different texts there are for each line of the body. */
  readonly variety: number;
}

/** A column whose texts each stand for several rows. */
export function isGrouping({ variety }: ColumnEvidence): boolean {
  return variety <= 0.7;
}

export function columnEvidence(body: readonly Line[], column: number, words: Vocabulary): ColumnEvidence {
  const cells = body.flatMap((line) => line.cells.find((cell) => cell.column === column) ?? []);
  const share = (is: (cell: LineCell) => boolean): number => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length);
  const numbers = cells.flatMap(({ text }) => (isNumber(text) ? [Number(text.replace('%', ''))] : []));
  const sum = numbers.reduce((total, number) => total + number, 0);
  return {
    level1: share(({ text }) => words.level1(text) !== undefined),
    level2: share(({ text }) => words.level2(text) !== undefined),
    comparator: share(({ text }) => isComparator(text)),
    unit: share(({ text }) => isUnit(text, words)),
    number: share(({ text }) => isNumber(text)),
    value: share((cell) => isValue(cell, words)),
    compared: share((cell) => parseTargetValue(cell.cell, words.units).comparator !== undefined),
    words: share(({ text }) => !isNumber(text) && !isComparator(text)),
    isCounting: numbers.length > 1 && numbers.length === cells.length && numbers.every((number, index) => number === index + 1),
    isHundred: numbers.length > 1 && (Math.abs(sum - 100) < 0.5 || Math.abs(sum - 1) < 0.005),
    variety: body.length === 0 ? 1 : new Set(cells.map(({ text }) => compactText(text))).size / body.length,
  };
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?%?$/.test(text);
}

function isComparator(text: string): boolean {
  return matchComparatorSign(text, false)?.rest === '' || matchComparatorWords(`${compactText(text)}0`)?.rest === '0';
}

function isUnit(text: string, words: Vocabulary): boolean {
  return unitIndex(words.units).matchStart(text)?.length === text.length;
}

function isValue({ cell }: LineCell, words: Vocabulary): boolean {
  const { comparator, number, unit, dimension } = parseTargetValue(cell, words.units);
  return comparator !== undefined || dimension === 'deadline' || (number !== undefined && unit !== undefined);
}
