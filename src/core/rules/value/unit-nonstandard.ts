import { compact, excerpt, nameOf } from '../facts/cell-text';
import type { IndicatorFacts, IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { editUnit } from '../facts/target-edit';

/**
 * 计量单位用通行写法：%、人、万元。“比率”“人数”不是单位，“万”少了“元”，“个/元”上下颠倒。
 * 不适用：标准包以外但写法正常的单位（课时、摄氏度、标准箱）。
 */
export const unitNonstandard: IndicatorRule = {
  meta: {
    id: 'value/unit-nonstandard',
    code: 'Z-207',
    scope: 'indicator',
    severity: 'hint',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check(facts, { pack }) {
    const { target } = facts.indicator;
    const written = target?.value.unitRaw ?? target?.value.unit;
    if (!target || written === undefined || target.value.number === undefined) return;
    const data = { name: nameOf(facts.indicator), value: excerpt(target.raw), unit: excerpt(written) };
    const isCost = level2Kind(facts.indicator, pack) === 'cost';
    const standard = standardFor(compact(written), facts, isCost);
    if (standard !== undefined) yield { messageId: 'use', data: { ...data, standard }, at: target.at };
    else if (/^.{1,3}[/／]元$/u.test(compact(written))) yield { messageId: 'inverted', data, at: target.at };
  },
  fix(report, { indicator: { target } }) {
    const { standard, unit } = report.data;
    if (!target || typeof standard !== 'string' || typeof unit !== 'string') return undefined;
    const kind = target.value.notes.includes('unit-variant') ? 'safe' : 'confirm';
    if (target.parts?.unit) return { kind, edits: editUnit(target, standard) };
    const raw = target.raw.trim();
    if (!raw.endsWith(unit)) return undefined;
    return { kind, edits: [{ at: target.at, text: raw.slice(0, -unit.length).trimEnd() + standard }] };
  },
};

/** What to write instead; undefined when the unit is fine or nobody can tell. */
function standardFor(written: string, { indicator }: IndicatorFacts, isCost: boolean): string | undefined {
  const value = indicator.target?.value;
  if (value?.notes.includes('unit-variant') && value.unit !== undefined && value.unit !== written) return value.unit;
  // 人数, 课时量 name what is counted; the unit is 人, 课时.
  if (/^(?!数)\p{Script=Han}{1,2}[数量]$/u.test(written)) return written.slice(0, -1);
  if (written === '万' && (isCost || /资金|金额|经费|成本|额$/u.test(indicator.level3.value))) return '万元';
  return undefined;
}
