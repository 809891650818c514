import { planAfterDeadline } from '../../../../src/core/rules/project/plan-after-deadline';
import { testRule } from '../rule-tester';

const plan = ['25%', '50%', '75%', '100%'] as const;

testRule(planAfterDeadline, {
  valid: [
    { name: '期限前已经支出完', plan: ['50%', '100%'], rows: [['时效指标', '资金拨付时间', '8月底前']] },
    { name: '每月的期限', plan, rows: [['时效指标', '工资支付时间', '每月20日前']] },
    { name: '与支付无关', plan, rows: [['时效指标', '培训开班时间', '8月底前']] },
    { name: '年底的期限', plan, rows: [['时效指标', '资金拨付时间', '12月底前']] },
  ],
  invalid: [
    {
      name: '8 月前拨付，10 月底才 75%',
      plan,
      rows: [['时效指标', '及时拨付', '2025年8月30日之前拨付']],
      reports: [{ messageId: 'later', data: { month: 8, label: '10月底', percent: '75' }, at: 'D7', related: ['E10'] }],
    },
  ],
});
