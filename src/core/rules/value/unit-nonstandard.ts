import type { StandardsPack } from '../../standards/schema';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import type { Indicator } from '../../model/target-table';
import type { IndicatorFacts, IndicatorRule } from '../contract';
import { level2Kind } from '../facts/level2-kind';
import { bareName } from '../facts/name-kind';
import { editUnit } from '../facts/target-edit';
import { wordsOf } from '../facts/pack-words';

/** 专家人数, 参会人次数: what is counted, with its unit before 数. */
const COUNTED = /^\p{Script=Han}{1,4}?(人次|[人次户件个家台套辆场项条])数$/u;

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
    const standard = standardFor(compact(written), facts, isCost, pack);
    if (standard !== undefined) yield { messageId: 'use', data: { ...data, standard }, at: target.at };
    else if (/^.{1,3}[/／]元$/u.test(compact(written)) || countsPer(facts.indicator, compact(written))) yield { messageId: 'inverted', data, at: target.at };
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
function standardFor(written: string, { indicator }: IndicatorFacts, isCost: boolean, pack: StandardsPack): string | undefined {
  const value = indicator.target?.value;
  if (value?.notes.includes('unit-variant') && value.unit !== undefined && value.unit !== written) return value.unit;
  const counted = COUNTED.exec(written)?.[1];
  if (counted !== undefined) return counted;
  // 人数, 课时量 name what is counted; the unit is 人, 课时.
  if (/^(?!数)\p{Script=Han}{1,2}[数量]$/u.test(written)) return written.slice(0, -1);
  if (written === '万' && (isCost || wordsOf(pack, 'moneySaid').test(indicator.level3.value))) return '万元';
  return undefined;
}

/** 送达次数 in 件/次: the name counts 次, the unit divides by it. */
function countsPer({ level3 }: Indicator, written: string): boolean {
  const [counted, per, ...rest] = written.split(/[/／]/u);
  return per !== undefined && rest.length === 0 && counted !== per && bareName(level3.value).endsWith(`${per}数`);
}
