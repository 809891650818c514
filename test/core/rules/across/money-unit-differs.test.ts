import { moneyUnitDiffers } from '../../../../src/core/rules/across/money-unit-differs';
import { testWorkbookRule } from '../rule-tester';

const inUnit = (moneyUnit: string) => ({ rows: [['数量指标', '人数', '≥1人']] as const, budget: ['1', '1', null] as const, moneyUnit });

testWorkbookRule(moneyUnitDiffers, {
  valid: [
    { name: '都用万元', tables: [inUnit('万元'), inUnit('万元')] },
    { name: '各占一半，说不清', tables: [inUnit('万元'), inUnit('元')] },
    { name: '没有写', tables: [inUnit('万元'), inUnit('')] },
  ],
  invalid: [
    {
      name: '少数用元',
      tables: [inUnit('万元'), inUnit('万元'), inUnit('元')],
      reports: [{ messageId: 'differs', data: { unit: '元', usual: '万元', count: 2 }, at: '表3!F2', related: ['表1!F2'] }],
    },
  ],
});
