import { performance } from 'node:perf_hooks';
import { createIdentityChecker } from '../../src/core/identities/check-identities';
import type { BudgetTable } from '../../src/core/model/budget-table';
import type { SheetModel, WorkbookModel } from '../../src/core/model/workbook-model';
import { readSheet } from '../../src/core/reading/read-sheet';
import type { AcrossCheck } from '../../src/core/rules/check-across';
import { createEngine } from '../../src/core/rules/engine';
import { RULES } from '../../src/core/rules/registry';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { defaultPack } from '../../src/core/standards/default-pack';
import type { Content } from '../support/sheet';
import { sheetOf } from '../support/sheet';
import { printTable } from '../measure/print-table';
import { startStretch } from './work-clock';

jest.setTimeout(300_000);

const UNITS = 15;
const GROUPS = 9;
const ITEMS = 11;

/** 支出总表 and 一般公共预算支出表 of fifteen 单位: 30 tables, 10,000 amounts. Full check, then one amount changed, then one name. */
it('totals of 30 tables', () => {
  const sheets = Array.from({ length: UNITS * 2 }, (_, index) => tableSheet(index));
  const models = sheets.map((sheet) => readSheet(sheet, defaultPack));
  const model: WorkbookModel = { sheets: models };
  const amounts = models.flatMap((sheet) => sheet.budgets.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row.amounts)))).length;
  const full = median(() => createIdentityChecker(defaultPack).check(model));
  const checker = createIdentityChecker(defaultPack);
  const { results } = checker.check(model);
  let turn = 0;
  const edit = median(() => checker.check(withFirstAmount(model, String((turn += 1)))));
  const editAgain = checker.workedOut;
  const rules = RULES.filter(({ meta }) => meta.id.startsWith('totals/'));
  const read = sheets.map((sheet, index) => ({ sheet, model: models[index] ?? fail() }));
  // What is known of a workbook is kept by its pack: another pack object knows nothing.
  const cold = (): Generator<undefined, AcrossCheck, undefined> => createEngine({ pack: { ...defaultPack }, rules }).checkAcross(read);
  const rulesFull = median(() => finish(cold()));
  const engine = createEngine({ pack: defaultPack, rules });
  let before = finish(engine.checkAcross(read));
  const editSteps = (): Generator<undefined, AcrossCheck, undefined> => {
    const edited = withFirstAmount(model, String((turn += 1)));
    return engine.checkAcross(read.map(({ sheet }, index) => ({ sheet, model: edited.sheets[index] ?? fail() })), before);
  };
  const rulesEdit = median(() => (before = finish(editSteps())));
  const named = median(() => checker.check(withFirstName(model, `第${String((turn += 1))}款`)));
  const namedAgain = checker.workedOut;
  const nameSteps = (): Generator<undefined, AcrossCheck, undefined> => {
    const edited = withFirstName(model, `第${String((turn += 1))}款`);
    return engine.checkAcross(read.map(({ sheet }, index) => ({ sheet, model: edited.sheets[index] ?? fail() })), before);
  };
  const rulesNamed = median(() => (before = finish(nameSteps())));
  printTable(
    ['30 budget tables', 'identities ms', 'worked out', 'all rules ms', 'longest step ms'],
    [
      ['full check', full.toFixed(0), String(results.length), rulesFull.toFixed(0), longest(cold).toFixed(1)],
      ['an amount is changed', edit.toFixed(1), String(editAgain), rulesEdit.toFixed(1), longest(editSteps).toFixed(1)],
      ['the name of a row is changed', named.toFixed(1), String(namedAgain), rulesNamed.toFixed(1), longest(nameSteps).toFixed(1)],
    ],
  );
  process.stdout.write(`${String(amounts)} amounts\n`);
});

function fail(): never {
  throw new Error('A sheet without model');
}

function finish<Result>(steps: Generator<undefined, Result, undefined>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The longest time in which nobody else could work; the best of some turns, because a step may meet a garbage collection. */
function longest(work: () => Generator<undefined, unknown, undefined>): number {
  return Math.min(...Array.from({ length: 5 }, () => longestStep(work())));
}

function longestStep(steps: Generator<undefined, unknown, undefined>): number {
  let most = 0;
  for (;;) {
    const took = startStretch();
    const { done } = steps.next();
    most = Math.max(most, took());
    if (done === true) return most;
  }
}

function median(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[3] ?? 0;
}

function withFirstAmount(model: WorkbookModel, decimal: string): WorkbookModel {
  const [first, ...rest] = model.sheets;
  const table = first?.budgets[0];
  const row = table?.rows[2];
  const field = row?.amounts['合计'];
  if (!first || !table || !row || !field) throw new Error('No table');
  const changed: BudgetTable = { ...table, rows: table.rows.map((one) => (one === row ? { ...row, amounts: { ...row.amounts, 合计: { ...field, value: { ...field.value, decimal } } } } : one)) };
  const sheet: SheetModel = { ...first, budgets: [changed] };
  return { sheets: [sheet, ...rest] };
}

function withFirstName(model: WorkbookModel, raw: string): WorkbookModel {
  const [first, ...rest] = model.sheets;
  const table = first?.budgets[0];
  if (!first || !table) throw new Error('No table');
  const rows = table.rows.map((row, index) => (index === 2 ? { ...row, name: { ...row.name, raw, value: raw } } : row));
  return { sheets: [{ ...first, budgets: [{ ...table, rows }] }, ...rest] };
}

function tableSheet(index: number): SheetSnapshot {
  const unit = `第${String(Math.floor(index / 2) + 1)}单位`;
  const rows: Content[][] = [];
  let total = [0, 0];
  for (let group = 1; group <= GROUPS; group += 1) {
    const code = String(200 + group);
    const items = Array.from({ length: ITEMS }, (_, item) => [(group * 31 + item * 7) * 100, (group * 17 + item * 13) * 100] as const);
    const own = items.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as readonly [number, number]);
    total = [(total[0] ?? 0) + own[0], (total[1] ?? 0) + own[1]];
    const row = (digits: string, name: string, [basic, project]: readonly [number, number]): Content[] => [digits, name, basic + project, basic, project];
    rows.push(row(code, `第${String(group)}类支出`, own), row(`${code}01`, `第${String(group)}款`, own));
    items.forEach((item, place) => rows.push(row(`${code}01${String(place + 10)}`, `第${String(place)}项`, item)));
  }
  const title = index % 2 === 0 ? '2025年部门支出总表' : '2025年一般公共预算财政拨款支出表';
  const head: Content[][] = [[title], [`编制单位：${unit}`, null, null, null, '单位：元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出']];
  const sum: Content[] = [null, '合计', (total[0] ?? 0) + (total[1] ?? 0), total[0] ?? 0, total[1] ?? 0];
  return sheetOf([...head, sum, ...rows], { id: `sheet${String(index)}`, name: `表${String(index)}` });
}
