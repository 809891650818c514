import { yearRule } from '../facts/remark-rule';

/**
 * 一套预算表是同一年度的；标题里的年度与其他各表不同，多是上年的表没有改完，它的勾稽也就对不上别的表。
 * 不适用：一个工作簿里有两个年度的整套表的；同名的表各年都有的。
 */
export const titleYearDiffers = yearRule({ id: 'totals/title-year-differs', code: 'Z-929', severity: 'warning' });
