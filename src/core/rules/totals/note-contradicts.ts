import { tableRule } from '../facts/remark-rule';

/**
 * 财预〔2016〕143号：空表要列出并说明；有数的表不应注明空表。
 * 不适用：表里的数都是零的。
 */
export const noteContradicts = tableRule({ id: 'totals/note-contradicts', code: 'Z-916', severity: 'warning' }, 'note-contradicts');
