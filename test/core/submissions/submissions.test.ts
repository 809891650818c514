import { createCrossGroup, crossFacts, unitsOutside, type CrossFinding } from '../../../src/core/submissions/cross-checks';
import { bodyKey, namedBody } from '../../../src/core/submissions/named-body';
import { placeSubmission } from '../../../src/core/submissions/place-submission';
import { readRoster, type Roster } from '../../../src/core/submissions/roster';
import { createSpecialTotals } from '../../../src/core/submissions/special-totals';
import type { ProjectFact, SubmissionFacts } from '../../../src/core/submissions/submission-facts';
import type { SubmittedFile } from '../../../src/core/submissions/submitted-file';
import { departmentVerdict } from '../../../src/core/submissions/summary-rows';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';

const words = defaultPack.submissions!;

function project(over: Partial<ProjectFact> = {}): ProjectFact {
  return { name: '', code: '', unit: namedBody(''), department: namedBody(''), yuan: null, indicators: '', rows: 0, sheet: '表', cell: 'A1', ...over };
}

function facts(over: Partial<SubmissionFacts> = {}): SubmissionFacts {
  return { department: namedBody(''), unit: namedBody(''), projects: [], yuan: '0', withoutAmount: 0, kinds: {}, ...over };
}

function submitted(file: string, submission: SubmissionFacts, sha256?: string): SubmittedFile {
  return { file, sha256, summary: { error: 0, warning: 0, hint: 0, tables: 1, indicators: 1, budgets: 0, unread: 0 }, findings: [], checks: [], submission };
}

/** The findings between files that each name their department. */
function crossed(files: readonly SubmittedFile[]): CrossFinding[] {
  const groups = new Map<string, ReturnType<typeof createCrossGroup>>();
  for (const file of files) {
    for (const fact of crossFacts(file, placeSubmission(file.file, file.submission, { words, by: 'content' }))) {
      const group = groups.get(fact.key) ?? createCrossGroup();
      groups.set(fact.key, group);
      group.add(fact);
    }
  }
  return [...groups.values()].flatMap((group) => group.end() ?? []);
}

function sheet(name: string, rows: readonly (readonly (string | number)[])[]): WorkbookSnapshot['sheets'][number] {
  const cells = rows.map((row) => row.map((value) => (value === '' ? null : { value, text: String(value) })));
  return { id: name, name, visibility: 'visible', firstRow: 0, firstColumn: 0, rows: cells, hiddenRows: [], hiddenColumns: [], isProtected: false, revision: 1 };
}

describe('单位和部门的名称', () => {
  it.each([
    ['323001某县人社局', '323001', '某县人社局'],
    ['[323]人社局', '323', '人社局'],
    ['323-人社局', '323', '人社局'],
    ['人社局（323）', '323', '人社局'],
    ['2025年部门', '', '2025年部门'],
    ['人社局', '', '人社局'],
    ['323', '323', ''],
  ])('%s 分成编码和名称', (text, code, name) => {
    expect(namedBody(text)).toEqual({ code, name });
  });

  it('同一部门带不带“本级”、括号和空格都是一个', () => {
    const keys = ['某县 人社局', '某县人社局（本级）', '某县人社局本级', '某县人社局机关'].map((name) => bodyKey(name, words.ownOffice));
    expect(new Set(keys)).toEqual(new Set(['某县人社局']));
  });
});

describe('文件归哪个部门', () => {
  const stated = facts({ department: { code: '', name: '教育局' }, unit: { code: '', name: '一小' } });
  it('先看主管部门，再看单位，再看文件夹，最后看文件名', () => {
    const of = (file: string, one?: SubmissionFacts): string => placeSubmission(file, one, { words, by: 'content' }).department.name;
    expect(of('甲/a.xlsx', stated)).toBe('教育局');
    expect(of('甲/a.xlsx', facts({ unit: { code: '', name: '一小' } }))).toBe('一小');
    expect(of('甲/乙/a.xlsx', facts())).toBe('甲');
    expect(of('a.xlsx')).toBe('a');
  });

  it('要求按文件夹分时按文件夹', () => {
    expect(placeSubmission('甲/a.xlsx', stated, { words, by: 'folder' }).department.name).toBe('甲');
  });

  it('名单认得单位时按名单', () => {
    const roster: Roster = { entries: [{ department: { code: '205', name: '教育局' }, unit: { code: '205002', name: '第一小学' } }], specials: [], unclearSpecials: [] };
    const placed = placeSubmission('a.xlsx', facts({ unit: { code: '205002', name: '一小' } }), { words, roster, by: 'content' });
    expect(placed).toEqual({ department: { code: '205', name: '教育局' }, key: '教育局', entries: [0] });
    expect(placeSubmission('报送/第一小学/表.xlsx', undefined, { words, roster, by: 'content' }).entries).toEqual([0]);
    expect(placeSubmission('别的.xlsx', facts(), { words, roster, by: 'content' }).entries).toEqual([]);
  });
});

