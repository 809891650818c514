import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { checkIdentities, createIdentityChecker } from '../../../src/core/identities/check-identities';
import type { IdentityReport } from '../../../src/core/identities/check-identities';
import type { SheetModel, WorkbookModel } from '../../../src/core/model/workbook-model';
import { readSheet } from '../../../src/core/reading/read-sheet';
import { finish } from '../../../src/core/reading/steps';
import type { AcrossCheck } from '../../../src/core/rules/check-across';
import { createEngine } from '../../../src/core/rules/engine';
import { RULES } from '../../../src/core/rules/registry';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Content } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';
import { budget, sheetsOf } from './random-budget';

type Rows = readonly (readonly Content[])[];

const TOTALS = RULES.filter(({ meta }) => meta.id.startsWith('totals/'));

/** 情况说明 and two tables of no known form beside the three of the pack. */
const NARRATIVE: Rows = [
  ['2025年部门预算情况说明'],
  ['2025年支出预算100.00万元，其中基本支出60.00万元，项目支出40.00万元，比2024年增加10.00万元，增长11.11%。'],
  ['教育支出（205类）01款（01项）2025年预算30.00万元，比上年减少5.00万元，下降14.29%。'],
];
const LOOSE: Rows = [
  ['各科室经费分配情况'],
  ['单位：元'],
  ['科目编码', '科目名称', '合计', '人员', '公用'],
  ['', '合计', 60, 30, 30],
  ['20501', '第一', 10, 5, 5],
  ['20502', '第二', 20, 10, 10],
  ['20601', '第三', 10, 5, 5],
  ['20602', '第四', 20, 10, 10],
];

const WORDS = ['合计', '小计', '其中：基本支出', '第1款支出', '教育支出', '205', '20501', '', '单位：万元', '单位：元', '2024年部门支出总表', '2025年部门财政拨款支出表', '项目支出', '2024年部门预算情况说明', '=SUM(C5:C6)', '—', '(1.00)', '12.34', 0, '本单位：第二中学'] as const;

type Edit =
  | { readonly kind: 'write'; readonly at: readonly [number, number, number]; readonly content: Content }
  | { readonly kind: 'insert'; readonly at: readonly [number, number] }
  | { readonly kind: 'delete'; readonly at: readonly [number, number] }
  | { readonly kind: 'swap' };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), at: fc.tuple(fc.nat(6), fc.nat(14), fc.nat(4)), content: fc.constantFrom<Content>(...WORDS) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insert' as const), at: fc.tuple(fc.nat(6), fc.nat(14)) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: fc.tuple(fc.nat(6), fc.nat(14)) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'swap' as const }) },
);

function edited(sheets: readonly Rows[], change: Edit): readonly Rows[] {
  if (change.kind === 'swap') return [...sheets.slice(1), ...sheets.slice(0, 1)];
  const index = change.at[0] % sheets.length;
  return sheets.map((rows, place) => (place === index ? editedRows(rows, change) : rows));
}

function editedRows(rows: Rows, change: Exclude<Edit, { readonly kind: 'swap' }>): Rows {
  const row = change.at[1] % Math.max(1, rows.length);
  if (change.kind !== 'write') return change.kind === 'insert' ? [...rows.slice(0, row), [], ...rows.slice(row)] : rows.filter((_, place) => place !== row);
  const [, , column] = change.at;
  return rows.map((cells, place) => (place === row ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => (at === column ? change.content : (cells[at] ?? null))) : cells));
}

/** Reads only the sheets that are others than before, as the session does. A sheet keeps its id wherever it stands. */
function createReader(first: readonly Rows[]): (sheets: readonly Rows[]) => WorkbookModel {
  let before: { readonly rows: Rows; readonly model: SheetModel }[] = [];
  return (sheets) => {
    before = sheets.map((rows, index) => before.find((one) => one.rows === rows) ?? { rows, model: modelOf(rows, index, before, first) });
    return { sheets: before.map(({ model }) => model) };
  };
}

