import { spacesInName } from '../../../../src/core/rules/wording/spaces-in-name';
import { testRule } from '../rule-tester';

testRule(spacesInName, {
  valid: [
    { name: '没有空格', rows: [['社会效益指标', '政策知晓率', '≥90%']] },
    { name: '数字和英文旁边的空格', rows: [['数量指标', '配备 A 类 3 型设备 B', '≥90台']] },
  ],
  invalid: [
    {
      name: '两处空格，一次删去',
      rows: [['社会效益指 标', '政策知 晓率', '≥90%']],
      reports: [
        {
          messageId: 'spaces',
          data: { count: 2 },
          at: 'B4',
          related: ['C4'],
          fix: { kind: 'safe', before: '社会效益指 标｜政策知 晓率', after: '社会效益指标｜政策知晓率' },
        },
      ],
    },
  ],
});
