import { textRule } from '../facts/remark-rule';

/**
 * 财预〔2016〕143号：公开内容应当完整。
 * 不适用：标题和列举的引导句。
 */
export const textUnfinished = textRule({ id: 'totals/text-unfinished', code: 'Z-912', severity: 'warning' }, ['unfinished', 'no-full-stop']);
