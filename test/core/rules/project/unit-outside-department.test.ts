import { unitOutsideDepartment } from '../../../../src/core/rules/project/unit-outside-department';
import { testRule } from '../rule-tester';

const rows = [['数量指标', '培训人数', '≥100人']] as const;
const block = (department: string, unit: string) => [['主管部门', department, null, '实施单位', unit]];

testRule(unitOutsideDepartment, {
  valid: [
    { name: '单位在部门之下', block: block('323 某县人社局', '323001 某县人社局本级'), rows },
    { name: '部门没有写编码', block: block('某县人社局', '323001 某县人社局本级'), rows },
    { name: '单位没有写编码', block: block('323 某县人社局', '某县劳动监察大队'), rows },
  ],
  invalid: [
    {
      name: '前三位不同',
      block: block('323 某县人社局', '332001 某县人社局本级'),
      rows,
      reports: [{ messageId: 'outside', data: { department: '323 某县人社局' }, at: 'E2', related: ['B2'] }],
    },
  ],
});
