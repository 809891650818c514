import { textRule } from '../facts/remark-rule';

/**
 * 预算与上年预算比较增减，不会与本年自己比较。
 * 不适用：决算（与当年预算比较）。
 */
export const textWrongYear = textRule({ id: 'totals/text-wrong-year', code: 'Z-910', severity: 'warning' }, ['wrong-year']);
