import { moneyUnitText } from '../../../../src/core/rules/project/money-unit-text';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '培训人数', '≥100人']] as const;
const budget = ['120000', '120000', null] as const;

testRule(moneyUnitText, {
  valid: [
    { name: '文字与表同一单位', budget, moneyUnit: '元', goals: ['投入120000元开展培训'], rows },
    { name: '文字里没有金额', budget, moneyUnit: '元', goals: ['培训 500 人'], rows },
    { name: '表用万元，文字里是单价', budget: ['12', '12', null], goals: ['按每人 800 元补贴'], rows },
    { name: '文字里两种单位都有', budget, moneyUnit: '元', goals: ['投入12万元（120000元）开展培训'], rows },
  ],
  invalid: [
    { name: '表用元，目标写万元', budget, moneyUnit: '元', goals: ['投入12万元开展培训'], rows, reports: [{ messageId: 'differs', data: { unit: '元', words: '12万元' }, at: 'B8', related: ['F2'] }] },
    { name: '表用万元，目标写元', budget: ['12', '12', null], goals: ['投入120000元开展培训'], rows, reports: [{ messageId: 'differs', data: { unit: '万元' }, at: 'B8', related: ['F2'] }] },
  ],
});
