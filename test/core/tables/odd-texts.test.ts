import fc from 'fast-check';
import type { Indicator, TargetTable } from '../../../src/core/model/target-table';
import { createReader } from '../../../src/core/reading/create-reader';
import { parseTargetValue } from '../../../src/core/reading/values/target-value';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Layout } from '../../../src/core/standards/layout-schema';
import { inLevelsOf } from '../../../src/core/tables/level-names';
import { planTables } from '../../../src/core/tables/plan-table';
import { blankTable, stated } from '../../../src/core/templates/blank-table';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../../src/host/xlsx/write-workbook';

const LAYOUTS = defaultPack.layouts.map((layout) => [layout.id, layout] as const);
const reader = createReader(defaultPack);

/** What Excel would take for a formula, a number or a date, behind and before words a person writes. */
const odd = fc
  .tuple(
    fc.constantFrom('=1+1', '=HYPERLINK("http://a","b")', '+86', '-3', '@SUM', "'引号", '1-2', '3/4', '12月', '0012', '130822251000169100010', '1E5', 'TRUE', '#REF!', '{=1}', '%', '\t制表', '一行\n二行', '“引”', '<b>&', '5个'),
    fc.constantFrom('培训', '补贴发放', '设备', '档案整理'),
    fc.boolean(),
  )
  .map(([sign, word, isBehind]) => (isBehind ? `${word}${sign}` : `${sign}${word}`));

const alone = fc.constantFrom('=1+1', '+86', '-3', '@SUM', '1-2', '3/4', '12月', '0012', '130822251000169100010', '1E5', 'TRUE', '#REF!');
const value = fc.constantFrom('≥95%', '12月', '1-2', '90%-95%', '12月底前', '=100%', '-3', '+5', '≤0.50万元', '有效提升', '100000000000000000');

interface Row {
  readonly name: string;
  readonly description: string;
  readonly basis: string;
  readonly value: string;
}

const rows = fc.array(fc.record({ name: odd, description: fc.oneof(odd, alone), basis: fc.oneof(odd, alone), value }), { minLength: 2, maxLength: 6 });

/** A filled form: the rows under 一级 and 二级指标 of the framework. */
function filled(written: readonly Row[], code: string): TargetTable {
  const form = blankTable(defaultPack.layouts[0]!, defaultPack);
  const indicators = written.map((row, index): Indicator => {
    const place = form.indicators[index % form.indicators.length]!;
    return { ...place, row: index, no: index + 1, level3: stated(row.name), description: stated(row.description), basis: stated(row.basis), target: { ...stated(row.value), value: parseTargetValue(row.value, defaultPack.units) } };
  });
  return { ...form, name: '城乡培训补贴', indicators, project: { title: stated('城乡培训补贴绩效目标表'), name: stated('城乡培训补贴'), code: stated(code), goals: [stated('完成全年培训任务')] } };
}

function has(layout: Layout, role: string): boolean {
  return layout.blocks.some((block) => 'indicators' in block && block.indicators.columns.some((column) => column.role === role));
}

it.each(LAYOUTS)('写成 %s，什么样的文字都还是文字，再读入一字不差', async (_, layout) => {
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const table = filled(written, '130822251000169100010');
      const snapshot = await readXlsx(await writeXlsx(planTables([table], layout, defaultPack)), '写出.xlsx');
      const cells = snapshot.sheets.flatMap((sheet) => sheet.rows.flat()).flatMap((cell) => cell ?? []);
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
      for (const { name } of written) expect(cells.map(({ value: held }) => held)).toContain(name);
      const again = reader.readWorkbook(snapshot).sheets.flatMap((sheet) => sheet.tables);
      const said = (one: TargetTable | undefined): unknown =>
        one?.indicators.map(({ level3, description, basis, target }) => [level3.raw, has(layout, 'description') && (description?.raw ?? ''), has(layout, 'basis') && (basis?.raw ?? ''), target?.raw.replace(/ /g, '')]);
      // A form may want its rows in another order: 成本指标 first.
      expect(said(again[0])).toEqual(said(inLevelsOf(layout, table)));
    }),
    { numRuns: 12 },
  );
});
