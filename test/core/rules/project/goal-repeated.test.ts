import { goalRepeated } from '../../../../src/core/rules/project/goal-repeated';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '人数', '≥1人']] as const;

testRule(goalRepeated, {
  valid: [
    { name: '各说各的', rows, goals: ['1.完成城乡劳动者培训任务', '2.提高参训人员就业率'] },
    { name: '短语', rows, goals: ['1.完成培训', '2.完成培训任务并提高就业率'] },
  ],
  invalid: [
    { name: '相同', rows, goals: ['1.完成城乡劳动者培训任务', '2.完成城乡劳动者培训任务。'], reports: [{ messageId: 'contains', at: 'B2' }] },
    { name: '包含前一条', rows, goals: ['1.完成城乡劳动者培训任务', '2.完成城乡劳动者培训任务，提高就业率'], reports: [{ messageId: 'contains', at: 'B2' }] },
  ],
});
