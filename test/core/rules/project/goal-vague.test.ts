import { goalVague } from '../../../../src/core/rules/project/goal-vague';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '培训人数', '≥100人']] as const;

testRule(goalVague, {
  valid: [
    { name: '写了数', goals: ['提高就业率到90%'], rows },
    { name: '写了做什么', goals: ['加强培训，完成全年任务'], rows },
    { name: '写得具体', goals: ['提高参训学员的职业技能，帮助他们在本地企业找到工作'], rows },
    { name: '不止一条', goals: ['1.提高服务质量。', '2.组织职业培训。'], rows },
  ],
  invalid: [{ name: '只有口号', goals: ['进一步提高服务水平'], rows, reports: [{ messageId: 'vague', data: { goal: '进一步提高服务水平' }, at: 'B2' }] }],
});
