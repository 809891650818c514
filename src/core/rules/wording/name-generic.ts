import type { IndicatorRule } from '../contract';
import { excerpt } from '../facts/cell-text';
import { bareName } from '../facts/name-kind';

/**
 * 财预〔2021〕101号（参考）：三级指标要指向明确。
 * 不适用：名称里写了对象。
 */
export const nameGeneric: IndicatorRule = {
  meta: {
    id: 'wording/name-generic',
    code: 'Z-407',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3'],
    fix: 'none',
  },
  *check({ indicator: { level3 } }, { pack }) {
    if (pack.words.genericNames.includes(bareName(level3.value))) yield { messageId: 'generic', data: { name: excerpt(level3.value) }, at: level3.at };
  },
};
