import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { columnLetters } from '../../../src/core/sheet/address';
import { readWorkbook } from '../../../src/core/reading/create-reader';
import type { BudgetTable } from '../../../src/core/model/budget-table';
import type { Indicator } from '../../../src/core/model/target-table';
import type { SheetModel, WorkbookModel } from '../../../src/core/model/workbook-model';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';

interface TruthIndicator {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly value: string;
}

interface TruthTable {
  readonly sheet: string;
  readonly kind: string;
  readonly indicators?: readonly TruthIndicator[];
  readonly amounts?: readonly { readonly cell: string; readonly value: number }[];
}

interface Truth {
  readonly tables: readonly TruthTable[];
}

const FOLDER = resolve(__dirname, '../../provinces');

/** What cannot be told from the cells alone, or is read otherwise on purpose. */
const KNOWN_DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  // A word behind a name without a comparator: nobody can tell where the value begins.
  '07丽水市水利局2025年项目绩效目标一览表': [
    '绩效目标一览 5 -效益指标|可持续影响|水质检测长效机制|健全',
    '绩效目标一览 5 +效益指标|可持续影响指标|水质检测长效机制健全|',
    '绩效目标一览 7 -效益指标|社会效益|公众节水知晓率|较上年提升',
    '绩效目标一览 7 +效益指标|社会效益指标|公众节水知晓率较上年提升|',
  ],
  '34武汉市蔡甸区部门专项绩效目标汇总': [
    '汇总 7 -效益指标|社会效益指标|困难群众看病负担|明显减轻',
    '汇总 7 +效益指标|社会效益指标|困难群众看病负担明显减轻|',
  ],
  // One column of values a project below one merged 指标值: only the first project is read.
  '12青岛某大学2025年专项绩效目标（项目横排）': [
    '专项绩效目标 7 -产出指标|数量指标|设备购置台（套）数|≥380台（套）',
    '专项绩效目标 8 -产出指标|数量指标|改造实验室间数|=15间',
    '专项绩效目标 8 +产出指标|数量指标|改造实验室间数|—',
    '专项绩效目标 9 -产出指标|数量指标|受益学生人次|≥5200人次',
    '专项绩效目标 9 -产出指标|数量指标|受益学生人次|≥110',
    '专项绩效目标 10 -产出指标|质量指标|验收（审核）合格率|=100%',
    '专项绩效目标 10 -产出指标|质量指标|验收（审核）合格率|≥98%',
    '专项绩效目标 11 -产出指标|质量指标|设备开机率|≥850%',
    '专项绩效目标 12 -产出指标|时效指标|完成时间|2025年8月31日前',
    '专项绩效目标 12 -产出指标|时效指标|完成时间|2025年12月15日前',
    '专项绩效目标 13 -产出指标|成本指标|项目总成本|≤320万元',
    '专项绩效目标 13 -产出指标|成本指标|项目总成本|≤145万元',
    '专项绩效目标 14 -效益指标|社会效益指标|产出高水平论文篇数|≥36篇',
    '专项绩效目标 15 -效益指标|可持续影响指标|成果共享率|≥80%',
    '专项绩效目标 15 -效益指标|可持续影响指标|成果共享率|≥70%',
    '专项绩效目标 16 +满意度指标||师生满意度|≥90%',
    '专项绩效目标 16 -满意度指标|服务对象满意度指标|师生满意度|≥90%',
    '专项绩效目标 16 -满意度指标|服务对象满意度指标|师生满意度|≥92%',
    '专项绩效目标 16 -满意度指标|服务对象满意度指标|师生满意度|≥**%',
  ],
  // A 二级指标 without name and value is an indicator that nobody has written yet.
  '33成都市青白江区体育局项目绩效目标（模板填报）': ['全民健身 22 +效益指标|生态效益指标||'],
};

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
/** `产出指标（50分）` says the level and its score. */
const level = (text: string): string => plain(text).replace(/^[★☆*●▲]+|\([\d.]+[分%]?\)/g, '');

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx')).map((file) => file.replace(/\.xlsx$/, '')))('%s', (name) => {
  let model: WorkbookModel;
  let truth: Truth;
  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)));
    model = readWorkbook(await readXlsx(bytes, name), defaultPack);
    truth = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Truth;
  });

  it('每条指标的级别、名称和指标值都与表里一致，一条不多', () => {
    const differences = model.sheets.flatMap((sheet) => differencesOf(sheet, truth));
    expect(differences.sort()).toEqual([...(KNOWN_DIFFERENCES[name] ?? [])].sort());
  });

  it('每个金额都在读出的预算表里', () => {
    const read = new Map(model.sheets.flatMap((sheet) => sheet.budgets.flatMap((table) => amountsOf(sheet, table))));
    const wanted = truth.tables.flatMap(({ sheet, amounts = [] }) => amounts.map(({ cell, value }) => [`${sheet}!${cell}`, value] as const));
    expect(wanted.flatMap(([cell, value]) => (Math.abs((read.get(cell) ?? Number.NaN) - value) < 1e-6 ? [] : [[cell, value, read.get(cell)]]))).toEqual([]);
  });

  it('没有绩效目标表和预算表的工作簿里，一张也不认', () => {
    if (truth.tables.length > 0) return;
    expect(model.sheets.flatMap(({ tables, budgets }) => [...tables, ...budgets])).toEqual([]);
  });
});

/** Rows that one side has and the other has not; a level that the truth leaves open counts as it is read. */
function differencesOf(sheet: SheetModel, { tables }: Truth): readonly string[] {
  const wanted = tables.filter((table) => table.sheet === sheet.name).flatMap(({ indicators = [] }) => indicators);
  const left = sheet.tables.flatMap(({ indicators }) => indicators);
  const missing = wanted.flatMap((one) => {
    const place = left.findIndex((other) => isSame(one, other));
    if (place >= 0) left.splice(place, 1);
    return place >= 0 ? [] : [`${sheet.name} ${String(one.row)} -${[one.level1, one.level2, one.level3, one.value].join('|')}`];
  });
  const extra = left.map((one) => `${sheet.name} ${String(one.row + 1)} +${[one.level1.value, one.level2.value, one.level3.value, one.target?.raw ?? ''].join('|')}`);
  return [...missing, ...extra];
}

function isSame(wanted: TruthIndicator, read: Indicator): boolean {
  const isLevel = (text: string, field: Indicator['level1']): boolean => text === '' || [field.value, field.raw].some((one) => level(one) === level(text));
  const names = [read.level3.value, read.level3.raw].map(plain);
  const value = plain(read.target?.raw ?? '');
  return (
    wanted.row === read.row + 1 &&
    isLevel(wanted.level1, read.level1) &&
    isLevel(wanted.level2, read.level2) &&
    (names.includes(plain(wanted.level3)) || names.some((one) => one !== '' && plain(wanted.level3).endsWith(one))) &&
    (plain(wanted.value) === value || plain(wanted.value).replace(/^=/, '') === value.replace(/^=/, ''))
  );
}

function amountsOf(sheet: SheetModel, { rows }: BudgetTable): readonly (readonly [string, number])[] {
  return rows.flatMap(({ amounts }) => Object.values(amounts).map(({ at, value }) => [`${sheet.name}!${columnLetters(at.column)}${String(at.row + 1)}`, Number(value.decimal)] as const));
}
