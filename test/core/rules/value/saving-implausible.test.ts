import { savingImplausible } from '../../../../src/core/rules/value/saving-implausible';
import { testRule } from '../rule-tester';

testRule(savingImplausible, {
  valid: [
    { name: '合理的节约率', rows: [['经济效益指标', '取暖费用节约率', '≥5%']] },
    { name: '节能另有标准', rows: [['生态效益指标', '建筑节能率', '≥75%']] },
    { name: '上限', rows: [['成本指标', '经费压减率', '≤90%']] },
  ],
  invalid: [
    { name: '节约九成', rows: [['经济效益指标', '取暖费用节约率', '≥90%']], reports: [{ messageId: 'too-high', data: { maximum: 50 }, at: 'E4' }] },
  ],
});
