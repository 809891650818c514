import type { Indicator } from '../../model/target-table';
import type { IndicatorRule, RuleContext } from '../contract';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { bareName, namesHarm, namesRate } from '../facts/name-kind';
import { wordsOf } from '../facts/pack-words';
import { isCount, isMoney } from '../facts/value-kind';

/** Longer ones are sentences that may speak of several things. */
const LONGEST = 16;

/**
 * 财预〔2021〕101号（参考）：指标解释说明这条指标的内容和算法。描述是“率”，名称和值却是金额、数量；
 * 名称是越高越好的率，描述说的却是不该发生的事，多半填串了行。
 * 不适用：长的描述；名称本身也是率或也是坏事的。
 */
export const descriptionElsewhere: IndicatorRule = {
  meta: {
    id: 'wording/description-elsewhere',
    code: 'Z-419',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'description', 'value'],
    fix: 'none',
  },
  *check({ indicator }, context) {
    const { level3, description } = indicator;
    const said = bareName(description?.value ?? '');
    if (!description || said === '' || said.length > LONGEST || compact(level3.value) === said) return;
    const messageId = isOtherMeasure(indicator, said, context) ? 'rate' : isHarm(level3.value, said, context) ? 'harm' : undefined;
    if (messageId) yield { messageId, data: { name: nameOf(indicator), description: excerpt(description.value) }, at: description.at, related: [level3.at] };
  },
};

function isOtherMeasure({ level3, target }: Indicator, said: string, { pack }: RuleContext): boolean {
  return target !== undefined && (isMoney(target.value) || isCount(target.value)) && namesRate(said, pack) && !namesRate(level3.value, pack) && !namesHarm(said, pack);
}

function isHarm(name: string, said: string, { pack }: RuleContext): boolean {
  return namesRate(name, pack) && !namesHarm(name, pack) && wordsOf(pack, 'harmfulEvent', 'end').test(said);
}
