import { areaAddress } from '../../../../src/core/sheet/address';
import { readProse } from '../../../../src/core/reading/prose/read-prose';
import { linesOf } from '../../../../src/core/reading/line';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { sheetOf, type Content } from '../../../support/sheet';

function proseOf(rows: readonly (readonly Content[])[]) {
  const sheet = sheetOf(rows);
  return readProse(sheet, linesOf(sheet), defaultPack);
}

const SENTENCE = '按照预算管理有关规定，目前我单位预算的编制实行综合预算制度，即全部收入和支出都反映在预算中。';

describe('prose in cells', () => {
  it('is one narrative under its heading, a paragraph a cell', () => {
    const { texts, rest } = proseOf([['某县教育局2025年部门预算信息公开情况说明'], ['一、部门职责'], [SENTENCE], [], ['二、收支说明'], ['2025年预算收入28421.85万元，其中：一般公共预算收入23421.85万元。']]);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({ kind: 'narrative', name: '某县教育局2025年部门预算信息公开情况说明', entries: [] });
    expect(texts[0]?.paragraphs.map(({ at }) => at.row)).toEqual([0, 1, 2, 4, 5]);
    expect(rest).toEqual([]);
  });

  it('may stand in one long cell', () => {
    const cell = `预算编制说明\n${SENTENCE}\n${SENTENCE}`;
    const { texts } = proseOf([[null, cell]]);
    expect(texts[0]).toMatchObject({ kind: 'narrative', name: '预算编制说明', paragraphs: [{ raw: cell }] });
    expect(texts.map(({ area }) => areaAddress(area))).toEqual(['B1']);
  });

  it('may have a label or a number beside its long texts', () => {
    const { texts, rest } = proseOf([['编制说明', `${SENTENCE}${SENTENCE}`], [2, `财政拨款收入：${SENTENCE}${SENTENCE}`]]);
    expect(texts.map(({ kind, paragraphs }) => [kind, paragraphs.length])).toEqual([['narrative', 4]]);
    expect(rest).toEqual([]);
  });

  it('ends where lines of several cells begin', () => {
    const { texts, rest } = proseOf([['编制说明'], [SENTENCE], ['甲', '乙', '丙'], ['丁', '戊', '己']]);
    expect(texts.map(({ area }) => areaAddress(area))).toEqual(['A1:A2']);
    expect(rest.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('is told from a few short lines beside a table', () => {
    expect(proseOf([['整体情况'], ['单位：万元'], ['甲', '乙', '丙']]).texts).toEqual([]);
  });

  it('may be a cover: a few short lines alone on their sheet', () => {
    const { texts } = proseOf([[], [null, '某县教育局2025年部门预算公开情况'], [], [null, '某县教育局'], [null, '二〇二五年二月']]);
    expect(texts).toMatchObject([{ kind: 'narrative', name: '某县教育局2025年部门预算公开情况' }]);
  });
});

describe('目录', () => {
  it('gives titles with their pages, in a column of their own or behind dots', () => {
    const { texts } = proseOf([['目 录'], ['第一部分 部门整体绩效目标'], ['一、总体绩效目标', 1], ['二、分项绩效目标', '- 3 -'], ['三、部门收支总表…………5'], ['四、附表    12']]);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({ kind: 'contents', name: '目录', paragraphs: [{ raw: '目 录' }] });
    expect(texts[0]?.entries.map(({ title, page }) => [title.value, page?.value])).toEqual([
      ['第一部分 部门整体绩效目标', undefined],
      ['一、总体绩效目标', '1'],
      ['二、分项绩效目标', '3'],
      ['三、部门收支总表', '5'],
      ['四、附表', '12'],
    ]);
  });

  it('without its heading is known by pages behind nearly every line', () => {
    expect(proseOf([['部门收支总表', 1], ['部门收入总表', 2], ['部门支出总表', 3]]).texts.map(({ kind }) => kind)).toEqual(['contents']);
  });

  it('without its heading is no list of names with numbers that do not rise, and no row of numbers', () => {
    expect(proseOf([['社保科', 12], ['就业科', 3], ['财务科', 7], ['办公室', 5]]).texts).toEqual([]);
    expect(proseOf([[0, 1, 2, 3], [1, 2, 3, 4], [2, 3, 4, 5], [3, 4, 5, 6]]).texts).toEqual([]);
  });

  it('is not a name or two with a number behind it', () => {
    expect(proseOf([['合计', 5], ['人数', 3]]).texts).toEqual([]);
  });
});
