import { proposeSum } from '../facts/amount-fix';
import { tableRule } from '../facts/remark-rule';

/**
 * 一列合计多数是公式，个别是手填的数，以后改分项时它不会跟着变。
 * 不适用：公式不到四个的。
 */
export const numberAmongFormulas = tableRule({ id: 'totals/number-among-formulas', code: 'Z-920', severity: 'hint' }, 'typed-among-formulas', { kind: 'confirm', fix: proposeSum });
