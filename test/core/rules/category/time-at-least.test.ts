import { timeAtLeast } from '../../../../src/core/rules/category/time-at-least';
import { testRule } from '../rule-tester';

testRule(timeAtLeast, {
  valid: [
    { name: '越长越好的时间', rows: [['时效指标', '系统运行维护服务期', '≥1年']] },
    { name: '有时限', rows: [['时效指标', '故障维修时限', '≤1 天']] },
    { name: '运行天数越长越好', rows: [['时效指标', '设备运行时间', '≥300 天']] },
  ],
  invalid: [
    { name: '维修用时用下限', rows: [['时效指标', '故障维修时间', '≥1 天']], reports: [{ messageId: 'at-least', at: 'E4', fix: { kind: 'confirm', before: '≥1 天', after: '≤1 天' } }] },
  ],
});
