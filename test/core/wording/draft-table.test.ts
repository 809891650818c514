import { readSheet } from '../../../src/core/reading/read-sheet';
import { createEngine } from '../../../src/core/rules/engine';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { fillVariables, hasBrokenVariable, variablesOf } from '../../../src/core/standards/variables';
import { draftTable, missingLevels } from '../../../src/core/wording/draft-table';
import type { DraftQuery, DraftRow } from '../../../src/core/wording/draft-table';
import { typicalValue } from '../../../src/core/wording/typical-value';
import { createWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';
import { sheetWith } from '../rules/small-table';

const index = createWordingIndex([packLibrary(defaultPack)], defaultPack);

function draft(query: Partial<DraftQuery>): DraftRow[] {
  return draftTable(index, { project: '', rows: [], ...query }, defaultPack);
}

const PROJECTS = [
  '2026年社区工作者岗前培训经费',
  '2026年农村公路养护工程',
  '2026年病险水库除险加固项目',
  '2026年义务教育家庭经济困难学生资助',
  '2026年基本公共卫生服务补助资金',
  '2026年食品安全抽检经费',
  '2026年国土绿化造林项目',
  '2026年城乡低保补助资金',
  '2026年办公楼物业管理费',
  '2026年信息系统运行维护费',
  '',
];

describe('a first draft of a whole table', () => {
  it.each(PROJECTS)('of “%s” has every 二级指标 of a usual table and no name twice', (project) => {
    const rows = draft({ project });
    expect(rows.map(({ level2 }) => level2)).toEqual([
      '数量指标', '数量指标', '质量指标', '质量指标', '时效指标', '成本指标', '社会效益指标', '可持续影响指标', '服务对象满意度指标',
    ]);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it.each([
    ['2026年社区工作者岗前培训经费', ['培训人数', '参训人员满意度', '人均培训成本']],
    ['2026年农村公路养护工程', ['公路养护里程', '公路优良路率', '每公里公路养护成本']],
    ['2026年病险水库除险加固项目', ['病险水库除险加固座数', '水利工程验收合格率', '水库垮坝事故发生次数']],
    ['2026年食品安全抽检经费', ['食品安全抽检批次', '食品抽检合格率', '单批次抽检成本']],
    ['2026年国土绿化造林项目', ['人工造林面积', '造林成活率', '每亩造林成本']],
    ['2026年城乡低保补助资金', ['最低生活保障人数', '低保月保障标准', '救助对象满意度']],
  ])('of “%s” speaks of that project', (project, expected) => {
    expect(draft({ project }).map(({ name }) => name)).toEqual(expect.arrayContaining(expected));
  });

  it.each(PROJECTS)('of “%s” passes every rule once its variables are filled', (project) => {
    const filled = (text: string): string => fillVariables(text, Object.fromEntries(variablesOf(text).map(({ name }) => [name, valueFor(name)])));
    const rows = draft({ project }).map(({ level1, level2, name, description, value, basis }) => ({
      level1,
      level2,
      level3: name,
      description,
      value: filled(value),
      basis: filled(basis),
    }));
    const sheet = sheetWith({ rows, budget: ['9000.00', '9000.00', null], name: '某项目', goals: rows.map(({ level3 }) => level3) });
    const { findings } = createEngine({ pack: defaultPack }).checkSheet(readSheet(sheet, defaultPack), sheet);
    expect(findings.filter(({ severity }) => severity !== 'hint').map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([]);
  });

  it('invents no figure: every number is a variable, but 100% and none at all', () => {
    const figures = PROJECTS.flatMap((project) => draft({ project })).map(({ value }) => value.replace(/〈[^〉]*〉/g, '')).filter((value) => /\d/.test(value));
    expect(figures.filter((value) => !/^=(100%|0\D*)$/.test(value))).toEqual([]);
  });

  it('can be written in one cell or in three', () => {
    for (const { value, comparator, number, unit } of draft({ project: '2026年职业培训' })) {
      expect(hasBrokenVariable(value)).toBe(false);
      if (comparator !== '') expect(comparator + number + unit).toBe(value);
    }
  });
});

describe('a draft of what a table lacks', () => {
  it('leaves alone what stands there, whatever the 二级指标 is called', () => {
    const rows = [{ level2: '数量', name: '培训人数' }, { level2: '产出质量', name: '培训合格率' }, { level2: '服务对象满意度', name: '' }];
    expect(missingLevels({ rows }, defaultPack).map(({ level2 }) => level2)).toEqual(['时效指标', '成本指标', '社会效益指标', '可持续影响指标', '服务对象满意度指标']);
  });

  it('goes by the rows that stand there when the project says nothing', () => {
    const rows = [{ level2: '数量指标', name: '宣传资料印刷数量' }, { level2: '质量指标', name: '印刷品合格率' }];
    expect(draft({ rows }).map(({ name }) => name)).toEqual(expect.arrayContaining(['印刷品交付及时率', '单份资料印刷成本']));
  });

  it('does not repeat a name nor offer what was declined', () => {
    const rows = [{ level2: '质量指标', name: '参训人员满意度' }];
    const names = draft({ project: '培训', rows, declined: ['人均培训成本'] }).map(({ name }) => name);
    expect(names).not.toContain('参训人员满意度');
    expect(names).not.toContain('人均培训成本');
  });
});

describe('the value of a draft', () => {
  it.each([
    ['≥95%', '≥〈常见值95〉%'],
    ['=100%', '=100%'],
    ['=0次', '=0次'],
    ['≤〈标准〉元/人', '≤〈标准〉元/人'],
    ['每月〈日期〉日前', '每月〈日期〉日前'],
  ])('of %s is %s', (example, value) => {
    expect(typicalValue({ example, unit: '' }, defaultPack)).toBe(value);
  });

  it.each([
    [{ decimal: '259.23', places: 2, unit: '万元' }, '≤259.23万元'],
    [{ decimal: '300000', places: 0, unit: '元' }, '≤30万元'],
    [{ decimal: '300000', places: 0 }, '≤〈项目预算〉万元'],
    [{ decimal: '0', places: 0, unit: '万元' }, '≤〈项目预算〉万元'],
  ] as const)('that asks for the budget takes what the form states (%j)', (budget, value) => {
    expect(typicalValue({ example: '≤〈项目预算〉万元', unit: '万元' }, defaultPack, budget)).toBe(value);
    expect(typicalValue({ example: '≤〈标准〉元/人', unit: '元/人' }, defaultPack, budget)).toBe('≤〈标准〉元/人');
  });
});

function valueFor(name: string): string {
  if (name.startsWith('常见值')) return name.slice('常见值'.length);
  if (name === '日期') return '10';
  if (name === '月份') return '11';
  return /文件|文号|名称|编号|时间|时点|完成值/.test(name) ? '《2026年工作方案》（冀财〔2026〕8号）' : '50';
}
