import { parseMoneyUnit } from '../../model/parse-amount';
import type { MoneyUnit } from '../../model/amount';
import { compactText } from '../../model/plain-text';
import type { Line, LineCell } from '../line';
import type { BlockLabel, Vocabulary } from '../vocabulary';
import { titleOf } from './title';

/** What one line of the block is about; it also holds for the lines below that carry no label. */
export type Section = 'title' | 'identity' | 'budget' | 'plan' | 'goals';

const SECTIONS: Readonly<Partial<Record<BlockLabel, Section>>> = {
  code: 'identity',
  name: 'identity',
  department: 'identity',
  nature: 'identity',
  category: 'identity',
  start: 'identity',
  end: 'identity',
  budgetBlock: 'budget',
  budgetTotal: 'budget',
  budgetFiscal: 'budget',
  budgetOther: 'budget',
  carriedOver: 'budget',
  overallTotal: 'budget',
  initial: 'budget',
  executed: 'budget',
  plan: 'plan',
  goals: 'goals',
  overallGoals: 'goals',
  actualGoals: 'goals',
};

/** The section a line opens by the first label in it; undefined when it has none. */
export function sectionOf(line: Line, words: Vocabulary): Section | undefined {
  for (const cell of line.cells.slice(0, 2)) {
    const labels = labelsOf(cell.text, words);
    for (const label of labels) {
      const section = SECTIONS[label];
      if (section) return section;
    }
    if (labels.includes('unit') && !labels.includes('moneyUnit')) return 'identity';
  }
  if (isTitle(line, words)) return 'title';
  return line.cells.some((cell) => moneyUnitOf(cell, words) !== undefined) ? 'identity' : undefined;
}

/** A title names a table; 年度绩效指标 and other groups of a header do not. */
export function isTitle(line: Line, words: Vocabulary): boolean {
  const title = titleOf(line);
  return title !== undefined && !words.is('groups', title);
}

/** The meanings of a label, with or without its value behind a colon. */
export function labelsOf(text: string, words: Vocabulary): readonly BlockLabel[] {
  const whole = words.labels(text);
  return whole.length > 0 ? whole : words.labels(labelPart(text));
}

/** The label of `项目名称：某项目`; the whole text where no colon follows. */
export function labelPart(text: string): string {
  const head = text.length > 60 ? text.slice(0, 60) : text;
  const colon = /^[^:：]{2,24}(?=[:：])/.exec(head)?.[0];
  return colon !== undefined && compactText(colon) !== '其中' ? colon : text;
}

/** What stands behind the colon of a label: `项目名称：某项目` gives 某项目. */
export function behindColon(text: string): string | undefined {
  const match = /^([^:：]{2,24})[:：]\s*([\s\S]*)$/.exec(text);
  if (match?.[1] === undefined || compactText(match[1]) === '其中') return undefined;
  return match[2];
}

/** `单位：万元`, with or without brackets, and `项目资金（万元）`. */
export function moneyUnitOf(cell: LineCell, words: Vocabulary): MoneyUnit | undefined {
  if (cell.text.length > 24) return undefined;
  const compact = compactText(cell.text).replace(/^\((.*)\)$/, '$1');
  const colon = compact.indexOf(':');
  if (colon >= 0 && words.labels(compact.slice(0, colon)).includes('moneyUnit')) return parseMoneyUnit(compact);
  const inBrackets = /\((?:单位[:：]?)?([^()]{1,4}元|元)\)[:：]?$/.exec(compact)?.[1];
  return inBrackets !== undefined && words.labels(compact).length > 0 ? parseMoneyUnit(inBrackets) : undefined;
}
