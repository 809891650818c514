import type { Indicator } from '../../model/target-table';
import type { StandardsPack } from '../../standards/schema';
import type { IndicatorRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { level2Kind } from '../facts/level2-kind';
import { inBaseUnit, statedNumbers } from '../facts/stated-numbers';
import type { StatedNumber } from '../facts/stated-numbers';
import { editWhole } from '../facts/target-edit';
import { isPercent } from '../facts/value-kind';
import { wordsOf } from '../facts/pack-words';

/**
 * 同一行的名称、描述和指标值说的是同一个量，数应当相同。
 * 不适用：文字里有一个数相符；单位不同；文字说的是界限、单价或分项；几个、几项后面另有名词。
 */
export const numberContradictsText: IndicatorRule = {
  meta: {
    id: 'value/number-contradicts-text',
    code: 'Z-210',
    scope: 'indicator',
    severity: 'warning',
    needs: ['level3', 'value'],
    fix: 'confirm',
  },
  *check({ indicator }, { pack }) {
    const { target } = indicator;
    const number = target?.value.number;
    if (!target || number === undefined || target.value.dimension === 'deadline' || target.value.upper !== undefined) return;
    const stated = comparable(indicator, pack);
    const [first] = stated;
    if (!first || stated.some((one) => sameAmount(one, number, target.value.unit, pack))) return;
    const data = { name: nameOf(indicator), value: excerpt(target.raw), stated: first.text };
    if (target.value.unit === undefined && number === first.number + first.number) {
      yield { messageId: 'doubled', data: { ...data, meant: first.number + first.unit }, at: target.at };
    } else yield { messageId: 'differs', data, at: target.at };
  },
  fix(report, { indicator: { target } }) {
    const meant = report.data['meant'];
    if (!target || typeof meant !== 'string') return undefined;
    const edits = editWhole(target, (target.value.comparator ?? '') + meant);
    return edits.length === 0 ? undefined : { kind: 'confirm', edits };
  },
};

/** The numbers of the row that must be the number of its target value, if they are anything. */
function comparable(indicator: Indicator, pack: StandardsPack): StatedNumber[] {
  const { level3, description, target } = indicator;
  const unit = target?.value.unit;
  const inName = plainNumbers(level3.value, pack);
  if (target && isPercent(target.value)) {
    const counted = inName.filter((one) => pack.units.some(({ name, dimension }) => name === one.unit && dimension === 'count'));
    return level2Kind(indicator, pack) === 'quantity' ? counted : [];
  }
  const all = [...inName, ...plainNumbers(description?.value ?? '', pack)];
  return unit === undefined ? all : all.filter((one) => one.unit === unit);
}

function plainNumbers(text: string, pack: StandardsPack): StatedNumber[] {
  return wordsOf(pack, 'notTheNumber').test(text) ? [] : statedNumbers(text, pack).filter((one) => !/^[年月日天]$|季/u.test(one.unit) && !countsItsNoun(one, text));
}

/** 18 个班, 3 项制度: 个 and 项 count the noun behind them, which need not be what the row counts. */
function countsItsNoun({ unit, text: written }: StatedNumber, text: string): boolean {
  return /^[个项件种类]$/u.test(unit) && /^\p{Script=Han}/u.test(text.slice(text.indexOf(written) + written.length));
}

function sameAmount(one: StatedNumber, number: string, unit: string | undefined, pack: StandardsPack): boolean {
  if (one.number === number) return true;
  const stated = inBaseUnit(one.number, one.unit, pack);
  return stated !== undefined && unit !== undefined && stated === inBaseUnit(number, unit, pack);
}
