import type { TableRule } from '../contract';
import { excerpt } from '../facts/cell-text';
import { textsOf } from '../facts/texts-of';

const CODE = /<\/?(?:p|br|div|span|b|i|u|td|tr|table|font|strong|em|sub|sup)\b[^<>]*>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo);|\*\*|_x000D_/giu;

/**
 * 复制和转换留下的代码。
 * 不适用：指标值里的公式代码（另有规则）。
 */
export const markupLeft: TableRule = {
  meta: {
    id: 'wording/markup-left',
    code: 'Z-416',
    scope: 'table',
    severity: 'hint',
    needs: [],
    fix: 'safe',
  },
  *check({ table }) {
    for (const { value, at } of textsOf(table)) {
      const [found] = value.match(CODE) ?? [];
      if (found !== undefined) yield { messageId: 'left', data: { found, text: excerpt(value) }, at };
    }
  },
  fix(report, { table }) {
    const field = textsOf(table).find(
      ({ at, value }) => at.row === report.at.row && at.column === report.at.column && excerpt(value) === report.data['text'],
    );
    return field && { kind: 'safe', edits: [{ at: field.at, passage: field.value, by: field.value.replace(CODE, '') }] };
  },
};
