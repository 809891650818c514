import fc from 'fast-check';
import { bundledPack } from '../../../src/core/standards/bundled-pack';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { loadStandardsPack } from '../../../src/core/standards/load-pack';
import type { PackProblem } from '../../../src/core/standards/pack-problem';
import { createTexts } from '../../../src/core/text/text';
import { packProblemText } from '../../../src/core/text/wording-text';

const chinese = createTexts('zh-CN');

/** Loose on purpose: the changes make wrong packs. */
interface Draft {
  title?: string;
  year: unknown;
  placeholders: string[];
  words: { harmSaid: string[] };
  layouts: { widths: number[] }[];
  indicators: Record<string, unknown>[];
}

/** Two indicators, counted in 人, are enough to go wrong. */
const small = { ...structuredClone(defaultPack), indicators: structuredClone(['training-headcount', 'pension-recipients'].flatMap((id) => defaultPack.indicators.filter((one) => one.id === id))) };

function changed(change: (pack: Draft) => void): unknown {
  const copy: Draft = structuredClone(small);
  change(copy);
  return copy;
}

function problemsOf(pack: unknown): readonly PackProblem[] {
  const loaded = loadStandardsPack(pack);
  return loaded.ok ? [] : loaded.problems;
}

describe('loading a standards pack', () => {
  it('takes the bundled one', () => {
    expect(problemsOf(bundledPack)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a missing title', changed((pack) => delete pack.title), '标准包 title：没有填写。请补上这一项。'],
    ['a word for the year', changed((pack) => (pack.year = '二〇二五')), '标准包 year：类型不对，应为 number。请改成这种类型。'],
    ['an unknown comparator', changed((pack) => (pack.indicators[0]!.comparator = '大于')), '标准包 indicators[0].comparator：不是允许的值。请改成其中之一：≥ | ≤ | = | > | < | 。'],
    ['a blank name', changed((pack) => (pack.indicators[1]!.name = '')), '标准包 indicators[1].name：是空的。请至少填一项，或删去这一处。'],
    ['an id with capitals', changed((pack) => (pack.indicators[1]!.id = 'Training')), '标准包 indicators[1].id：写法不对，应符合 /^[a-z0-9-]+$/。请改写。'],
    ['a broken pattern', changed((pack) => (pack.placeholders[0] = '(待定')), '标准包 placeholders[0]：“(待定”不是正确的正则表达式。请改正。'],
    ['a broken word of rules', changed((pack) => (pack.words.harmSaid[0] = '(投诉')), '标准包 words.harmSaid[0]：“(投诉”不是正确的正则表达式。请改正。'],
    ['a 二级指标 under the wrong 一级指标', changed((pack) => (pack.indicators[0]!.level1 = '效益指标')), '标准包 indicators[0].level2：“效益指标”下没有“数量指标”。请改用 levels 中的名称。'],
    ['a unit that is not registered', changed((pack) => (pack.indicators[0]!.unit = '人头')), '标准包 indicators[0].unit：单位“人头”不在 units 中。请先在 units 中登记，或改用已有的单位。'],
    ['a dimension that the unit denies', changed((pack) => (pack.indicators[0]!.dimension = 'money')), '标准包 indicators[0].dimension：写的是 money，而单位“人”是 count。请改成一致。'],
    ['one id twice', changed((pack) => (pack.indicators[1]!.id = pack.indicators[0]!.id)), '标准包 indicators[1].id：“' + String(small.indicators[0]!.id) + '”与 indicators[0].id 重复。请只保留一处。'],
    ['a variant that is another one\'s name', changed((pack) => Object.assign(pack.indicators[1]!, { level2: pack.indicators[0]!['level2'], level1: pack.indicators[0]!['level1'], aliases: [pack.indicators[0]!['name']] })), `标准包 indicators[1].aliases[0]：“${small.indicators[0]!.name}”与 indicators[0].name 重复。请只保留一处。`],
    ['brackets of a variable that do not match', changed((pack) => (pack.indicators[0]!.example = '≥〈人数人')), '标准包 indicators[0].example：“≥〈人数人”中的 〈〉 不成对，或者里面是空的。请写成 〈变量名〉。'],
    ['a layout line that does not fill its columns', changed((pack) => pack.layouts[0]!.widths.push(40)), '标准包 layouts[0].blocks[0]：这一行占 7 列，而 widths 有 8 列。请改成一致。'],
    ['something that is no pack', 'pack', '标准包 $：类型不对，应为 object。请改成这种类型。'],
  ])('says where and what to do about %s', (_, pack, sentence) => {
    expect(problemsOf(pack).map((problem) => packProblemText(chinese, problem))).toContain(sentence);
  });

  it('never throws and has a sentence for every problem, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(small)), (value, key) => {
        for (const pack of [value, { ...small, [key]: value }]) {
          for (const problem of problemsOf(pack)) expect(packProblemText(chinese, problem)).toContain(problem.path);
        }
      }),
      { numRuns: 60 },
    );
  });
});
