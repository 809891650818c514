import * as fc from 'fast-check';
import { parseTargetValue } from '../../../../src/core/reading/values/target-value';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import type { TargetValue } from '../../../../src/core/model/target-value';
import { cellOf, percent } from '../../../support/sheet';

const { units } = defaultPack;
const parse = (text: string): TargetValue => parseTargetValue(text, units);

/** `comparator number[..upper] unit dimension` */
function brief({ comparator, number = '', upper, unit = '', dimension }: TargetValue): string {
  return `${comparator ?? ''}|${number}${upper === undefined ? '' : `..${upper}`}|${unit}|${dimension}`;
}

describe('一个单元格里的指标值', () => {
  it.each([
    ['≥95%', '≥|95|%|ratio'],
    ['> 30 个', '>|30|个|count'],
    ['=3 户', '=|3|户|count'],
    ['100%', '|100|%|ratio'],
    ['29 人', '|29|人|count'],
    ['≤4万元/月', '≤|4|万元/月|money'],
    ['≥20.5 元/ 人月', '≥|20.5|元/人·月|money'],
    ['≥5172.39 元', '≥|5172.39|元|money'],
    ['≥12.5 万人', '≥|12.5|万人|count'],
    ['≤1 个月', '≤|1|个月|duration'],
    ['≥1年', '≥|1|年|duration'],
    ['≤15 工作日', '≤|15|工作日|duration'],
    ['12月', '|12|月|deadline'],
    ['≤11 月份', '≤|11|月|deadline'],
    ['10 日', '|10|日|deadline'],
    ['≤10日', '≤|10|天|duration'],
    ['7-8月', '|7..8|月|deadline'],
    ['7 月-8 月暑假完成', '|7..8|月|deadline'],
    ['每月 20 日前发放', '|||deadline'],
    ['每季度末 10 日前拨付', '|||deadline'],
    ['在每月 20 日之前发放 完成', '|||deadline'],
    ['2025 年 8 月 30 日之 前拨付', '|||deadline'],
    ['5个工作日内', '|5|工作日|deadline'],
    ['2025年四季度', '|||deadline'],
    ['2025.6', '|||deadline'],
    ['≥1286.5', '≥|1286.5||unknown'],
    ['上半年', '|||deadline'],
    ['≤1980元/顶', '≤|1980|元/顶|money'],
    ['720元/生·年', '|720|元/生·年|money'],
    ['≤0.02人/百万车公里', '≤|0.02|人/百万车公里|count'],
    ['36件（套）', '|36|件套|count'],
    ['≥12架次', '≥|12|架次|count'],
    ['≤32μg/m3', '≤|32|微克/立方米|count'],
    ['12 月底前完成全年培训任务', '|12|月|deadline'],
    ['≥90 满意度90%以上', '≥|90|%|ratio'],
    ['≤10 控制在 10 万元内', '≤|10|万元|money'],
    ['≥1 大于等于 1 次', '≥|1|次|count'],
    ['<2 单次考试不多于 2 天', '<|2|天|duration'],
    ['≥100比率', '≥|100|%|ratio'],
    ['100 全部合格', '|100||unknown'],
    ['≥90', '≥|90||unknown'],
    ['$\\geq 90\\%$', '≥|90|%|ratio'],
    ['《5 万元', '<|5|万元|money'],
    ['≧９５％', '≥|95|%|ratio'],
    ['不低于95%', '≥|95|%|ratio'],
    ['95%以上', '≥|95|%|ratio'],
    ['控制在10万元以内', '≤|10|万元|money'],
    ['90%-95%', '|90..95|%|ratio'],
    ['12,345.60元', '|12345.6|元|money'],
    ['>225816 人', '>|225816|人|count'],
    ['≥18 摄氏度', '≥|18|摄氏度|count'],
    ['4000 个/元', '|4000|个/元|count'],
    ['≥6 专家人数', '≥|6|专家人数|count'],
    ['5万', '|5|万|unknown'],
    ['足额保障率=100%', '=|100|%|ratio'],
    ['≥13459.00(平方米)', '≥|13459|平方米|count'],
    ['=100.00(%)', '=|100|%|ratio'],
    ['100（人）', '|100|人|count'],
    ['100（全部合格）', '|100||unknown'],
    ['不低于50人次的个体心理咨询辅导', '|||text'],
    ['不断提高', '|||text'],
    ['电井1座，彩钢房1座', '|||text'],
    ['《河北省办法》要求', '|||text'],
    ['', '|||unknown'],
  ])('%s', (text, expected) => {
    expect(brief(parse(text))).toBe(expected);
    expect(parse(text).raw).toBe(text);
  });

  it.each([
    ['≥95%', []],
    ['≥≥100%', ['comparator-malformed']],
    ['≥=5人', ['comparator-malformed']],
    ['=>5人', ['comparator-malformed']],
    ['>=5人', ['comparator-variant']],
    ['≧5人', ['comparator-variant']],
    ['＞5人', ['comparator-variant']],
    ['$\\geq 90\\%$', ['comparator-variant']],
    ['不少于5人', ['comparator-in-words']],
    ['100比率', ['unit-variant']],
    ['≥90 满意度90%以上', ['remark']],
    ['292%', ['comparator-read-as-2']],
    ['5人≥', ['comparator-malformed']],
  ])('%s 的写法：%j', (text, notes) => {
    expect(parse(text).notes).toEqual(notes);
  });
});

