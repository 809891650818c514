import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readWorkbook } from '../../../src/core/reading/create-reader';
import { finish } from '../../../src/core/reading/steps';
import { contentMarks } from '../../../src/core/review/content-marks';
import { deskReport, type DeskFacts } from '../../../src/core/review/desk-report';
import { EMPTY_DESK, readDeskRecord, withAnswer, withConclusion, withRejection, type DeskRecord } from '../../../src/core/review/desk-record';
import { EMPTY_REVIEW } from '../../../src/core/review/review-state';
import { withWaiver } from '../../../src/core/review/waiving';
import { createEngine } from '../../../src/core/rules/engine';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { deskOf, withDesk } from '../../../src/core/state/kept-desk';
import { EMPTY_STATE } from '../../../src/core/state/workbook-state';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { LINXI, XIANGHE } from '../../cli/run-jixiao';
import { cellOf } from '../../support/sheet';

const at = '2025-03-01T08:00:00.000Z';
const engine = createEngine({ pack: defaultPack });

function factsOf(snapshot: WorkbookSnapshot, desk: DeskRecord = EMPTY_DESK, review: DeskFacts['review'] = EMPTY_REVIEW): DeskFacts {
  const model = readWorkbook(snapshot, defaultPack);
  return { model, result: finish(engine.checkWorkbook(model, snapshot)), review, desk, checklists: defaultPack.checklists };
}

const open = (path: string): Promise<WorkbookSnapshot> => readXlsx(readFileSync(path), basename(path));

/** Every question answered 是 by a person. */
function allAnswered(desk: DeskRecord): DeskRecord {
  return defaultPack.checklists.reduce((record, { id, items }) => items.reduce((done, item) => withAnswer(done, { checklist: id, item: item.id, answer: 'yes', note: '', at }), record), desk);
}

