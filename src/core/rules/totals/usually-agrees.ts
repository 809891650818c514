import { identityRule } from '../facts/identity-rule';

/**
 * 部门预算支出经济分类科目：301、303 是人员的支出，302 是公用的支出；机关运行经费是公用经费的一部分。
 * 不适用：本地把个别科目归到另一类的（如 310、30239）；只作提示。
 */
export const usuallyAgrees = identityRule({ id: 'totals/usually-agrees', code: 'Z-927', severity: 'hint' }, ({ severity }) => severity === 'hint');