describe('the same value from one cell, from a percent number and from three columns', () => {
  it('is the same', () => {
    expect(brief(parseTargetValue(percent(0.95), units))).toBe('|95|%|ratio');
    expect(parseTargetValue(percent(0.95), units).notes).toEqual(['percent-number']);
    const parts = { comparator: cellOf('≥'), number: percent(0.7, '0.00%'), unit: null };
    expect(parseTargetValue(parts, units)).toMatchObject({ raw: '≥70.00%', comparator: '≥', number: '70', unit: '%', dimension: 'ratio' });
    expect(parseTargetValue({ value: 0.9, text: '≥90%', numberFormat: '"≥"0%' }, units)).toMatchObject({ comparator: '≥', number: '90', unit: '%', notes: ['percent-number'] });
    expect(brief(parseTargetValue({ comparator: cellOf('≤'), number: cellOf(25300), unit: cellOf('万元') }, units))).toBe('≤|25300|万元|money');
    expect(brief(parseTargetValue({ comparator: cellOf('定性'), number: cellOf('有效提升'), unit: null }, units))).toBe('|||text');
  });

  it('单位写了两遍、符号列写 《 或占位线时仍读成一个值', () => {
    expect(parseTargetValue({ comparator: null, number: cellOf('≥95%'), unit: cellOf('%') }, units)).toMatchObject({ raw: '≥95%', comparator: '≥', number: '95', unit: '%' });
    expect(brief(parseTargetValue({ comparator: cellOf('《'), number: cellOf(1), unit: cellOf('天') }, units))).toBe('<|1|天|duration');
    expect(brief(parseTargetValue({ comparator: cellOf('大于等于'), number: cellOf(3), unit: cellOf('—') }, units))).toBe('≥|3||unknown');
  });

  it('keeps what Excel keeps of a double', () => {
    expect(parseTargetValue({ value: 0.1 + 0.2, text: '0.3' }, units).number).toBe('0.3');
    expect(parseTargetValue(percent(0.285), units).number).toBe('28.5');
  });
});

describe('properties', () => {
  const comparator = fc.constantFrom('≥', '≤', '>', '<', '=', '');
  const number = fc.integer({ min: 0, max: 99_999_999 }).map((amount) => amount / 1000);
  const unit = fc.constantFrom('%', '人次', '万元', '元/人', '个', '户', '工作日', '万人');

  it('comparator, number and unit come back, whatever spaces and widths', () => {
    fc.assert(
      fc.property(comparator, number, unit, fc.constantFrom('', ' ', '\u3000'), fc.boolean(), (sign, amount, name, space, wide) => {
        const digits = String(amount);
        const written = wide ? digits.replace(/[0-9.]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)) : digits;
        const value = parse(`${sign}${space}${written}${space}${name}`);
        expect({ comparator: value.comparator ?? '', number: value.number, unit: value.unit }).toEqual({ comparator: sign, number: digits, unit: name });
      }),
    );
  });

  it('no text makes it throw, and the raw text is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[≥≤><=《》$\\geq%0-9.,\-—至月日年万元人以上内每前 ]{0,14}$/)), (text) => {
        expect(parse(text).raw).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('no cell makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.boolean(), fc.string()), fc.option(fc.constantFrom('0%', '0.00', '@', 'yyyy/m/d')), (value, format) => {
        const cell = { value, text: String(value), ...(format !== null && { numberFormat: format }) };
        expect(parseTargetValue(cell, units).raw).toBe(String(value));
        parseTargetValue({ comparator: cell, number: cell, unit: cell }, units);
      }),
      { numRuns: 1000 },
    );
  });
});
