import type { StandardsPack } from '../../standards/schema';
import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf, saysSame } from '../facts/cell-text';
import { isWords } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 指标值说的是要达到什么；问题、量的名称、等级的清单都没有说。
 * 不适用：有数的值；说出变化方向的定性目标；照抄名称的值（另有规则）。
 */
export const notATarget: IndicatorRule = {
  meta: {
    id: 'value/not-a-target',
    code: 'Z-212',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    if (!target || !isWords(target.value) || /\d/u.test(target.raw) || saysSame(target.raw, indicator.level3.value)) return;
    const messageId = whatItIs(compact(target.raw), pack);
    if (messageId) yield { messageId, data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};

function whatItIs(value: string, pack: StandardsPack): 'question' | 'grades' | 'noun' | undefined {
  if (wordsOf(pack, 'question').test(value)) return 'question';
  if (wordsOf(pack, 'grades').test(value)) return 'grades';
  return wordsOf(pack, 'quantityNames', 'end').test(value) && !wordsOf(pack, 'direction').test(value) ? 'noun' : undefined;
}
