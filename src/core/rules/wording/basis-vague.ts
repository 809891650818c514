import { compact, excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';

/**
 * 财预〔2021〕101号（参考）：依据要有类别和可查的出处，如文号、文件名、上年数据。
 * 不适用：写了具体文件、年度或数据的依据。
 */
export const basisVague: IndicatorRule = {
  meta: {
    id: 'wording/basis-vague',
    code: 'Z-405',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'basis'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { basis } = indicator;
    if (!basis || !pack.words.vagueBasis.includes(compact(basis.value).replace(/[。.；;]$/u, ''))) return;
    yield { messageId: 'vague', data: { name: nameOf(indicator), basis: excerpt(basis.value) }, at: basis.at };
  },
};
