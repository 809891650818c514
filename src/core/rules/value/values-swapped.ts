import type { Indicator, TargetField } from '../../model/target-table';
import type { Dimension } from '../../model/target-value';
import type { StandardsPack } from '../../standards/schema';
import type { Report, TableRule } from '../contract';
import { excerpt, nameOf } from '../facts/cell-text';
import { extentOfName, extentOfUnit } from '../facts/extent';
import type { Level2Kind } from '../facts/level2-kind';
import { level2Kind } from '../facts/level2-kind';
import { bareName, namesCount, namesRate } from '../facts/name-kind';
import { wordsOf } from '../facts/pack-words';
import { isCount } from '../facts/value-kind';

type Measured = Extract<Dimension, 'count' | 'money' | 'ratio' | 'duration' | 'deadline'>;

/** The kinds of value a category may have. */
const FITTING: Readonly<Partial<Record<Level2Kind, readonly Measured[]>>> = {
  quantity: ['count'],
  quality: ['ratio'],
  timeliness: ['ratio', 'duration', 'deadline'],
  cost: ['money'],
  satisfaction: ['ratio'],
};

interface Misfit {
  readonly indicator: Indicator;
  readonly target: TargetField;
  readonly dimension: Measured;
  readonly fitting: readonly Measured[];
  /** Whether the name of the row says this very kind of value, another one, or nothing. */
  readonly byName: 'same' | 'other' | 'silent';
}

/**
 * 两行的值各自与二级指标不符（或面积、里程的单位各自与名称不符）、互换就都相符，多半是填串了行。
 * 不适用：能互换的行不止一对；名称本身带来另一种量。
 */
export const valuesSwapped: TableRule = {
  meta: {
    id: 'value/values-swapped',
    code: 'Z-211',
    scope: 'table',
    severity: 'warning',
    needs: ['level2', 'level3', 'value'],
    fix: 'confirm',
  },
  *check({ table }, { pack }) {
    const misfits = table.indicators.flatMap((indicator) => misfitOf(indicator, pack));
    for (const [index, one] of misfits.entries()) {
      const partners = misfits.filter((other) => other !== one && exchangeable(one, other));
      const [other] = partners;
      if (!other || partners.length > 1 || misfits.indexOf(other) < index) continue;
      if (misfits.some((third) => third !== one && third !== other && exchangeable(third, other))) continue;
      const messageId = whatIsSwapped(one, other);
      if (!messageId) continue;
      yield report(messageId, one, other);
    }
    yield* swappedExtents(table.indicators, pack);
  },
  fix(found, { table }) {
    const at = (row: number | undefined): TargetField | undefined => table.indicators.find((one) => one.row === row)?.target;
    const [one, other] = [at(found.at.row), at(found.related?.[0]?.row)];
    if (found.messageId !== 'swapped' || !one || !other || one.parts || other.parts) return undefined;
    return {
      kind: 'confirm',
      edits: [
        { at: one.at, text: other.raw },
        { at: other.at, text: one.raw },
      ],
    };
  },
};

/** 面积 in 个 and 品种 in 亩: two counts whose units only fit the name of the other. */
function* swappedExtents(indicators: readonly Indicator[], pack: StandardsPack): Generator<Report> {
  const counted = indicators.flatMap((indicator) => {
    const { target } = indicator;
    return target && isCount(target.value) ? [{ indicator, target, asked: extentOfName(indicator, pack), given: extentOfUnit(indicator, pack) }] : [];
  });
  const misfits = counted.filter(({ asked, given }) => asked !== given);
  for (const one of misfits) {
    const partners = misfits.filter((other) => one.asked !== undefined && other.given === one.asked && other.asked === one.given);
    const [other] = partners;
    if (other && partners.length === 1) yield report('swapped', one, other);
  }
}

function report(messageId: string, one: Pick<Misfit, 'indicator' | 'target'>, other: Pick<Misfit, 'indicator' | 'target'>): Report {
  return {
    messageId,
    data: { name: nameOf(one.indicator), value: excerpt(one.target.raw), other: nameOf(other.indicator), otherValue: excerpt(other.target.raw) },
    at: one.target.at,
    related: [other.target.at],
  };
}

/** Amounts and dates are never mixed up with a count by the kind of project; counts and rates are only when the names say so. */
function whatIsSwapped(one: Misfit, other: Misfit): 'swapped' | 'levels' | undefined {
  if (one.byName === 'same' && other.byName === 'same') return 'levels';
  if (one.byName === 'same' || other.byName === 'same') return undefined;
  const isClear = [one, other].some(({ dimension }) => dimension === 'money' || dimension === 'deadline');
  return isClear || (one.byName === 'other' && other.byName === 'other') ? 'swapped' : undefined;
}

function misfitOf(indicator: Indicator, pack: StandardsPack): Misfit[] {
  const { target, level3 } = indicator;
  const kind = level2Kind(indicator, pack);
  const fitting = kind && FITTING[kind];
  const dimension = target?.value.dimension;
  if (!target || !fitting || !isMeasured(dimension) || fitting.includes(dimension)) return [];
  if (wordsOf(pack, kind === 'cost' ? 'costRate' : 'amountNames').test(level3.value)) return [];
  const named = namedKind(level3.value, pack);
  const byName = named === undefined ? 'silent' : named === dimension ? 'same' : 'other';
  return [{ indicator, target, dimension, fitting, byName }];
}

function namedKind(name: string, pack: StandardsPack): Measured | undefined {
  if (namesRate(name, pack)) return 'ratio';
  if (namesCount(name, pack)) return 'count';
  return wordsOf(pack, 'moneyEndings', 'end').test(bareName(name)) ? 'money' : undefined;
}

function isMeasured(dimension: Dimension | undefined): dimension is Measured {
  return dimension !== undefined && dimension !== 'text' && dimension !== 'unknown';
}

function exchangeable(one: Misfit, other: Misfit): boolean {
  return other.fitting.includes(one.dimension) && one.fitting.includes(other.dimension);
}
