import { textDepartment } from '../../../../src/core/rules/totals/text-department';
import { testWorkbookRule } from '../rule-tester';

testWorkbookRule(textDepartment, {
  valid: [
    { name: '相符', tables: [
      [
        ['某某所2025年单位预算信息公开情况说明'],
        ['2025年单位预算安排购置车辆0辆，单位预算安排购置单价100万元（含）以上设备0台。'],
      ],
    ] },
  ],
  invalid: [
    {
      name: '单位预算里写成部门',
      tables: [
        [
          ['某某所2025年单位预算信息公开情况说明'],
          ['2025年部门预算安排购置车辆0辆，部门预算安排购置单价100万元（含）以上设备0台。'],
        ],
      ],
      reports: [
        { messageId: 'department', at: '表1!A2' },
      ],
    },
  ],
});
