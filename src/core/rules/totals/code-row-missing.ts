import { codeRule } from '../facts/remark-rule';

/**
 * 一般公共预算支出是部门支出的一部分，它的每个科目在支出总表里都应当有。没有结转结余时，收入总表与支出总表的科目一致。
 * 不适用：支出总表不分科目的；收入总表只列到类、支出总表列到项的。
 */
export const codeRowMissing = codeRule({ id: 'totals/code-row-missing', code: 'Z-926', severity: 'warning' }, 'row-missing');
