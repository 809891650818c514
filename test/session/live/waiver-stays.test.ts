import fc from 'fast-check';
import { VALUE_COLUMN, FIRST_ROW, targetSheet } from '../target-sheet';
import { doStep } from './do-step';
import { openLive, openWorkbook, settle } from './open-live';
import type { WorkbookStep } from './workbook-steps';

jest.setTimeout(600_000);

/** Nothing of this changes what the waived row says. */
const moving: fc.Arbitrary<WorkbookStep> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), sheet: fc.constant(0), axis: fc.constant('row' as const), first: fc.constant(0), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('insert' as const), sheet: fc.constant(0), axis: fc.constant('column' as const), first: fc.constant(0), count: fc.constant(1) }),
  fc.record({ kind: fc.constant('move-table' as const), sheet: fc.constant(0), rows: fc.nat(3), columns: fc.nat(2) }),
  fc.record({ kind: fc.constantFrom('rename' as const, 'add-sheet' as const, 'protect' as const), sheet: fc.constant(0) }),
  fc.record({ kind: fc.constant('move-sheet' as const), sheet: fc.nat(1), to: fc.nat(1) }),
  fc.record({ kind: fc.constantFrom('lose-events' as const, 'double-events' as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.constantFrom(0, 350, 31_000) }),
);

/** One value written badly, and waived. */
async function waived() {
  const excel = openWorkbook([targetSheet()]);
  const [sheetId = ''] = excel.grid.sheets().map(({ id }) => id);
  const row = FIRST_ROW + 1;
  excel.grid.setCells(sheetId, [{ row, column: VALUE_COLUMN, value: '≥≥95%' }]);
  const live = await openLive(excel);
  const [view] = live.state().problems.findings;
  if (!view) throw new Error('Nothing is found.');
  await live.done(live.session.actions.waive(view.finding.fingerprint, { reason: '上级文件就是这样规定的' }));
  expect(live.state().problems.decided.counts.waived).toBe(1);
  return { ...live, excel, sheetId, row };
}

test('插入行列、整表搬动、改表名之后，豁免仍然有效', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moving, { maxLength: 6 }), async (steps) => {
      const live = await waived();
      for (const step of steps) {
        doStep(live.excel, live.session, step);
        if (step.kind === 'wait') await live.turn(step.milliseconds);
      }
      await settle(live.excel, live);
      expect(live.state().problems.decided).toMatchObject({ counts: { waived: 1 }, staleWaivers: [] });
      await live.end();
      live.excel.close();
    }),
    { numRuns: 12, seed: 20251121 },
  );
});

test('表身里插入一行，豁免跟着内容走', async () => {
  const live = await waived();
  live.excel.grid.insert(live.sheetId, 'row', live.row, 1);
  await live.turn(300);
  expect(live.state().problems.decided).toMatchObject({ counts: { waived: 1 }, findings: [{ view: { address: 'E7' } }], staleWaivers: [] });
  await live.end();
  live.excel.close();
});

test('行排了序，豁免跟着那一行走；值一改就失效，改回来又有效', async () => {
  const live = await waived();
  const { grid } = live.excel;
  const column = (row: number, at: number): string => String(grid.cell(live.sheetId, row, at).value ?? '');
  // Level 1 stands in each row before a sort, or the sort would change what the rows mean.
  const level1 = ['产出指标', '产出指标', '产出指标', '产出指标', '效益指标', '满意度指标'];
  grid.setCells(live.sheetId, level1.map((value, index) => ({ row: FIRST_ROW + index, column: 0, value })));
  await live.turn(300);
  doStep(live.excel, live.session, { kind: 'sort', sheet: 0, turn: 2 });
  await live.turn(300);
  const now = Array.from({ length: 6 }, (_, index) => FIRST_ROW + index).find((row) => column(row, VALUE_COLUMN) === '≥≥95%') ?? -1;
  expect(now).not.toBe(live.row);
  expect(live.state().problems.decided).toMatchObject({ counts: { waived: 1 }, staleWaivers: [] });

  grid.setCells(live.sheetId, [{ row: now, column: VALUE_COLUMN, value: '≥≥96%' }]);
  await live.turn(300);
  expect(live.state().problems.decided.counts.waived).toBe(0);
  expect(live.state().problems.decided.staleWaivers).toMatchObject([{ content: '≥≥95%' }]);
  expect(live.found()).toHaveLength(1);

  grid.setCells(live.sheetId, [{ row: now, column: VALUE_COLUMN, value: '≥≥95%' }]);
  await live.turn(300);
  expect(live.state().problems.decided).toMatchObject({ counts: { waived: 1 }, staleWaivers: [] });
  await live.end();
  live.excel.close();
});
