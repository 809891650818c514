import type { TargetValue } from '../../model/target-value';
import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorFacts, IndicatorRule } from '../contract';
import { percentEvidence } from '../facts/percent-evidence';
import { editUnit } from '../facts/target-edit';
import { isProportion } from '../facts/value-kind';

/** Indexes and ratios such as 师生比 1:18 have none. */
const NEEDS_NO_UNIT = /(?:指数|系数|比值|师生比|生师比|pH|pH值)$/iu;

/**
 * 财预〔2015〕88号：指标要细化量化。只有数字没有单位，≥100 是 100 人还是 100% 无从考核。
 * 不适用：定性指标、期限（12月底前）、零、指数和系数、比例（1:18），以及单位写在单独一列的表。
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
    if (NEEDS_NO_UNIT.test(facts.indicator.level3.value) || isProportion(target.value) || hasBracketedUnit(target.value)) return;
    const data = { name: nameOf(facts.indicator), value: excerpt(target.raw) };
    const isPercent = percentEvidence(facts, context) !== undefined;
    const unit = isPercent ? '%' : unitBesideNumber(facts);
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

/** 100（人）: not the usual place, but not missing. */
function hasBracketedUnit(value: TargetValue): boolean {
  return /^[(（]\s*(?:\p{Script=Han}|%)/u.test(value.remark ?? '');
}

/** 专线 15 条 in the name or description tells the unit of the value 15. */
function unitBesideNumber({ indicator }: IndicatorFacts): string | undefined {
  const number = indicator.target?.value.number;
  if (number === undefined) return undefined;
  for (const text of [indicator.level3.value, indicator.description?.value ?? '']) {
    for (const match of text.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*(%|人次|万元|工作日|平方米|人|户|家|个|件|份|次|期|台|套|辆|条|处|座|元|天)/gu)) {
      if (match[1] === number) return match[2];
    }
  }
  return undefined;
}
