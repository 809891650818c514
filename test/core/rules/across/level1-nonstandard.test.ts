import { level1Nonstandard } from '../../../../src/core/rules/across/level1-nonstandard';
import { testWorkbookRule } from '../rule-tester';

const under = (level1: string) => ({ rows: [{ level1, level2: '社会效益指标', level3: '就业率', value: '≥60%' }] });

testWorkbookRule(level1Nonstandard, {
  valid: [{ name: '通行的名称和简称', tables: [under('效益指标'), under('效益')] }],
  invalid: [
    {
      name: '两张表都写效果指标，报一次',
      tables: [under('效果指标'), under('效果指标')],
      reports: [{ messageId: 'alias', data: { written: '效果指标', standard: '效益指标', count: 2 }, at: '表1!A4', related: ['表2!A4'] }],
    },
  ],
});
