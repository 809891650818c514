import fc from 'fast-check';
import { createMemoryHost } from '../support/memory-host';
import { openSession } from './open-session';
import { FIRST_ROW, targetSheet } from './target-sheet';

const VALUES = ['', '≥95%', '≥≥95%', '120', '待填写', '30万元', '=≥5', '满意度≥101%', '12月底前', '指标值', '一级指标'];
const step = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    sheet: fc.constantFrom('a', 'b'),
    row: fc.integer({ min: 0, max: FIRST_ROW + 8 }),
    column: fc.integer({ min: 0, max: 5 }),
    text: fc.constantFrom(...VALUES),
  }),
  fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.integer({ min: 0, max: 900 }) }),
  fc.record({ kind: fc.constant('lose-events' as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant('edit-mode' as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant('fix-first' as const) }),
  fc.record({ kind: fc.constantFrom('waive-first' as const, 'disable-first' as const, 'fix-all' as const) }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('remove-or-add' as const) }),
);

test('无论怎么改，停下来以后的问题与从头检查一遍完全相同', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const sheets = [targetSheet({ id: 'a', name: '甲' }), targetSheet({ id: 'b', name: '乙' }, '2.监察经费绩效目标表')];
      const { host, clock, session, state } = await openSession(sheets);
      let hasThird = false;
      for (const one of steps) {
        switch (one.kind) {
          case 'type':
            host.type(one.sheet, one.row, one.column, one.text);
            break;
          case 'wait':
            await clock.advance(one.milliseconds);
            break;
          case 'lose-events':
            host.faults.losesEvents = one.on;
            break;
          case 'edit-mode':
            host.faults.failsWith = one.on ? 'cell-being-edited' : undefined;
            break;
          case 'fix-first': {
            const fixable = state().problems.findings.find(({ finding }) => finding.fix)?.finding.fingerprint;
            if (fixable !== undefined) void session.actions.fix(fixable);
            break;
          }
          case 'waive-first':
          case 'disable-first':
          case 'fix-all': {
            const first = state().problems.findings[0]?.finding;
            const why = { reason: '上级文件就是这样规定的' };
            if (!first) break;
            if (one.kind === 'waive-first') void session.actions.waive(first.fingerprint, why);
            else if (one.kind === 'disable-first') void session.actions.disableRule(first.rule, why);
            else void session.actions.fixAll(first.rule, []);
            break;
          }
          case 'undo':
            void session.actions.undo();
            break;
          case 'remove-or-add':
            if (hasThird) host.removeSheet('c');
            else host.addPlainSheet(targetSheet({ id: 'c', name: '丙' }, '3.维修经费绩效目标表'));
            hasThird = !hasThird;
        }
      }
      host.faults.failsWith = undefined;
      host.faults.losesEvents = false;
      await clock.advance(200_000);
      const again = createMemoryHost(host.snapshot().sheets);
      again.stateXml = host.stateXml;
      const anew = await openSession([], again);
      expect(state().problems).toEqual(anew.state().problems);
      expect(state().status.kind).toBe('live');
      await session.dispose();
    }),
    { numRuns: 30 },
  );
}, 120_000);
