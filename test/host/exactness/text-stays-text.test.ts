import fc from 'fast-check';
import { sheetOf } from '../../support/sheet';
import { createReader } from '../../../src/core/reading/create-reader';
import { cellAt } from '../../../src/core/sheet/snapshot';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { planTables } from '../../../src/core/tables/plan-table';
import { createOfficeHost } from '../../../src/host/office/create-office-host';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../../src/host/xlsx/write-workbook';
import { openExcel } from '../../support/excel/open-excel';

jest.setTimeout(120_000);

const HEADER = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
const DANGEROUS = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")', '123456789012345678', '0012', '1-2', '1/2', '12月', '3月5日', '95%', '(1)', "'x", 'TRUE', '1E5', '￥5', '＝A1', '\t=1', '#REF!', '=cmd|x'];
const words = fc.oneof(fc.constantFrom(...DANGEROUS), fc.tuple(fc.constantFrom('=', '+', '-', '@', '0', "'", ''), fc.string({ maxLength: 12 })).map(([first, rest]) => `${first}${rest}`.replace(/[\p{Cc}\p{Cs}]/gu, '')));
const rows = fc.array(fc.tuple(words, words, words, words), { minLength: 1, maxLength: 4 });

/** What a plan wants in its cells that are text, and what stands there. */
function texts(plan: SheetPlan, sheet: SheetSnapshot | undefined): readonly (readonly [string, unknown, string | undefined])[] {
  return plan.cells.flatMap(({ row, column, content }) => {
    if (content.kind !== 'text') return [];
    const cell = sheet ? cellAt(sheet, row, column) : null;
    return [[content.text, cell?.value, cell?.formula] as const];
  });
}

function plansOf(given: readonly (readonly [string, string, string, string])[]): readonly SheetPlan[] {
  const sheet = sheetOf([['1.培训经费绩效目标表'], ['绩效目标', '完成培训'], [], HEADER, ...given.map((row) => ['产出指标', '数量指标', ...row])], { name: '绩效目标' });
  const { tables } = createReader(defaultPack).readSheet(sheet);
  return defaultPack.layouts.flatMap((layout) => planTables(tables, layout, defaultPack));
}

describe('写出的文字永远是文字', () => {
  it('写进 Excel：单元格里没有一个变成公式、数字或日期', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const excel = openExcel();
        const host = createOfficeHost();
        try {
          const plans = plansOf(given);
          const { sheets } = await host.addSheets(plans);
          const read = await host.read(sheets.map(({ id }) => id));
          plans.forEach((plan, index) => {
            for (const [wanted, value, formula] of texts(plan, read.sheets.find(({ id }) => id === sheets[index]?.id))) expect([value, formula]).toEqual([wanted, undefined]);
          });
        } finally {
          await host.dispose();
          await excel.settle();
          excel.close();
        }
      }),
      { numRuns: 8 },
    );
  });

  it('写进 .xlsx：也是', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const plans = plansOf(given);
        if (plans.length === 0) return;
        const { sheets } = await readXlsx(await writeXlsx(plans), '新.xlsx');
        plans.forEach((plan, index) => {
          for (const [wanted, value, formula] of texts(plan, sheets[index])) expect([value, formula]).toEqual([wanted, undefined]);
        });
      }),
      { numRuns: 12 },
    );
  });
});
