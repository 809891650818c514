import { documentNameDrift } from '../../../../src/core/rules/across/document-name-drift';
import { testWorkbookRule } from '../rule-tester';
import type { ShortRow } from '../small-table';

const based = (...bases: readonly string[]): { rows: readonly ShortRow[] } => ({ rows: bases.map((basis) => ['数量指标', '人数', '≥1人', '人数', basis]) });
const USUAL = '《就业补助资金管理办法》（冀财社〔2018〕21号）';

testWorkbookRule(documentNameDrift, {
  valid: [
    { name: '写法一致', tables: [based(USUAL, '冀财社【2018】21 号《就业补助资金管理办法》')] },
    { name: '文号不同', tables: [based(USUAL, '《就业补助资金管理暂行办法》（冀财社〔2019〕3号）')] },
    { name: '一格引用了别的文件', tables: [based(USUAL, '《劳动保障监察条例》冀财社〔2018〕21号')] },
  ],
  invalid: [
    {
      name: '少数写法',
      tables: [based(USUAL, USUAL), based('《就业补助资金管理暂行办法》（冀财社[2018]21号）')],
      reports: [
        {
          messageId: 'drift',
          data: { title: '就业补助资金管理暂行办法', usual: '就业补助资金管理办法' },
          at: '表2!F4',
          related: ['表1!F4'],
        },
      ],
    },
  ],
});