describe('跨文件的问题', () => {
  const from = (department: string): Partial<SubmissionFacts> => ({ department: { code: '', name: department } });
  const code = '13102421TESTCODE01';

  it('同一编码在一个部门的两个文件里是重复报送，在两个部门里是归属不清', () => {
    const [a, b, c] = [['a', '甲局'], ['b', '甲局'], ['c', '乙局']].map(([file, department]) => submitted(file!, facts({ ...from(department!), projects: [project({ code })] })));
    expect(crossed([a!, b!]).map(({ kind, files }) => [kind, files])).toEqual([['code-twice', 2]]);
    expect(crossed([a!, b!, c!]).map(({ kind, departments }) => [kind, departments])).toEqual([['project-in-departments', 2]]);
    expect(crossed([a!])).toEqual([]);
  });

  it('同名同金额的项目在两个部门里才报，常用的短名称不报', () => {
    const of = (file: string, department: string, over: Partial<ProjectFact>): SubmittedFile => submitted(file, facts({ ...from(department), projects: [project(over)] }));
    const same = { name: '农村道路养护补助', yuan: '10000' };
    expect(crossed([of('a', '甲局', same), of('b', '乙局', same)]).map(({ kind }) => kind)).toEqual(['project-in-departments']);
    expect(crossed([of('a', '甲局', same), of('b', '乙局', { ...same, yuan: '20000' })])).toEqual([]);
    expect(crossed([of('a', '甲局', { ...same, name: '公用经费' }), of('b', '乙局', { ...same, name: '公用经费' })])).toEqual([]);
  });

  it('两个部门用一套指标时报，一个部门内不报', () => {
    const of = (file: string, department: string): SubmittedFile => submitted(file, facts({ ...from(department), projects: [project({ name: file, indicators: 'x' })] }));
    expect(crossed([of('a', '甲局'), of('b', '乙局')]).map(({ kind }) => kind)).toEqual(['indicators-copied']);
    expect(crossed([of('a', '甲局'), of('b', '甲局')])).toEqual([]);
  });

  it('内容相同的两个文件', () => {
    expect(crossed([submitted('a', facts(), 's'), submitted('b', facts(), 's')]).map(({ kind }) => kind)).toEqual(['same-file']);
  });

  it('单位编码不属于这个部门：按编码前几位，有名单时按名单', () => {
    const file = submitted('a', facts({ department: { code: '205', name: '教育局' }, projects: [project({ unit: { code: '205002', name: '一小' } }), project({ unit: { code: '301004', name: '医院' } })] }));
    const placed = placeSubmission('a', file.submission, { words, by: 'content' });
    expect(unitsOutside(file, placed, words, undefined).map(({ subject }) => subject)).toEqual(['301004 医院']);
    const roster: Roster = { entries: [{ department: { code: '', name: '教育局' }, unit: { code: '301004', name: '医院' } }], specials: [], unclearSpecials: [] };
    expect(unitsOutside(file, placed, words, roster)).toEqual([]);
  });
});

describe('报送名单', () => {
  it('部门写一次管下面几行，表头可以在标题下面', () => {
    const read = readRoster(
      { name: 'r', sheets: [sheet('名单', [['2026年报送名单'], ['序号', '主管部门', '单位编码', '单位名称'], [1, '教育局', '205001', '教育局本级'], [2, '', '205002', '一小'], [3, '财政局', '', ''], ['', '', '', '']])] },
      words,
      defaultPack,
    );
    expect(read?.entries.map(({ department, unit }) => [department.name, unit.code, unit.name])).toEqual([
      ['教育局', '205001', '教育局本级'],
      ['教育局', '205002', '一小'],
      ['财政局', '', ''],
    ]);
  });

  it('没有名单的工作簿说没有', () => {
    expect(readRoster({ name: 'r', sheets: [sheet('别的', [['甲', '乙'], ['1', '2']])] }, words, defaultPack)).toBeUndefined();
  });

  it('专项的给定数带着表头的单位，读不出的说出来', () => {
    const read = readRoster({ name: 'r', sheets: [sheet('专项', [['专项名称', '金额（万元）'], ['就业补助', 415], ['培训', '待定']])] }, words, defaultPack);
    expect(read).toEqual({ entries: [], specials: [{ name: '就业补助', code: '', yuan: '4150000' }], unclearSpecials: ['培训'] });
  });
});

describe('专项合计', () => {
  it('按名称或编码把各部门的项目加起来，与给定数相比，一分不差', () => {
    const totals = createSpecialTotals([{ name: '就业补助', code: '', yuan: '0.3' }, { name: '乙', code: '13P', yuan: '1' }]);
    totals.add([project({ name: '2025年就业补助资金', yuan: '0.1' }), project({ name: '别的', code: '13P9', yuan: '2' })]);
    totals.add([project({ name: '就业补助（省级）', yuan: '0.2' }), project({ name: '就业补助（未定）' })]);
    expect(totals.end().map(({ sum, difference, projects, withoutAmount }) => [sum, difference, projects, withoutAmount])).toEqual([
      ['0.3', '0', 3, 1],
      ['2', '1', 1, 0],
    ]);
  });
});

describe('部门的建议结论', () => {
  const none = { pass: 0, revise: 0, reject: 0, unseen: 0 };
  it.each([
    [{ ...none, pass: 3, reject: 1 }, 0, [], 'reject'],
    [{ ...none, pass: 3 }, 0, [], 'pass'],
    [{ ...none, pass: 3 }, 1, [], 'revise'],
    [{ ...none, pass: 3 }, 0, ['一小'], 'revise'],
    [{ ...none, pass: 3, unseen: 1 }, 0, [], 'unseen'],
    [none, 0, ['一小'], 'unseen'],
  ])('%j，跨文件 %i，没有交的 %j：%s', (verdicts, cross, missing, verdict) => {
    expect(departmentVerdict(verdicts, { cross, missing })).toBe(verdict);
  });
});
