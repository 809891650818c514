import fc from 'fast-check';
import { readSheet } from '../../src/core/reading/read-sheet';
import { finish } from '../../src/core/reading/steps';
import type { Change } from '../../src/core/sheet/change';
import { cellAt } from '../../src/core/sheet/snapshot';
import { defaultPack } from '../../src/core/standards/default-pack';
import { variablesOf } from '../../src/core/standards/variables';
import { planAdoption } from '../../src/session/adoption';
import type { AdoptScope } from '../../src/session/state';
import { buildWording } from '../../src/session/wording/wording';
import { sheetOf } from '../support/sheet';
import { HEADER } from './target-sheet';

const wording = finish(buildWording(defaultPack, []));
const SCOPES: readonly AdoptScope[] = ['name', 'name-and-description', 'row'];

interface Row {
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
}

interface Taken {
  readonly after: (column: number) => string;
}

function adopted(row: Row, standardName: string, scope: AdoptScope): Taken {
  return taken(row, defaultPack.indicators.find(({ name }) => name === standardName)!.id, scope);
}

function taken(row: Row, id: string, scope: AdoptScope): Taken {
  const sheet = sheetOf([['1.培训经费绩效目标表'], HEADER, ['产出指标', '数量指标', row.name, row.description, row.value, row.basis]], { name: '绩效目标' });
  const [table] = readSheet(sheet, defaultPack).tables;
  const [indicator] = table!.indicators;
  const adoption = planAdoption(sheet, indicator!, wording.adopted(id)!, scope);
  const written = new Map(adoption?.changes.map((change) => [change.at.column, textOf(change)]));
  return { after: (column) => written.get(column) ?? cellAt(sheet, 2, column)?.text ?? '' };
}

function textOf({ after }: Change): string {
  return after.kind === 'text' ? after.text : '';
}

const NAME = 2;
const DESCRIPTION = 3;
const VALUE = 4;
const BASIS = 5;
const standards = fc.constantFrom(...defaultPack.indicators.map(({ name }) => name));
const prose = fc.array(fc.constantFrom('培训', '人数', '达到', '占比', '不少于', '36', '4.5', '90%', '12', '冀人社发〔2022〕15号', '次'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const value = fc.constantFrom('', '', '≥120人', '95%', '12月底前', '36', '≤30万元');
const rows = fc.record({ name: prose, description: fc.oneof(fc.constant(''), prose), value, basis: fc.oneof(fc.constant(''), prose) });

function figures(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}

describe('the numbers of a row that takes standard wording', () => {
  it('never change: what a person wrote as value and 依据 stays, a description that states figures keeps every one of them', () => {
    fc.assert(
      fc.property(rows, standards, fc.constantFrom(...SCOPES), (row, name, scope) => {
        const { after } = adopted(row, name, scope);
        if (row.value !== '') expect(after(VALUE)).toBe(row.value);
        if (row.basis !== '') expect(after(BASIS)).toBe(row.basis);
        expect(figures(after(DESCRIPTION))).toEqual(expect.arrayContaining(figures(row.description)));
      }),
    );
  });

  it.each(['name', 'name-and-description', 'row'] as const)('that stood in the name become its value when it has none (%s)', (scope) => {
    const { after } = adopted({ name: '培训120人', description: '', value: '', basis: '' }, '培训人数', scope);
    expect(after(NAME)).toBe('培训人数');
    expect(after(VALUE)).toBe('≥120人');
  });

  it('keep the sign that stood before them', () => {
    expect(adopted({ name: '培训人数≤80人', description: '', value: '', basis: '' }, '培训人数', 'name').after(VALUE)).toBe('≤80人');
  });

  it.each(['2026年培训人数', '培训20-30人', '第3期培训', '培训人数'])('are not taken from “%s”, which states no value', (name) => {
    expect(adopted({ name, description: '', value: '', basis: '' }, '培训人数', 'name').after(VALUE)).toBe('');
  });

  it('do not keep a description that states none from becoming the standard one', () => {
    const { after } = adopted({ name: '培训人数', description: '2025年参训人数÷计划人数×100%', value: '', basis: '' }, '培训合格率', 'name-and-description');
    expect(after(DESCRIPTION)).toBe(defaultPack.indicators.find(({ name }) => name === '培训合格率')!.description);
  });
});

describe('the value of a row that is taken as a whole', () => {
  const certain = /^=(?:100%|0\P{Nd}*)$/u;

  it('is invented for no indicator of the library: it holds a variable, or is all or none', () => {
    const claimed = defaultPack.indicators.filter(({ name }) => {
      const text = adopted({ name: '', description: '', value: '', basis: '' }, name, 'row').after(VALUE);
      return variablesOf(text).length === 0 && !certain.test(text);
    });
    expect(claimed.map(({ name }) => name)).toEqual([]);
  });

  it('names the usual figure within the variable', () => {
    expect(adopted({ name: '参训人员满意度', description: '', value: '', basis: '' }, '参训人员满意度', 'row').after(VALUE)).toMatch(/^≥〈常见值\d+〉%$/);
  });
});

describe('a name made from the description of the row', () => {
  const row = { name: '', description: '验收合格的牧道桥座数占完工座数的比例，不低于95%', value: '', basis: '' };
  const [made] = wording.propose({ level1: '产出指标', level2: '质量指标', text: '', description: row.description, project: '', taken: [] }, 5).filter(({ origin }) => origin === 'row');

  it.each(SCOPES)('is written, and the description stays as it is (%s)', (scope) => {
    const { after } = taken(row, made!.indicator.id, scope);
    expect(after(NAME)).toBe('牧道桥验收合格率');
    expect(after(DESCRIPTION)).toBe(row.description);
  });

  it('brings sign and unit for an empty value, the figure left open', () => {
    const { after } = taken(row, made!.indicator.id, 'row');
    expect(after(VALUE)).toBe('≥〈目标值〉%');
    expect(after(BASIS)).not.toBe('');
  });
});
