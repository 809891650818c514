import { descriptionsSwapped } from '../../../../src/core/rules/wording/descriptions-swapped';
import { testRule } from '../rule-tester';

testRule(descriptionsSwapped, {
  valid: [
    { name: '只是碰巧各有一个词相同', rows: [['数量指标', '居家适老化改造', '≥420户', '特殊困难老年人家庭'], ['社会效益指标', '老年人跌倒等意外', '明显减少', '改造户回访']] },
    {
      name: '各说各的',
      rows: [['经济效益指标', '政策知晓率', '≥90%', '抽查知晓人数占比'], ['社会效益指标', '保障工作的推进', '≥90%', '工作推进情况']],
    },
    {
      name: '只有一行说别的',
      rows: [['经济效益指标', '政策知晓率', '≥90%', '保障工作的推进'], ['社会效益指标', '保障工作的推进', '≥90%', '工作推进情况']],
    },
  ],
  invalid: [
    {
      name: '各说对方',
      rows: [['经济效益指标', '政策知晓率', '≥90%', '保障部门工作的推进'], ['社会效益指标', '保障工作的推进', '≥90%', '抽查知晓人数占比']],
      reports: [
        {
          messageId: 'swapped',
          data: { name: '政策知晓率', other: '保障工作的推进' },
          at: 'D4',
          related: ['D5'],
          fix: { kind: 'confirm', before: '保障部门工作的推进｜抽查知晓人数占比', after: '抽查知晓人数占比｜保障部门工作的推进' },
        },
      ],
    },
  ],
});
