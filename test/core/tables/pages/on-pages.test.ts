import fc from 'fast-check';
import type { Area } from '../../../../src/core/sheet/address';
import type { SheetPlan } from '../../../../src/core/sheet/plan';
import { onPages } from '../../../../src/core/tables/pages/on-pages';
import { pageStarts } from '../../../../src/core/tables/pages/page-starts';

/** Points of rows on an A4 page across between margins of half an inch. */
const ROOM = 595 - 72;

/** A table of two columns: a header, then groups of rows under one merged label each. */
function table(groups: readonly (readonly number[])[], label = '产出指标'): { readonly plan: SheetPlan; readonly last: number } {
  const rowHeights = [26, ...groups.flat()];
  const merges: Area[] = [];
  const cells: SheetPlan['cells'][number][] = [];
  let row = 1;
  for (const group of groups) {
    if (group.length > 1) merges.push({ top: row, left: 0, bottom: row + group.length - 1, right: 0 });
    if (group.length > 0) cells.push({ row, column: 0, content: { kind: 'text', text: label }, style: 'label' });
    row += group.length;
  }
  const plan: SheetPlan = {
    name: '表',
    cells,
    styles: { label: { font: { name: '宋体', size: 10.5 } } },
    styledAreas: [],
    merges,
    columnWidths: [70, 400],
    rowHeights,
    validations: [],
    page: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      printArea: { top: 0, left: 0, bottom: row - 1, right: 1 },
      margins: { top: 36, bottom: 36, left: 36, right: 36 },
      centerHorizontally: true,
      rowBreaks: [],
    },
    names: [],
    hideGridlines: true,
  };
  return { plan, last: row - 1 };
}

function paged(groups: readonly (readonly number[])[], label?: string): SheetPlan {
  const { plan, last } = table(groups, label);
  return onPages(plan, plan.rowHeights, [{ headerFirst: 0, first: 1, last }]);
}

const rows = (count: number, height: number): readonly number[] => Array.from({ length: count }, () => height);

describe('打印时一页放不下的表', () => {
  it('翻页处的合并格分成两块，名称两页都有', () => {
    const { merges, cells, page } = paged([rows(10, 100)]);
    expect(page.rowBreaks).toEqual([5, 8]);
    expect(merges).toEqual([{ top: 1, left: 0, bottom: 4, right: 0 }, { top: 5, left: 0, bottom: 7, right: 0 }, { top: 8, left: 0, bottom: 10, right: 0 }]);
    expect(cells.map(({ row, content }) => [row, content])).toEqual([1, 5, 8].map((row) => [row, { kind: 'text', text: '产出指标' }]));
  });

  it('一页放得下的，不设分页符', () => {
    expect(paged([rows(4, 100)]).page.rowBreaks).toEqual([]);
  });

  it('分出来只有一行的，这一行也放得下名称', () => {
    const long = '可持续影响指标和服务对象满意度指标';
    const { merges, rowHeights, page } = paged([rows(19, 26), [26, 26]], long);
    expect(page.rowBreaks).toHaveLength(1);
    const [start] = page.rowBreaks;
    expect(merges.every(({ top, bottom }) => bottom < (start ?? 0) || top >= (start ?? 0))).toBe(true);
    expect(rowHeights.at(-1)).toBeGreaterThanOrEqual(26);
  });

  it('行距紧一点就少一页的，紧到刚好', () => {
    const { plan, last } = table([rows(22, 24)]);
    const spared = onPages(plan, plan.rowHeights.map((height) => height * 0.75), [{ headerFirst: 0, first: 1, last }]);
    expect(pageStarts(plan)).toHaveLength(1);
    expect(spared.page.rowBreaks).toEqual([]);
    expect(spared.rowHeights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(ROOM);
    expect(spared.rowHeights[1]).toBeGreaterThan(18);
  });

  it('最后一页不会只有一两行', () => {
    expect(paged(rows(25, 24).map((height) => [height])).page.rowBreaks).toEqual([]);
    expect(paged(rows(22, 24).map((height) => [height])).page.rowBreaks).toEqual([20]);
  });

  it('表头不留在上一页末尾', () => {
    const { plan } = table([rows(3, 24)]);
    const above = rows(20, 24);
    const long: SheetPlan = { ...plan, rowHeights: [...above, ...plan.rowHeights], merges: [], cells: [] };
    expect(onPages(long, long.rowHeights, [{ headerFirst: 20, first: 21, last: 23 }]).page.rowBreaks).toEqual([20]);
  });

  it('不论怎样分组，没有合并格跨页，每块都写着名称，每页都放得下', () => {
    const height = fc.integer({ min: 18, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.array(height, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 }), (groups) => {
        const { merges, cells, page, rowHeights } = paged(groups);
        const starts = page.rowBreaks;
        expect(merges.some(({ top, bottom }) => starts.some((start) => top < start && start <= bottom))).toBe(false);
        const said = new Set(cells.map(({ row }) => row));
        expect(merges.every(({ top }) => said.has(top))).toBe(true);
        [0, ...starts].forEach((start, index) => {
          const own = rowHeights.slice(start, starts[index] ?? rowHeights.length);
          const used = own.reduce((sum, one) => sum + one, 0);
          // Three rows at the end of a table stay together.
          if (own.length > 3 && starts.length > 0) expect(used).toBeLessThanOrEqual(ROOM);
        });
      }),
    );
  });
});
