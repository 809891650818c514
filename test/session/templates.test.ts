import { unzipSync } from 'fflate';
import { defaultPack } from '../../src/core/standards/default-pack';
import { planTemplate, templatesOf } from '../../src/core/templates/templates';
import type { TemplateIndex } from '../../src/core/templates/template-index';
import { writeStateXml } from '../../src/core/state/state-xml';
import { EMPTY_STATE } from '../../src/core/state/workbook-state';
import type { StandardsPack } from '../../src/core/standards/schema';
import { createOfficeHost } from '../../src/host/office/create-office-host';
import { writeTemplate } from '../../src/host/xlsx/template-file';
import { createSession } from '../../src/session/create-session';
import type { Session } from '../../src/session/session';
import type { TemplateSite } from '../../src/session/templates/template-site';
import type { Grid } from '../../src/simulator/host/grid';
import { createHeadlessGrid } from '../../src/simulator/univer/headless';
import { createFakeClock } from '../support/fake-clock';
import type { OpenExcel } from '../support/excel/open-excel';
import { openExcel } from '../support/excel/open-excel';
import { targetSheet } from './target-sheet';

const INDEX: TemplateIndex = {
  format: 1,
  pack: defaultPack.id,
  version: defaultPack.version,
  templates: templatesOf(defaultPack).map((template) => ({ ...template, file: `${template.id}.xlsx` })),
};

interface Opened extends OpenExcel {
  readonly session: Session;
  readonly created: string[];
  /** Runs an action to its end. */
  done(action: Promise<void>): Promise<void>;
  turn(milliseconds: number): Promise<void>;
}

let opened: Opened;

/** The whole way: session, adapter, genuine library, simulated Excel. */
async function open(site?: TemplateSite, stateXml?: string, grid?: Grid, pack: StandardsPack = defaultPack): Promise<Opened> {
  const excel = openExcel(grid ? { grid } : { workbook: { name: '培训.xlsx', sheets: [targetSheet()] } });
  if (stateXml !== undefined) excel.host.workbook.xmlParts.set('{6A697869-616F-4000-8000-000000000001}', stateXml);
  const created: string[] = [];
  excel.host.onCreate = (base64) => created.push(base64);
  const clock = createFakeClock();
  const session = createSession({ host: createOfficeHost(), pack, clock, ...(site && { site }) });
  const turn = async (milliseconds: number): Promise<void> => {
    await excel.settle();
    await clock.advance(milliseconds);
    await excel.settle();
    await clock.advance(0);
  };
  opened = {
    ...excel, session, created, turn,
    async done(action) {
      let isDone = false;
      const ended = action.then(() => (isDone = true));
      while (!isDone) await turn(50);
      await ended;
    },
  };
  void session.start();
  await turn(200);
  await turn(0);
  return opened;
}

afterEach(async () => {
  const end = opened.session.dispose();
  await opened.turn(0);
  await end;
  opened.close();
});

const names = (): string[] => opened.grid.sheets().map(({ name }) => name);

test('成套的预算表放进本工作簿：原有的表不动，公式和保护都在，一次撤销全部撤掉', async () => {
  const univer = createHeadlessGrid();
  const small = { ...defaultPack, budgetSets: [{ id: 'small', title: '两张表', layouts: ['fixed-assets', 'hebei-three-public'] }] };
  const { session, done, grid, host } = await open(undefined, undefined, univer.grid, small);
  const before = names();
  await done(session.actions.addTemplate('small'));
  expect(session.getState().result).toMatchObject({ kind: 'template-added', title: '两张表', count: 2 });
  expect(names()).toEqual([...before, '部门固定资产占用情况表', '部门预算财政拨款“三公”经费支出表']);
  planTemplate('small', small).forEach((plan, index) => {
    const sheet = grid.sheets()[before.length + index]!.id;
    expect(host.workbook.sheet(sheet).protection).toBeDefined();
    const formulas = plan.cells.flatMap(({ row, column, content }) => (content.kind === 'formula' ? [{ row, column, formula: content.formula, locked: true }] : []));
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.map(({ row, column }) => ({ row, column, formula: grid.cell(sheet, row, column).formula, locked: grid.style(sheet, row, column).locked }))).toEqual(formulas);
    const open = plan.styledAreas.filter(({ style }) => plan.styles[style]?.unlocked).map(({ area }) => area);
    expect(open.map(({ top, left }) => grid.style(sheet, top, left).locked)).toEqual(open.map(() => false));
  });
  const added = new Set(grid.sheets().slice(before.length).map(({ id }) => id));
  // A form that nobody has begun has no fault.
  expect(session.getState().problems.findings.filter(({ finding }) => added.has(finding.at.sheetId) && finding.severity !== 'hint')).toEqual([]);
  await done(session.actions.undo());
  expect(names()).toEqual(before);
}, 60_000);