describe('审核', () => {
  let linxi: WorkbookSnapshot;
  beforeAll(async () => {
    linxi = await open(LINXI);
  });

  it('列出跑过的每一项检查，没有问题的和未检查的也在', () => {
    const { checks, counts } = deskReport(factsOf(linxi));
    expect(checks.length).toBeGreaterThan(140);
    expect(counts.checked).toBe(counts.passed + counts.failed);
    expect(checks.some(({ ran, passed }) => ran > 0 && ran === passed)).toBe(true);
  });

  it('能由检查判断的问题预先答好，附上查了多少处和不符之处；其余等人答', () => {
    const { checklists } = deskReport(factsOf(linxi));
    const targets = checklists.find(({ checklist }) => checklist.id === 'targets-88');
    const answers = Object.fromEntries(targets?.items.map(({ item, prefill }) => [item.id, prefill?.answer]) ?? []);
    expect(answers).toMatchObject({ 'content-complete': 'yes', 'framework-fit': 'no', 'duty-related': undefined, 'cost-benefit': undefined });
    const fit = targets?.items.find(({ item }) => item.id === 'framework-fit')?.prefill;
    expect(fit?.findings.length).toBeGreaterThan(0);
    expect(fit?.ran).toBeGreaterThan(fit?.passed ?? 0);
    expect(checklists.some(({ checklist }) => checklist.for === 'budgets')).toBe(false);
  });

  it('有错误或有人工项目没答，不能通过，并列出缺什么', () => {
    const { blockers, proposed } = deskReport(factsOf(linxi));
    expect(proposed).toBe('reject');
    expect(blockers.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['open-errors', 'unanswered', 'answered-no']));
  });

  it('豁免的错误不拦通过，驳回豁免后又拦', () => {
    const facts = factsOf(linxi, allAnswered(EMPTY_DESK));
    const errors = facts.result.findings.filter(({ severity }) => severity === 'error');
    const review = errors.reduce((state, finding) => withWaiver(state, finding, { sheet: '表', cell: 'A1', content: '' }, { reason: '上级文件如此规定', at }) ?? state, EMPTY_REVIEW);
    expect(errors.length).toBeGreaterThan(0);
    expect(deskReport({ ...facts, review }).blockers).toEqual([]);
    const [first] = errors;
    if (!first) throw new Error('no error');
    const rejected = deskReport({ ...facts, review, desk: withRejection(facts.desk, { fingerprint: first.fingerprint, note: '没有依据', at }) });
    expect(rejected.findings.find(({ finding }) => finding === first)).toMatchObject({ state: 'rejected', rejection: '没有依据' });
    expect(rejected.blockers).toEqual([{ kind: 'open-errors', count: 1 }]);
  });

  it('通过以后改了一个字，说出改在哪张表；只挪了地方不算改动', () => {
    const facts = factsOf(linxi);
    const desk = withConclusion(EMPTY_DESK, { verdict: 'revise', opinion: '', at, marks: [...contentMarks(facts.model)] });
    expect(deskReport({ ...facts, desk }).changedSince).toBeUndefined();
    const moved: WorkbookSnapshot = { ...linxi, sheets: [...linxi.sheets].reverse().map((sheet) => ({ ...sheet, firstRow: sheet.firstRow + 3, ...(sheet.merges && { merges: sheet.merges.map((area) => ({ ...area, top: area.top + 3, bottom: area.bottom + 3 })) }) })) };
    expect(deskReport(factsOf(moved, desk)).changedSince).toBeUndefined();
    const target = facts.model.sheets.flatMap(({ tables }) => tables).find(({ indicators }) => indicators.length > 3);
    const place = target?.indicators[1]?.level3.at;
    if (!target || !place) throw new Error('no table');
    const edited: WorkbookSnapshot = { ...linxi, sheets: linxi.sheets.map((sheet) => (sheet.id === place.sheetId ? { ...sheet, rows: sheet.rows.map((cells, row) => cells.map((cell, column) => (row + sheet.firstRow === place.row && column + sheet.firstColumn === place.column ? cellOf('新的指标') : cell))) } : sheet)) };
    expect(deskReport(factsOf(edited, desk)).changedSince).toEqual({ added: [], removed: [], changed: [target.name], rows: [expect.objectContaining({ table: target.name, label: '新的指标', at: place })] });
  });

  it('预算公开检查表按表名找表，财政拨款收支总表不当作收支总表；没认出的等人看', async () => {
    const { checklists } = deskReport(factsOf(await open(XIANGHE)));
    const budgets = checklists.find(({ checklist }) => checklist.id === 'disclosure');
    expect(budgets?.items.find(({ item }) => item.id === 'balance')).toMatchObject({ isNotFound: true });
    expect(budgets?.items.find(({ item }) => item.id === 'explanation')?.prefill).toMatchObject({ answer: 'no' });
    expect(budgets?.items.find(({ item }) => item.id === 'timely')?.prefill).toBeUndefined();
  });
});

describe('留在文件里的审核记录', () => {
  const record = withConclusion(withRejection(allAnswered(EMPTY_DESK), { fingerprint: 'ab', note: '不认可', at }), { verdict: 'pass', grade: '优', opinion: '同意', at, marks: [] });

  it('存进去再取出来是一样的，后来的回答取代先前的', () => {
    const kept = deskOf(withDesk(EMPTY_STATE, record));
    expect(kept).toEqual({ record, dropped: 0 });
    const again = withAnswer(record, { checklist: 'targets-88', item: 'duty-related', answer: 'no', note: '与职责无关', at });
    expect(again.answers.filter(({ item }) => item === 'duty-related')).toHaveLength(1);
  });

  it('损坏的一条不连累别的，也不从文件里丢掉', () => {
    const damaged = { ...EMPTY_STATE, desk: { answers: [...record.answers, { checklist: 3 }], rejections: 'x', other: 1 } };
    const { record: read, dropped } = deskOf(damaged);
    expect(read.answers).toHaveLength(record.answers.length);
    expect(dropped).toBeGreaterThan(0);
    expect(readDeskRecord('broken')).toEqual({ record: EMPTY_DESK, dropped: 1 });
    const kept = withDesk({ ...EMPTY_STATE, desk: { answers: [{ checklist: 3 }], other: 1 } }, EMPTY_DESK);
    expect(kept.desk).toEqual({ other: 1, answers: [{ checklist: 3 }], rejections: [] });
  });
});
