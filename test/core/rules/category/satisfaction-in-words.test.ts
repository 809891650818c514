import { satisfactionInWords } from '../../../../src/core/rules/category/satisfaction-in-words';
import { testRule } from '../rule-tester';

testRule(satisfactionInWords, {
  valid: [
    { name: '没有投诉', rows: [['服务对象满意度指标', '群众投诉', '无投诉']] },
    { name: '文字里写了百分比', rows: [['服务对象满意度指标', '家长及学生满意比例', '满意率100%']] },
    { name: '比较的话写在中间', rows: [['服务对象满意度指标', '群众满意度', '党员群众满意度不少于80%']] },
    { name: '百分比', rows: [['服务对象满意度指标', '学员满意度', '≥95%']] },
    { name: '效益可以定性', rows: [['社会效益指标', '服务水平', '有效提升']] },
  ],
  invalid: [
    { name: '文字', rows: [['服务对象满意度指标', '学员满意度', '提高学员满意程度']], reports: [{ messageId: 'words', at: 'E4' }] },
  ],
});
