import fc from 'fast-check';
import type { SheetModel, WorkbookModel } from '../../../src/core/model/workbook-model';
import { readSheet } from '../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Content } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';

type Rows = readonly (readonly Content[])[];

/** A 科目 with what it costs in 分, 基本支出 and 项目支出; what has parts costs what they cost. */
export interface Subject {
  readonly code: string;
  readonly name: string;
  readonly basic: number;
  readonly project: number;
  readonly parts: readonly Subject[];
}

export interface ShownAs {
  readonly unit: '元' | '万元';
  /** Decimal places of 万元; 元 is shown to the 分. */
  readonly places: number;
  /** 类 in another order, blank rows between them. */
  readonly order?: readonly number[];
  readonly blankRows?: boolean;
  /** All tables on one sheet below one another. */
  readonly together?: boolean;
}

const NAMES = ['教育支出', '科学技术支出', '社会保障和就业支出', '卫生健康支出', '农林水支出', '住房保障支出'];
const CODES = ['205', '206', '208', '210', '213', '221'];

const cents = fc.integer({ min: 1, max: 9_999_999_99 });
const item = fc.tuple(cents, cents);
const group = fc.array(item, { minLength: 1, maxLength: 4 });
const classes = fc.array(fc.array(group, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 });

/** A budget of two to six 类 with their 款 and 项. */
export const budget: fc.Arbitrary<readonly Subject[]> = classes.map((all) =>
  all.map((groups, index) => {
    const code = CODES[index] ?? '229';
    return whole(
      code,
      NAMES[index] ?? '其他支出',
      groups.map((items, place) => {
        const own = `${code}0${String(place + 1)}`;
        return whole(own, `第${String(place + 1)}款支出`, items.map(([basic, project], no) => ({ code: `${own}0${String(no + 1)}`, name: `第${String(no + 1)}项支出`, basic, project, parts: [] })));
      }),
    );
  }),
);

function whole(code: string, name: string, parts: readonly Subject[]): Subject {
  return { code, name, parts, basic: sum(parts, 'basic'), project: sum(parts, 'project') };
}

export function sum(subjects: readonly Subject[], field: 'basic' | 'project'): number {
  return subjects.reduce((total, subject) => total + subject[field], 0);
}

/** 收支总表, 支出总表 and 一般公共预算支出表 of a budget, every amount rounded on its own. */
export function sheetsOf(subjects: readonly Subject[], shown: ShownAs): readonly Rows[] {
  const ordered = shown.order ? shown.order.flatMap((index) => subjects[index] ?? []) : subjects;
  const tables = [balance(ordered, shown), expense('2025年部门支出总表', ordered, shown), expense('2025年一般公共预算财政拨款支出表', ordered, shown)];
  return shown.together ? [tables.flatMap((table) => [...table, [], []])] : tables;
}

export function modelOf(sheets: readonly Rows[]): WorkbookModel {
  return { sheets: sheets.map((rows, index): SheetModel => readSheet(sheetOf(rows, { id: `sheet${String(index + 1)}`, name: `表${String(index + 1)}` }), defaultPack)) };
}

function balance(subjects: readonly Subject[], shown: ShownAs): Rows {
  const total = show(sum(subjects, 'basic') + sum(subjects, 'project'), shown);
  const numerals = ['一', '二', '三', '四', '五', '六'];
  const body = subjects.map(({ name, basic, project }, index): readonly Content[] => [
    index === 0 ? '一、一般公共预算拨款收入' : null,
    index === 0 ? total : null,
    `${numerals[index] ?? ''}、${name}`,
    show(basic + project, shown),
  ]);
  return [
    ['2025年收支总表'],
    [`单位：${shown.unit}`],
    ['收入', null, '支出', null],
    ['项目', '预算数', '项目', '预算数'],
    ...body,
    ['本年收入合计', total, '本年支出合计', total],
    ['上年结转结余', null, '年终结转结余', null],
    ['收入总计', total, '支出总计', total],
  ];
}

function expense(title: string, subjects: readonly Subject[], shown: ShownAs): Rows {
  const row = (code: string, name: string, { basic, project }: { readonly basic: number; readonly project: number }): readonly Content[] => [
    code,
    name,
    show(basic + project, shown),
    show(basic, shown),
    show(project, shown),
  ];
  const rows = (subject: Subject): Rows => [row(subject.code, subject.name, subject), ...subject.parts.flatMap(rows)];
  const body = subjects.flatMap((subject, index): Rows => [...(shown.blankRows && index > 0 ? [[]] : []), ...rows(subject)]);
  return [[title], [`单位：${shown.unit}`], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], row('', '合计', { basic: sum(subjects, 'basic'), project: sum(subjects, 'project') }), ...body];
}

/** 分 as the sheet shows them. */
function show(amount: number, { unit, places }: ShownAs): string {
  return unit === '元' ? (amount / 100).toFixed(2) : roundedQuotient(amount, places);
}

/** Exact: 分 to 万元 is a shift by six digits. */
function roundedQuotient(amount: number, places: number): string {
  const step = 10 ** (6 - places);
  const digits = String(Math.round(amount / step)).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
