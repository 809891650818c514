import { excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorFacts, IndicatorRule } from '../contract';
import { percentEvidence } from '../facts/percent-evidence';
import { editUnit } from '../facts/target-edit';

/**
 * 财预〔2015〕88号：指标要细化量化。只有数字没有单位，≥100 是 100 人还是 100% 无从考核。
 * 不适用：定性指标、期限（12月底前），以及单位写在单独一列的表。
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
    if (target.value.dimension !== 'unknown') return;
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
