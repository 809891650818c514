import type Big from 'big.js';
import type { MoneyUnit } from '../../model/amount';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { Exact, inUnit, ZERO } from '../amounts';
import type { IdentityReport } from '../check-identities';
import type { Identity, Term } from '../contract';
import type { IdentityFix } from './contract';
import { mayDependOn } from './depends-on';
import type { Amounted } from './impact';
import { impactOn } from './impact';
import { sheetPrefix } from './references';
import { isReplaceable } from './sum-fix';
import { sumOfTerms } from './sum-formula';

const ONE = new Exact('1');
/** Places of a converted amount at least: 万元 are kept to the 分. */
const CONVERTED_PLACES = 2;

/** 引用另一表的数: either side of an identity between tables may take the number of the other. */
export function referenceFixes(identity: Identity, report: IdentityReport, sheets: readonly SheetSnapshot[]): readonly IdentityFix[] {
  const { scope, relation, left, right } = identity;
  if (scope !== 'between' || relation !== '=' || [...left, ...right].some(({ stated }) => stated !== undefined)) return [];
  return [referenceFix(left, right, report, sheets), referenceFix(right, left, report, sheets)].flatMap((fix) => fix ?? []);
}

function referenceFix([target, ...others]: readonly Term[], sources: readonly Term[], report: IdentityReport, sheets: readonly SheetSnapshot[]): IdentityFix | undefined {
  if (!target || target.sign < 0 || others.length > 0) return undefined;
  const { at } = target;
  const before = report.amountAt(at);
  // A sum of parts of its own table is worth more than a copy of another number.
  if (before?.kind !== 'amount' || before.formula !== undefined || !isReplaceable(at, report, sheets)) return undefined;
  const source = amountOf(sources, report);
  const sum = source && sumOverSheets(sources, at.sheetId, sheets);
  const own = before.amount.unit;
  if (!source || sum === undefined || own === undefined || mayDependOn(sources.map((term) => term.at), at, sheets)) return undefined;
  const isConverted = source.unit !== own;
  const places = Math.max(before.amount.places, isConverted ? CONVERTED_PLACES : source.places);
  const decimal = isConverted ? new Exact(inUnit(source.value, own)).round(places).toFixed() : inUnit(source.value, own);
  const value = new Exact(decimal).times(yuanIn(own));
  const formula = `=${isConverted ? converted(sum, source.unit, own, places) : sum}`;
  const shows = { decimal, places, unit: own };
  const keepsAmounts = before.value.eq(value);
  const amount: Amounted = { ...before, value, amount: shows, stored: 'formula', formula };
  return { kind: 'reference', edits: [{ at, formula, shows }], keepsAmounts, breaks: keepsAmounts ? [] : impactOn(report)({ at, amount }) };
}

interface SourceAmount {
  /** In 元. */
  readonly value: Big;
  readonly places: number;
  readonly unit: MoneyUnit;
}

/** What the other side comes to; undefined where Excel would come to something else. */
function amountOf(sources: readonly Term[], report: IdentityReport): SourceAmount | undefined {
  let value = ZERO;
  let places = 0;
  const units = new Set<MoneyUnit | undefined>();
  for (const { at, sign } of sources) {
    const cell = report.amountAt(at);
    if (cell === undefined) continue;
    if (cell.kind !== 'amount' || cell.stored === 'text') return undefined;
    units.add(cell.amount.unit);
    places = Math.max(places, cell.amount.places);
    value = sign > 0 ? value.plus(cell.value) : value.minus(cell.value);
  }
  const [unit] = units;
  return unit !== undefined && units.size === 1 ? { value, places, unit } : undefined;
}

/** `'收支总表'!B12+C5`: cells of other sheets by the name of their sheet. */
function sumOverSheets(sources: readonly Term[], home: string, sheets: readonly SheetSnapshot[]): string | undefined {
  let sum = '';
  for (const id of new Set(sources.map(({ at }) => at.sheetId))) {
    const sheet = sheets.find((one) => one.id === id);
    const own = sheet && sumOfTerms(sources.filter(({ at }) => at.sheetId === id), id === home ? '' : sheetPrefix(sheet.name));
    if (own === undefined) return undefined;
    sum += sum === '' || own.startsWith('-') ? own : `+${own}`;
  }
  return sum === '' ? undefined : sum;
}

/** 元 in a table in 万元: divided and rounded to what the table shows, as a person would have typed it. */
function converted(sum: string, from: MoneyUnit, to: MoneyUnit, places: number): string {
  const factor = yuanIn(from).div(yuanIn(to));
  const operand = /[+-]/.test(sum.replace(/'(?:[^']|'')+'!/g, '')) ? `(${sum})` : sum;
  const scaled = factor.gte(ONE) ? `${operand}*${factor.toFixed()}` : `${operand}/${ONE.div(factor).toFixed()}`;
  return `ROUND(${scaled},${String(places)})`;
}

function yuanIn(unit: MoneyUnit): Big {
  return ONE.div(new Exact(inUnit(ONE, unit)));
}
