import type { Cell } from '../../sheet/snapshot';
import type { StandardUnit } from '../../standards/schema';
import { decimalOfNumber, decimalOfText, multiplyDecimals } from '../../model/decimal';
import { compactText, halfWidth } from '../../model/plain-text';
import type { TargetValue, ValueNote } from '../../model/target-value';
import { isComparatorText, matchComparatorSign, matchComparatorSuffix, matchComparatorWords, withoutFormulaMarks } from './comparator';
import { matchDeadline } from './deadline';
import { unitIndex, type UnitIndex, type UnitMatch } from './unit-index';

/** 符号, 值 and 单位 where they stand in columns of their own. */
export interface TargetParts {
  readonly comparator: Cell | null;
  readonly number: Cell | null;
  readonly unit: Cell | null;
}

type Draft = { -readonly [Key in keyof Omit<TargetValue, 'raw'>]: TargetValue[Key] } & { notes: ValueNote[] };

const NUMBER = /^([-+−]?(?:\d[\d,]*(?:\.\d+)?|\.\d+))/;
const THOUSANDS = /^[-+−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Words that follow a bare number as an explanation, not as its unit. */
const EXPLAINS = /全部|完成|合格|达[到标]|按|及时|满意|控制|提[升高]|不|有效|到位|准确|发放|通过|覆盖|以[上下内]|左右|不断|保[证障]/;
/** Units so plain that words may follow them even after a blank: `100 人参加培训`. */
const PLAIN_UNITS: ReadonlySet<string> = new Set(['人', '人次', '次', '个', '家', '户', '元', '万元', '天', '个月', '年', '%']);

/** Reads a 指标值 from its text, from a cell, or from 符号|值|单位 columns. Never throws, whatever stands there. */
export function parseTargetValue(source: string | Cell | TargetParts | null, units: readonly StandardUnit[]): TargetValue {
  const index = unitIndex(units);
  if (source === null) return parseText('', index);
  if (typeof source === 'string') return parseText(source, index);
  if ('value' in source) return parseCell(source, index);
  return parseParts(source, index);
}

function parseParts(parts: TargetParts, index: UnitIndex): TargetValue {
  const number = parts.number ? parseCell(parts.number, index) : undefined;
  const shown = number?.raw.trim() ?? '';
  // 定性, 正向 and the like name a kind, not a comparator: the value then stands alone. So it does where it has its own.
  const isSign = parts.comparator !== null && isComparatorText(parts.comparator.text) && number?.comparator === undefined;
  const shownSign = isSign ? (parts.comparator?.text.trim() ?? '') : '';
  const unit = parts.unit?.text.trim() ?? '';
  // 95% with % in the column beside it says % once.
  const shownUnit = /^[—/／-]+$/.test(unit) || (unit !== '' && shown.endsWith(unit)) ? '' : unit;
  const raw = shownSign + shown + shownUnit;
  const joined = parseText(raw, index);
  const notes: ValueNote[] = [
    ...joined.notes,
    ...(number?.notes.includes('percent-number') ? (['percent-number'] as const) : []),
    ...(shownSign !== '' && shownUnit === '' && number?.unit !== undefined ? (['unit-in-number'] as const) : []),
  ];
  return { ...joined, notes };
}

function parseCell(cell: Cell, index: UnitIndex): TargetValue {
  if (cell.isError || typeof cell.value === 'boolean') return { raw: cell.text, dimension: 'unknown', notes: [] };
  if (typeof cell.value === 'string') return parseText(cell.text, index);
  const exact = decimalOfNumber(cell.value);
  if (exact === undefined) return { raw: cell.text, dimension: 'unknown', notes: [] };
  const shown = parseText(cell.text, index);
  if (isPercentFormat(cell.numberFormat)) {
    // "≥"0% shows a comparator that the number does not hold.
    const { comparator } = shown;
    return { raw: cell.text, ...(comparator && { comparator }), number: multiplyDecimals(exact, '100'), unit: '%', dimension: 'ratio', notes: ['percent-number'] };
  }
  return shown.dimension === 'deadline' || shown.number === undefined ? shown : { ...shown, number: exact };
}

/** True for `0%` and `0.00%`, not for a percent sign in quotes. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.replace(/"[^"]*"|\\./g, '').includes('%');
}

function parseText(raw: string, index: UnitIndex): TargetValue {
  const unmarked = withoutFormulaMarks(raw);
  const text = halfWidth(unmarked.text).replace(/ +/g, ' ').trim();
  const draft: Draft = { dimension: 'unknown', notes: unmarked.changed ? ['comparator-variant'] : [] };
  if (text === '') return { raw, ...draft };

  const found = matchComparatorSign(text, /[＞＜＝]/.test(raw)) ?? matchComparatorWords(text) ?? comparatorInside(text);
  const body = found?.rest ?? text;
  if (found) {
    draft.comparator = found.comparator;
    draft.notes.push(...found.notes.filter((note) => !draft.notes.includes(note)));
  }
  const deadline = matchDeadline(compactText(body), found !== undefined);
  if (deadline) return { raw, ...draft, dimension: 'deadline', ...deadline };
  if (!readQuantity(body, draft, index)) {
    draft.dimension = body === '' ? 'unknown' : 'text';
  } else if (draft.remark?.startsWith('的') && draft.notes.includes('comparator-in-words')) {
    // 不低于50人次的个体心理咨询辅导 says a sentence, not a quantity.
    return { raw, dimension: 'text', notes: [] };
  }
  return { raw, ...draft };
}

/** `足额保障率=100%`: a few words, then comparator and number. */
function comparatorInside(text: string): ReturnType<typeof matchComparatorSign> {
  const inside = /^[^\d≥≤><=]{1,16}?(?=[≥≤><=≧≦]+ *-?\d)/.exec(text)?.[0];
  return inside === undefined ? undefined : matchComparatorSign(text.slice(inside.length), false);
}

/** Number, range, unit and remark into the draft; false when the text holds no number in front. */
function readQuantity(body: string, draft: Draft, index: UnitIndex): boolean {
  const percentWords = /^百分之(?=\d)/.exec(body)?.[0] ?? '';
  const first = takeNumber(body.slice(percentWords.length));
  if (!first) return false;
  draft.number = first.decimal;
  let rest = first.rest;

  if (percentWords) {
    setUnit(draft, { name: '%', dimension: 'ratio', length: 0, listed: true }, '百分之');
    draft.notes.push('unit-variant');
  }
  const span = /^(?: *%)? *[-—–~至到] */.exec(rest)?.[0];
  const second = span === undefined ? undefined : takeNumber(rest.slice(span.length));
  if (span !== undefined && second && !second.decimal.startsWith('-')) {
    draft.upper = second.decimal;
    rest = second.rest;
  }
  rest = percentWords ? rest : readUnit(rest, first.shown, draft, index);
  readRemark(rest, draft);
  if (draft.comparator === undefined && draft.unit === '%' && /^2\d\d$/.test(draft.number)) draft.notes.push('comparator-read-as-2');
  return true;
}

function takeNumber(text: string): { decimal: string; shown: string; rest: string } | undefined {
  const match = NUMBER.exec(text)?.[1];
  if (match === undefined) return undefined;
  // `12,345` is one number; `3,5套` is a list, of which the first entry counts.
  const shown = match.includes(',') && !THOUSANDS.test(match) ? match.slice(0, match.indexOf(',')) : match;
  const decimal = decimalOfText(shown.replaceAll(',', ''));
  return decimal === undefined ? undefined : { decimal, shown, rest: text.slice(shown.length) };
}

/** Takes the unit off the start of `rest`, or finds it where the explanation says the number again. */
function readUnit(rest: string, number: string, draft: Draft, index: UnitIndex): string {
  const trimmed = rest.trimStart();
  const spaced = trimmed.length < rest.length;
  const bracketed = unitInBrackets(trimmed, index);
  if (bracketed) {
    setUnit(draft, bracketed.unit, bracketed.written);
    return trimmed.slice(bracketed.length);
  }
  const known = index.matchStart(trimmed);
  if (known && unitIsPlain(trimmed.slice(known.length), spaced, known)) {
    setUnit(draft, known, trimmed.slice(0, known.length));
    return trimmed.slice(known.length);
  }
  const restated = restatedUnit(trimmed, number, index);
  if (restated) {
    setUnit(draft, restated.unit, restated.written);
    return rest;
  }
  const open = /^(?:[\u4e00-\u9fff] ?){1,4}(?=$|[,，、;；.。()（）])/.exec(trimmed)?.[0] ?? /^[A-Za-z]{1,6}(?![A-Za-z])/.exec(trimmed)?.[0];
  if (open !== undefined && !EXPLAINS.test(open)) {
    const name = open.replace(/ /g, '');
    const magnitude = name === '万' || name === '亿';
    setUnit(draft, { name, dimension: magnitude ? 'unknown' : 'count', length: open.length, listed: false }, open);
    return trimmed.slice(open.length);
  }
  return rest;
}

/** `≥13459.00(平方米)`: the whole bracket is a unit, listed or a few letters that explain nothing. */
function unitInBrackets(text: string, index: UnitIndex): { unit: UnitMatch; written: string; length: number } | undefined {
  const match = /^\( ?([^()]{1,12}?) ?\)/.exec(text);
  const written = match?.[1];
  if (match === null || written === undefined) return undefined;
  const known = index.matchStart(written);
  if (known?.length === written.length) return { unit: known, written, length: match[0].length };
  if (!/^[\u4e00-\u9fff]{1,4}$/.test(written) || EXPLAINS.test(written)) return undefined;
  return { unit: { name: written, dimension: 'count', length: written.length, listed: false }, written, length: match[0].length };
}

/** `2 单次考试…` does not count in 单: after a blank, a word that only begins like a unit is a word. */
function unitIsPlain(behind: string, spaced: boolean, unit: UnitMatch): boolean {
  if (!/^[\u4e00-\u9fff]/.test(behind)) return true;
  if (matchComparatorSuffix(behind)) return true;
  return !spaced || unit.length > 1 || PLAIN_UNITS.has(unit.name);
}

/** `≥90 满意度90%以上`: the unit stands where the number is said a second time. */
function restatedUnit(rest: string, number: string, index: UnitIndex): { unit: UnitMatch; written: string } | undefined {
  for (let at = rest.indexOf(number); at >= 0; at = rest.indexOf(number, at + number.length)) {
    if (/[\d.]/.test(rest.charAt(at - 1))) continue;
    const behind = rest.slice(at + number.length).trimStart();
    const unit = index.matchStart(behind);
    if (unit) return { unit, written: behind.slice(0, unit.length) };
  }
  return undefined;
}

function setUnit(draft: Draft, unit: UnitMatch, written: string): void {
  draft.unit = unit.name;
  draft.dimension = unit.dimension;
  const plain = written.replace(/ /g, '');
  if (plain !== unit.name) draft.unitRaw = plain;
  if (unit.name === '%' && /比率|百分/.test(plain)) draft.notes.push('unit-variant');
}

function readRemark(rest: string, draft: Draft): void {
  let behind = rest;
  const suffix = matchComparatorSuffix(behind);
  if (suffix?.comparator && draft.comparator === undefined) {
    draft.comparator = suffix.comparator;
    draft.notes.push('comparator-in-words');
    behind = behind.slice(suffix.length);
  } else if (suffix && draft.notes.includes('comparator-in-words')) {
    behind = behind.slice(suffix.length);
  }
  const trailing = matchComparatorSign(behind.trimStart(), false);
  if (trailing) {
    draft.comparator ??= trailing.comparator;
    if (!draft.notes.includes('comparator-malformed')) draft.notes.push('comparator-malformed');
    behind = trailing.rest;
  }
  const remark = behind.trim();
  if (remark === '') return;
  draft.remark = remark;
  draft.notes.push('remark');
}
