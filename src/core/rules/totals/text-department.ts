import { textRule } from '../facts/remark-rule';

/**
 * 预算公开分部门预算和单位预算，单位的说明应当用“单位”自称。
 * 不适用：部门预算；指主管部门的“部门”。
 */
export const textDepartment = textRule({ id: 'totals/text-department', code: 'Z-915', severity: 'warning' }, ['department']);