test('再放一次同一个模板，得到另一张，不覆盖', async () => {
  const { session, done } = await open();
  await done(session.actions.addTemplate('hebei-full'));
  await done(session.actions.addTemplate('hebei-full'));
  expect(names().slice(-2)).toEqual(['河北完整式', '河北完整式 (2)']);
});

test('用服务器上的模板新建工作簿，Excel 得到的正是那个文件', async () => {
  const mark = { id: 'hebei-simple', pack: defaultPack.id, version: defaultPack.version };
  const file = await writeTemplate(planTemplate('hebei-simple', defaultPack), mark, { id: '6f3b3a0e-2c57-4f0b-9d0e-5a7c1f4e8b21', version: '0.2.0.0', store: { kind: 'central' } });
  const asked: string[] = [];
  const { session, done, created } = await open({
    index: () => Promise.resolve(INDEX),
    file: (name) => {
      asked.push(name);
      return Promise.resolve(file);
    },
  });
  expect(session.getState().templates.offered.map(({ hasFile }) => hasFile)).not.toContain(false);
  const before = names();
  await done(session.actions.openTemplate('hebei-simple'));
  expect([asked, names()]).toEqual([['hebei-simple.xlsx'], before]);
  expect(session.getState().result).toEqual({ kind: 'template-opened', title: '河北简式' });
  expect(created).toHaveLength(1);
  expect(Buffer.from(created[0]!, 'base64').equals(Buffer.from(file))).toBe(true);
  expect(Object.keys(unzipSync(Buffer.from(created[0]!, 'base64')))).toContain('xl/webextensions/taskpanes.xml');
});

test('服务器上没有模板时，仍可以放进本工作簿，新建则说明原因', async () => {
  const { session, done, created } = await open({ index: () => Promise.resolve(undefined), file: () => Promise.resolve(undefined) });
  expect(session.getState().templates.offered.map(({ hasFile }) => hasFile)).not.toContain(true);
  await done(session.actions.openTemplate('hebei-full'));
  expect([session.getState().result, created]).toEqual([{ kind: 'template-missing', title: '河北完整式' }, []]);
  await done(session.actions.addTemplate('hebei-full'));
  expect(session.getState().result).toMatchObject({ kind: 'template-added', count: 1 });
});

test.each([
  ['旧版的模板', { id: 'hebei-full', pack: defaultPack.id, version: '2024.9' }, { version: '2024.9', age: 'older', title: '河北完整式' }],
  ['较新的模板', { id: 'gone', pack: defaultPack.id, version: '2099.1' }, { version: '2099.1', age: 'newer' }],
  ['现行的模板', { id: 'hebei-full', pack: defaultPack.id, version: defaultPack.version }, { version: defaultPack.version, age: 'current', title: '河北完整式' }],
  ['别处的模板', { id: 'hebei-full', pack: 'sichuan-2025', version: '1' }, { version: '1', age: 'other-pack', title: '河北完整式' }],
  ['读不懂的记号', { id: 7 }, undefined],
])('工作簿出自%s', async (_, template, origin) => {
  const { session } = await open(undefined, writeStateXml({ ...EMPTY_STATE, template }));
  expect(session.getState().templates.origin).toEqual(origin);
});