function modelOf(rows: Rows, index: number, before: readonly { readonly rows: Rows; readonly model: SheetModel }[], first: readonly Rows[]): SheetModel {
  const id = before[index]?.model.sheetId ?? `sheet${String(first.indexOf(rows) + 1)}`;
  return readSheet(sheetOf(rows, { id, name: `名${id}` }), defaultPack);
}

/** Thousands of objects: only where they differ does it matter to say how. */
function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

function outcome({ results, unmatched, texts, views }: IdentityReport): unknown {
  return { results, unmatched, views, texts: texts.map(({ part, year, isBudget, figures }) => ({ part, year, isBudget, figures: figures.map(({ term, topic, role, period }) => ({ term, topic, role, period })) })) };
}

describe('改了字、名称、单位说明，插行、删行、移动工作表以后', () => {
  it('只重新对上受影响的勾稽，结果与从头来一遍相同', () => {
    fc.assert(
      fc.property(budget, fc.array(edit, { minLength: 1, maxLength: 6 }), (subjects, edits) => {
        const checker = createIdentityChecker(defaultPack);
        let sheets: readonly Rows[] = [...sheetsOf(subjects, { unit: '元', places: 2 }), NARRATIVE, LOOSE, LOOSE.map((cells) => [...cells])];
        const read = createReader(sheets);
        checker.check(read(sheets));
        for (const change of edits) {
          sheets = edited(sheets, change);
          const model = read(sheets);
          expectSame(outcome(checker.check(model)), outcome(checkIdentities(model, defaultPack)));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('全部规则的问题与从头来一遍相同', () => {
    fc.assert(
      fc.property(budget, fc.array(edit, { minLength: 1, maxLength: 4 }), (subjects, edits) => {
        const engine = createEngine({ pack: defaultPack, rules: TOTALS });
        let sheets: readonly Rows[] = [...sheetsOf(subjects, { unit: '元', places: 2 }), NARRATIVE, LOOSE];
        const read = createReader(sheets);
        const checked = (model: WorkbookModel, before?: AcrossCheck, pack = engine): AcrossCheck =>
          finish(pack.checkAcross(model.sheets.map((sheet) => ({ model: sheet, sheet: sheetOf([], { id: sheet.sheetId }) })), before));
        let known = checked(read(sheets));
        for (const change of edits) {
          sheets = edited(sheets, change);
          const model = read(sheets);
          known = checked(model, known);
          // What is known of a workbook is kept by its pack: another pack object knows nothing.
          expect(known.result).toEqual(checked(model, undefined, createEngine({ pack: { ...defaultPack }, rules: TOTALS })).result);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('别的表的勾稽还是原来的那些，也不重算', () => {
    const checker = createIdentityChecker(defaultPack);
    const subject = (name: string): Rows => [
      [`${name}经费表`],
      ['单位：元'],
      ['科目编码', '科目名称', '合计', '人员', '公用'],
      ['', '合计', 60, 30, 30],
      ['205', '教育支出', 30, 15, 15],
      ['20501', '第一', 10, 5, 5],
      ['20502', '第二', 20, 10, 10],
      ['206', '科学支出', 30, 15, 15],
      ['20601', '第三', 30, 15, 15],
    ];
    const sheets = ['甲', '乙', '丙', '丁'].map(subject);
    const read = createReader(sheets);
    const before = new Set(checker.check(read(sheets)).results);
    const [first = [], ...rest] = sheets;
    const renamed = first.map((cells) => cells.map((cell) => (cell === '第一' ? '普通教育' : cell)));
    const after = checker.check(read([renamed, ...rest])).results;
    const kept = after.filter((result) => before.has(result));
    expect(kept.length).toBeGreaterThan(after.length / 3);
    expect(kept.every(({ identity }) => [...identity.left, ...identity.right].every(({ at }) => at.sheetId !== 'sheet1'))).toBe(true);
    expect(checker.workedOut).toBe(after.length - kept.length);
  });
});
