import fc from 'fast-check';
import type { Content } from '../../support/sheet';

type Rows = readonly (readonly Content[])[];

/** How a table of no known form may look. */
export interface Look {
  readonly title: string;
  readonly unit: '元' | '万元';
  /** How 科目 are told: one column, 类 and 款 in columns of their own, in front of the name, by numbering of the name, or not at all. */
  readonly codes: 'column' | 'groups' | 'in-name' | 'numbered' | 'none';
  readonly total: 'top' | 'bottom';
  readonly totalName: string;
  readonly wholeColumn: 'first' | 'last';
  readonly wholeName: string;
  /** Header of two rows with a 小计 in a group, or of one row. */
  readonly grouped: boolean;
  /** A column 其中：… that is a part of 合计. */
  readonly ofWhich: boolean;
  readonly nothing: Content;
  readonly leadingNumber: boolean;
}

/** Amounts in 分 by 类, 款 and column. */
export type Budget = readonly (readonly (readonly number[])[])[];

export const look: fc.Arbitrary<Look> = fc.record({
  title: fc.constantFrom('2026年资金安排情况表', '某市某局2027年度经费明细汇总表', '附表三 各科室经费分配情况'),
  unit: fc.constantFrom('元', '万元'),
  codes: fc.constantFrom('column', 'groups', 'in-name', 'numbered', 'none'),
  total: fc.constantFrom('top', 'bottom'),
  totalName: fc.constantFrom('合计', '总计', '合  计'),
  wholeColumn: fc.constantFrom('first', 'last'),
  wholeName: fc.constantFrom('合计', '总计'),
  grouped: fc.boolean(),
  ofWhich: fc.boolean(),
  nothing: fc.constantFrom<Content>(null, 0, '—', '-'),
  leadingNumber: fc.boolean(),
});

const PARTS = 4;
const cents = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 99_999_999 }) }, { weight: 1, arbitrary: fc.constant(0) });

/** Two to four 类 of one to three 款, four kinds of money. */
export const budget: fc.Arbitrary<Budget> = fc
  .array(fc.array(fc.array(cents, { minLength: PARTS, maxLength: PARTS }), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 })
  // Without any money in a column there is nothing to compare in it.
  .map((classes) => classes.map((items, index) => items.map((amounts, place) => (index === 0 && place === 0 ? amounts.map((amount) => amount + 1) : amounts))));

const NAMES = ['教育支出', '文化事业支出', '社会保障和就业支出', '农林水支出'];
const ITEMS = ['运转经费', '专项业务经费', '设备购置经费'];
const CODES = ['205', '207', '208', '213'];
const NUMERALS = ['一', '二', '三', '四'];

interface Line {
  readonly label: readonly Content[];
  readonly amounts: readonly number[];
}

/** A sound table; every amount is the exact sum of its parts. */
export function tableOf(classes: Budget, look: Look): Rows {
  const body = classes.flatMap((items, index): Line[] => {
    const own: Line = { label: label(look, index), amounts: add(items) };
    const isFlat = look.codes === 'none';
    return isFlat ? [own] : [own, ...items.map((amounts, place): Line => ({ label: label(look, index, place), amounts }))];
  });
  const total: Line = { label: totalLabel(look), amounts: add(classes.flat()) };
  const lines = look.total === 'top' ? [total, ...body] : [...body, total];
  const width = header(look)[0]?.length ?? 0;
  return [[look.title], [...Array<Content>(width - 1).fill(null), `单位：${look.unit}`], ...header(look), ...lines.map((line, index): readonly Content[] => [...(look.leadingNumber ? [index + 1] : []), ...line.label, ...shown(line.amounts, look)])];
}

function label({ codes }: Look, index: number, place?: number): readonly Content[] {
  const code = CODES[index] ?? '';
  const name = place === undefined ? (NAMES[index] ?? '') : (ITEMS[place] ?? '');
  const own = place === undefined ? code : `${code}0${String(place + 1)}`;
  switch (codes) {
    case 'column':
      return [own, name];
    case 'groups':
      return [code, place === undefined ? null : `0${String(place + 1)}`, name];
    case 'in-name':
      return [`${own} ${name}`];
    case 'numbered':
      return [place === undefined ? `${NUMERALS[index] ?? ''}、${name}` : `（${NUMERALS[place] ?? ''}）${name}`];
    case 'none':
      return [name];
  }
}

function totalLabel({ codes, totalName }: Look): readonly Content[] {
  if (codes === 'column') return [null, totalName];
  return codes === 'groups' ? [null, null, totalName] : [totalName];
}

/** 合计 | 财政资金 {小计 | 本年安排 | 上年结转} | 单位自筹 | 其他来源, in one or two rows. */
function header({ codes, grouped, ofWhich, wholeColumn, wholeName, leadingNumber }: Look): Rows {
  const names: Readonly<Record<Look['codes'], readonly string[]>> = { column: ['科目编码', '科目名称'], groups: ['类', '款', '科目名称'], 'in-name': ['科目名称'], numbered: ['项目'], none: ['项目'] };
  const label = [...(leadingNumber ? ['序号'] : []), ...names[codes]];
  const parts = grouped ? ['财政资金', null, null, '单位自筹', '其他来源'] : ['本年安排', '上年结转资金', '单位自筹', '其他来源'];
  const more = ofWhich ? ['其中：政府采购'] : [];
  const top: Content[] = wholeColumn === 'first' ? [...label, wholeName, ...parts, ...more] : [...label, ...parts, wholeName, ...more];
  if (!grouped) return [top];
  const before = label.length + (wholeColumn === 'first' ? 1 : 0);
  const below: Content[] = top.map((_, index) => ['小计', '本年安排', '上年结转资金'][index - before] ?? null);
  return [top, below];
}

function shown([a = 0, b = 0, c = 0, d = 0]: readonly number[], { grouped, ofWhich, wholeColumn, nothing, unit }: Look): readonly Content[] {
  const money = (amount: number): Content => (amount === 0 ? nothing : unit === '元' ? amount / 100 : amount / 1_000_000);
  const parts = [...(grouped ? [money(a + b)] : []), money(a), money(b), money(c), money(d)];
  const whole = money(a + b + c + d);
  return [...(wholeColumn === 'first' ? [whole, ...parts] : [...parts, whole]), ...(ofWhich ? [money(Math.ceil((a + b + c + d) / 2))] : [])];
}

function add(items: readonly (readonly number[])[]): readonly number[] {
  return Array.from({ length: PARTS }, (_, part) => items.reduce((sum, amounts) => sum + (amounts[part] ?? 0), 0));
}
