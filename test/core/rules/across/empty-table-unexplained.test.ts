import { emptyTableUnexplained } from '../../../../src/core/rules/across/empty-table-unexplained';
import { testWorkbookRule } from '../rule-tester';

const head = [['2025年政府性基金预算财政拨款支出表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出']];
const zeros = ['合计', null, '0.00', '0.00', '0.00'];

testWorkbookRule(emptyTableUnexplained, {
  valid: [
    { name: '表下有注', tables: [[...head, zeros, ['注：本单位没有政府性基金预算，空表列示。']]] },
    { name: '表里写了无', tables: [[...head, ['无', null, '0.00', '0.00', '0.00']]] },
    {
      name: '正文说到没有安排',
      tables: [[...head, zeros], [['2025年部门预算情况说明'], ['一、收支情况。2025年部门收支总预算为100万元，比上年增加5万元，主要是人员增加。'], ['二、政府性基金预算情况。本部门2025年没有使用政府性基金预算拨款安排的支出。']]],
    },
    { name: '成套的空表样', tables: [[...head, zeros], [['2025年国有资本经营预算财政拨款支出表'], ...head.slice(1), zeros]] },
    { name: '有数的表', tables: [[...head, ['合计', null, '30.00', '10.00', '20.00'], ['208', '社会保障和就业支出', '30.00', '10.00', '20.00']]] },
  ],
  invalid: [
    { name: '全是零，没有一处说明', tables: [[...head, zeros]], reports: [{ messageId: 'unexplained', at: '表1!A1' }] },
    {
      name: '别的表有数，两张没有',
      tables: [[...head, zeros], [['2025年国有资本经营预算财政拨款支出表'], ...head.slice(1), zeros], [['2025年一般公共预算财政拨款支出表'], ...head.slice(1), ['合计', null, '30.00', '10.00', '20.00']]],
      reports: [{ messageId: 'unexplained', at: '表1!A1' }, { messageId: 'unexplained', at: '表2!A1' }],
    },
  ],
});
