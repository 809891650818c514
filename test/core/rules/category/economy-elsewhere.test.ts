import { economyElsewhere } from '../../../../src/core/rules/category/economy-elsewhere';
import { testRule } from '../rule-tester';

testRule(economyElsewhere, {
  valid: [
    { name: '增收', rows: [['经济效益指标', '农户增收水平', '≥5%']] },
    { name: '社会效益', rows: [['社会效益指标', '政策知晓率', '≥90%']] },
    { name: '描述里说的是收入', rows: [['经济效益指标', '生活水平', '提高', '人均收入增长情况']] },
  ],
  invalid: [{ name: '知晓率', rows: [['经济效益指标', '政策知晓率', '≥90%', '抽查知晓人数']], reports: [{ messageId: 'elsewhere', at: 'C4', related: ['B4'] }] }],
});
