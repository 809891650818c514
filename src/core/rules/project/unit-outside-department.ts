import type { TableRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';

/** 323001某县人社局, [323]人社局, 323-人社局 */
const CODE = /^[[(（【]?(\d{3}|\d{6}|\d{9})(?!\d)/u;
const DEPARTMENT_DIGITS = 3;

/**
 * 预算单位编码的前三位是主管部门的编码。
 * 不适用：单位或部门没有写编码；两处都写同一个编码。
 */
export const unitOutsideDepartment: TableRule = {
  meta: {
    id: 'project/unit-outside-department',
    code: 'Z-518',
    scope: 'project',
    severity: 'warning',
    needs: [],
    fix: 'none',
  },
  *check({ table: { project } }) {
    const { unit, department } = project;
    const unitCode = CODE.exec(compact(unit?.value ?? ''))?.[1];
    const departmentCode = CODE.exec(compact(department?.value ?? ''))?.[1];
    if (!unit || !department || unitCode === undefined || departmentCode === undefined) return;
    if (unitCode.slice(0, DEPARTMENT_DIGITS) === departmentCode.slice(0, DEPARTMENT_DIGITS)) return;
    yield { messageId: 'outside', data: { unit: excerpt(unit.value), department: excerpt(department.value) }, at: unit.at, related: [department.at] };
  },
};
