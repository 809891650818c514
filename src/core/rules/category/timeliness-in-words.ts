import type { IndicatorRule } from '../contract';
import { compact, excerpt, nameOf, saysSame } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { namesRate } from '../facts/name-kind';
import { isWords } from '../facts/value-kind';

/** 当日, 年底前, 每月: a time without digits. */
const STATES_TIME = /[\d一二两三四五六七八九十]|当[日天月年季场]|次[日月]|年[内底末中]|月[内底末初]|季[末度]|按[季月年周日]|前$|前完|全年|全天|每|即时|实时|立即|随时|同步/u;

/**
 * 财预〔2021〕101号（参考）：时效指标要有时点、时长或及时率。
 * 不适用：值里有数或时点；名称是率的（另有规则）；照抄名称的值（另有规则）。
 */
export const timelinessInWords: IndicatorRule = {
  meta: {
    id: 'category/timeliness-in-words',
    code: 'Z-331',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level2', 'level3', 'value'],
    fix: 'none',
  },
  *check({ indicator }, { pack }) {
    const { target, level3 } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'timeliness' || !isWords(target.value)) return;
    if (STATES_TIME.test(compact(target.raw)) || namesRate(level3.value) || saysSame(target.raw, level3.value)) return;
    yield { messageId: 'words', data: { name: nameOf(indicator), value: excerpt(target.raw) }, at: target.at };
  },
};
