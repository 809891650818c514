import { checkIdentities } from '../../../src/core/identities/check-identities';
import type { IdentityResult } from '../../../src/core/identities/contract';
import { readableText } from '../../../src/core/identities/text/passages';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { modelOf } from './random-budget';

const HEAD = '某某局2025年部门预算信息公开情况说明';
const LEAD_IN = '按照预算管理有关规定，现将某某局部门预算的有关情况说明如下。';

function report(...paragraphs: readonly string[]) {
  return checkIdentities(modelOf([[HEAD, LEAD_IN, ...paragraphs].map((text) => [text])]), defaultPack);
}

/** topic role period amount */
function figures(...paragraphs: readonly string[]): readonly string[] {
  return report(...paragraphs).texts.flatMap((text) =>
    text.figures.map(({ topic, role, period, term }) => [topic, role, period, `${term.stated?.decimal ?? ''}${term.stated?.unit ?? '%'}`].join(' ')),
  );
}

function results(...paragraphs: readonly string[]): readonly IdentityResult[] {
  return report(...paragraphs).results;
}

describe('正文里的数读出意思', () => {
  it('收入、来源、上年结转', () => {
    expect(figures('2025年预算收入103592.56万元，其中：一般公共预算收入80060.56万元，基金预算收入0万元，财政专户核拨收入395万元，上年结转4400万元。')).toEqual([
      '收入 level this 103592.56万元',
      '一般公共预算收入 level this 80060.56万元',
      '政府性基金收入 level this 0万元',
      '财政专户收入 level this 395万元',
      '上年结转 level this 4400万元',
    ]);
  });

  it('本年、上年、增减和比例', () => {
    expect(figures('2025年支出预算110.00万元，较2024年预算100.00万元增加10.00万元，增长10%，其中：基本支出减少5万元。')).toEqual([
      '支出 level this 110万元',
      '支出 level previous 100万元',
      '支出 change this 10万元',
      '支出 rate this 10%',
      '基本支出 change this -5万元',
    ]);
  });

  it('段落的小标题说明是哪一种预算的', () => {
    expect(figures('三、一般公共预算支出表。支出预算1198.29万元，其中基本支出701.99万元。', '二、支出总表。支出预算1348.29万元。')).toEqual([
      '一般公共预算支出 level this 1198.29万元',
      '基本支出 level this 701.99万元',
      '支出 level this 1348.29万元',
    ]);
  });

  it('“三公”经费的各层，括号里的也是', () => {
    expect(figures('“三公”经费预算安排69.07万元，其中因公出国（境）费0万元；公务用车购置及运维费58.6万元（其中：公务用车购置费为0万元，公务用车运维费58.6万元）；公务接待费10.47万元。')).toEqual([
      '三公经费 level this 69.07万元',
      '因公出国费 level this 0万元',
      '公务用车费 level this 58.6万元',
      '公务用车购置费 level this 0万元',
      '公务用车运行费 level this 58.6万元',
      '公务接待费 level this 10.47万元',
    ]);
  });

  it.each([
    ['单价、标准不是预算数', '单价100万元（含）以上设备0台，补助标准每人2000元。'],
    ['别的预算的收入不是本部门收入', '事业单位经营预算收入55.00万元用于扩大再生产。'],
    ['合同、参与、比例不是与上年比较', '按合同约定支付工程款30.00万元，参与单位共同分担比例为50%。'],
  ])('%s', (_, text) => {
    expect(figures(text)).toEqual([]);
  });

  it('被分页切断的句子接起来读，数指到它自己的单元格', () => {
    const { texts } = report('2025年预算收支安排26602.51万元，较2024年预算增加4550.51万元，其中：基本支出减少', '4099.52万元，主要为部分支出转到了项目；项目支出增加8728.61万元。');
    const rows = texts.flatMap((text) => text.figures.map(({ topic, term }) => `${topic} ${String(term.at.row)}`));
    expect(rows).toEqual(['收入 2', '收入 2', '基本支出 3', '项目支出 3']);
  });

  it('中文逗号不当作千分位', () => {
    expect(readableText('收入１２，３４５．６万元，支出1,234.5万元')).toBe('收入12，345.6万元，支出1,234.5万元');
  });
});

describe('正文里的数互相核对', () => {
  const state = (id: string, ...paragraphs: readonly string[]): readonly string[] =>
    results(...paragraphs)
      .filter(({ identity }) => identity.id === id)
      .map((one) => one.state);

  it('总数与各部分', () => {
    expect(state('text-sum', '2025年支出预算100.00万元，其中：基本支出60.00万元，项目支出40.00万元。')).toEqual(['held']);
    expect(state('text-sum', '2025年支出预算100.00万元，其中：基本支出60.00万元，项目支出41.00万元。')).toEqual(['failed']);
  });

  it('部分没有写全，不核对', () => {
    expect(state('text-sum', '2025年支出预算100.00万元，其中：基本支出60.00万元。')).toEqual([]);
  });

  it('本年 = 上年 + 增减', () => {
    expect(state('text-difference', '2025年支出预算110.00万元，较2024年预算100.00万元增加10.00万元。')).toEqual(['held']);
    expect(state('text-difference', '2025年支出预算110.00万元，较2024年预算100.00万元增加12.00万元。')).toEqual(['failed']);
  });

  it('比例在两个数的舍入范围内都算对：0.50 到 0.62 写 22.22%', () => {
    const item = '1、社会保障和就业支出（208类）行政事业单位养老支出（05款）其他行政事业单位养老支出（99项）0.62万元。2024年当年预算执行数为0.50万元，2025年预算安排0.62万元，比2024年预算执行数增加22.22%。';
    expect(state('text-rate', item)).toEqual(['held']);
    expect(state('text-rate', item.replace('增加22.22', '减少22.22'))).toEqual(['failed']);
  });

  it('写了预算数和执行数两个上年数，比例与其中一个相符就算对', () => {
    const item = '1、公共安全支出（204类）司法（06款）行政运行（01项）110.00万元。2024年预算数为100.00万元，2024年预算执行数为88.00万元，2025年预算安排110.00万元，比2024年预算数增加10.00%。';
    expect(state('text-rate', item)).toEqual(['held']);
  });
});
