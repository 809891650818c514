import type { TargetValue } from '../../model/target-value';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorFacts, IndicatorRule, RuleContext } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { bareName } from '../facts/name-kind';
import { unitInName } from '../facts/name-unit';
import { percentEvidence } from '../facts/percent-evidence';
import { statedNumbers } from '../facts/stated-numbers';
import { editUnit } from '../facts/target-edit';
import { isProportion } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

const DATE_IN_DIGITS = /^(?:(?:19|20)\d{2}(?:[01]\d(?:[0-3]\d)?)?|(?:0?[1-9]|1[0-2])\.[0-3]?\d)$/u;

/**
 * 财预〔2015〕88号：指标要细化量化。只有数字没有单位，≥100 是 100 人还是 100% 无从考核。
 * 不适用：定性指标、期限（12月底前）、零、指数、系数、得分和名次、比例（1:18）、只写数字的日期，单位写在名称的括号里、名称自己说了单位（受益人数）、列表以外的外文单位（μg/m3），以及单位写在单独一列的表。
 */
export const unitMissing: IndicatorRule = {
  meta: {
    id: 'value/unit-missing',
    code: 'Z-201',
    scope: 'indicator',
    severity: 'error',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check(facts, context) {
    const { target } = facts.indicator;
    if (!target || target.value.number === undefined || target.value.unit !== undefined) return;
    if (target.value.dimension !== 'unknown' || Number(target.value.number) === 0) return;
    const { level3 } = facts.indicator;
    if (wordsOf(context.pack, 'unitless', 'end').test(bareName(level3.value)) || isProportion(target.value) || hasForeignUnit(target.value) || GOES_ON.test(target.value.remark ?? '')) return;
    if (wordsOf(context.pack, 'countsOfUnit', 'end').test(bareName(level3.value))) return;
    if (unitInName(level3.value, context.pack) !== undefined || isDateInDigits(facts, context)) return;
    const data = { name: nameOf(facts.indicator), value: excerpt(target.raw) };
    const isPercent = percentEvidence(facts, context) !== undefined;
    const unit = isPercent ? '%' : unitBesideNumber(facts, context);
    if (unit === undefined) yield { messageId: 'missing', data, at: target.at };
    else yield { messageId: 'likely', data: { ...data, unit }, at: target.at };
  },
  fix(report, facts, context) {
    const { target } = facts.indicator;
    const unit = report.data['unit'];
    if (!target || typeof unit !== 'string') return undefined;
    const isSure = percentEvidence(facts, context) === 'sure';
    const edits = editUnit(target, unit);
    return edits.length === 0 ? undefined : { kind: isSure ? 'safe' : 'confirm', edits };
  },
};

/** 5+1个, 3×2期: the unit stands behind the whole sum. */
const GOES_ON = /^[+＋×*xX]\s*\d/u;

/** 100（人）, 75μg/m3: not in the list of units, but not missing. */
function hasForeignUnit(value: TargetValue): boolean {
  return /^(?:[(（]\s*(?:\p{Script=Han}|%)|(?!\p{Script=Han})[\p{L}℃°])/u.test(value.remark ?? '');
}

/** 2025, 202512, 12.31 where a time is asked for. */
function isDateInDigits({ indicator }: IndicatorFacts, { pack }: RuleContext): boolean {
  const asksForTime = level2Kind(indicator, pack) === 'timeliness' || wordsOf(pack, 'timeEndings', 'end').test(bareName(indicator.level3.value));
  return asksForTime && DATE_IN_DIGITS.test(compact(indicator.target?.raw ?? ''));
}

/** 专线 15 条 in the name or description tells the unit of the value 15. */
function unitBesideNumber({ indicator }: IndicatorFacts, { pack }: RuleContext): string | undefined {
  const number = indicator.target?.value.number;
  const stated = [indicator.level3.value, indicator.description?.value ?? ''].flatMap((text) => statedNumbers(text, pack));
  return stated.find((one) => one.number === number)?.unit;
}
