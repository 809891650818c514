import fc from 'fast-check';
import { targetSheet } from '../target-sheet';
import { doStep } from './do-step';
import { openLive, openWorkbook, settle } from './open-live';
import { workbookStep } from './workbook-steps';

/** LIVE_RUNS=2000 LIVE_SEED=7 make a long hunt of it. */
const { LIVE_RUNS, LIVE_SEED } = process.env;
const RUNS = { numRuns: Number(LIVE_RUNS ?? 20), seed: Number(LIVE_SEED ?? 20251121) };

/**
 * "For any sequence of edits, row and column insertions, deletions, pastes, sheet renames, undo, and lost or doubled
 * events, the state after the loop settles equals a full check from nothing (property test through the genuine library
 * and the simulator)."
 */
test('经过真的 Office.js：编辑、增删行列、粘贴、排序、搬动、工作表增删改名、撤销、丢失与重复事件之后，与从头检查一遍相同', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(workbookStep, { maxLength: 18 }), async (steps) => {
      const excel = openWorkbook([targetSheet({ id: 'a', name: '甲' }), targetSheet({ id: 'b', name: '乙' }, '2.监察经费绩效目标表')]);
      const live = await openLive(excel);
      try {
        for (const step of steps) {
          doStep(excel, live.session, step);
          if (step.kind === 'wait') await live.turn(step.milliseconds);
        }
        await settle(excel, live);
        const settled = live.state();
        expect(settled.status.kind).toBe('live');
        await live.end();
        const anew = await openLive(excel);
        await settle(excel, anew);
        const fresh = anew.state();
        await anew.end();
        expect(settled.problems).toEqual(fresh.problems);
        expect(settled.totals).toEqual(fresh.totals);
      } finally {
        excel.close();
      }
    }),
    RUNS,
  );
}, 900_000);
