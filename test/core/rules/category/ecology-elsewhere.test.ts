import { ecologyElsewhere } from '../../../../src/core/rules/category/ecology-elsewhere';
import { testRule } from '../rule-tester';

testRule(ecologyElsewhere, {
  valid: [
    { name: '节约资源', rows: [['生态效益指标', '线上办理', '减少用纸']] },
    { name: '描述里有环境', rows: [['生态效益指标', '改善程度', '明显', '改善人居环境']] },
    { name: '别的类别', rows: [['社会效益指标', '社会关注度', '提升社会关注度']] },
  ],
  invalid: [
    { name: '社会关注度', rows: [['生态效益指标', '社会关注度', '提升社会关注度', '扩大影响']], reports: [{ messageId: 'elsewhere', at: 'C4', related: ['B4'] }] },
  ],
});
