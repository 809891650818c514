import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { wordsOf } from '../facts/pack-words';

/**
 * 财预〔2021〕101号（参考）：依据要有可查的出处。
 * 不适用：法律、条例、规划等没有文号的文件；合同。
 */
export const basisWithoutNumber: IndicatorRule = {
  meta: {
    id: 'wording/basis-without-number',
    code: 'Z-413',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'basis'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { basis } = indicator;
    const text = compact(basis?.value ?? '');
    const document = /《[^《》]+》/u.exec(text)?.[0];
    if (!basis || document === undefined || wordsOf(pack, 'knownByName').test(document)) return;
    if (/\d{4}[〕】\])）年]|\d+号/u.test(text)) return;
    yield { messageId: 'no-number', data: { name: nameOf(indicator), document: excerpt(document) }, at: basis.at };
  },
};
