import type { FindingView } from '../../../src/session/state';
import { exampleTable, readRulePage } from '../../core/rules/rule-page';
import { sheetWith } from '../../core/rules/small-table';
import { openLive, openWorkbook } from './open-live';

jest.setTimeout(120_000);

/** 需确认: swap two values, change direction, move a row to another 二级指标, put the number of the name into 指标值. */
const FIXES = [
  ['对调两个指标值', 'value/values-swapped', 2],
  ['改方向', 'category/cost-at-least', 1],
  ['移到另一个二级指标', 'category/quality-in-count', 1],
  ['文字里的数写进指标值', 'value/number-contradicts-text', 1],
] as const;

/** The wrong example of the page of a rule, in Excel, checked. */
async function open(rule: string) {
  const excel = openWorkbook([sheetWith(exampleTable(readRulePage(rule).sections.get('错误示例') ?? ''))]);
  const live = await openLive(excel);
  const [sheetId = ''] = excel.grid.sheets().map(({ id }) => id);
  const view = live.state().problems.findings.find(({ finding }) => finding.rule === rule && finding.fix);
  if (!view?.finding.fix) throw new Error(`${rule} proposes nothing.`);
  return {
    ...live, excel, sheetId, view, fix: view.finding.fix,
    values: () => {
      const area = excel.grid.usedArea(sheetId, true);
      const values = new Map<string, unknown>();
      for (let row = 0; row <= (area?.bottom ?? -1); row += 1) {
        for (let column = 0; column <= (area?.right ?? -1); column += 1) {
          const { value } = excel.grid.cell(sheetId, row, column);
          if (value !== null) values.set(`${String(row)},${String(column)}`, value);
        }
      }
      return values;
    },
    isThere: ({ finding: { fingerprint } }: FindingView) => live.state().problems.findings.some(({ finding }) => finding.fingerprint === fingerprint),
    async close() {
      await live.end();
      excel.close();
    },
  };
}

describe.each(FIXES)('%s（%s）', (_name, rule, cells) => {
  test('先看前→后，采用后只写这几格，Excel 里一步撤销；窗格里撤销一次全部还原', async () => {
    const { session, state, done, view, fix, values, isThere, excel, close } = await open(rule);
    expect(fix.kind).toBe('confirm');
    expect(fix.changes.length).toBeGreaterThanOrEqual(cells);
    expect(fix.before).not.toBe(fix.after);
    const before = values();
    const depth = excel.grid.undoDepth();
    await done(session.actions.fix(view.finding.fingerprint));
    expect(state().result).toEqual({ kind: 'fixed', count: 1, refused: [] });
    expect(isThere(view)).toBe(false);
    expect(excel.grid.undoDepth()).toBe(depth + 1);
    const after = values();
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
    expect(changed.sort()).toEqual(fix.changes.map(({ at }) => `${String(at.row)},${String(at.column)}`).sort());
    await done(session.actions.undo());
    expect(values()).toEqual(before);
    expect(isThere(view)).toBe(true);
    await close();
  });

  test('要写的格子已被别人改过：不写那一格，并指出是哪一格', async () => {
    const { session, state, done, view, fix, excel, sheetId, close } = await open(rule);
    const [first] = fix.changes;
    if (!first) throw new Error('Nothing would be written.');
    excel.host.faults.loseEvents = true;
    excel.grid.setCells(sheetId, [{ row: first.at.row, column: first.at.column, value: '别人刚改的' }]);
    await done(session.actions.fix(view.finding.fingerprint));
    expect(excel.grid.cell(sheetId, first.at.row, first.at.column).value).toBe('别人刚改的');
    expect(state().result).toMatchObject({ kind: 'fixed', refused: [{ reason: 'cell-changed' }] });
    excel.host.faults.loseEvents = false;
    await close();
  });
});
