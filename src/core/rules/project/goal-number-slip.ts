import type { Field, Indicator, Project } from '../../model/target-table';
import type { StandardsPack } from '../../standards/schema';
import type { TableRule } from '../contract';
import { bigrams, shared } from '../facts/bigrams';
import { compact, excerpt, nameOf } from '../facts/cell-text';
import { statedNumbers, type StatedNumber } from '../facts/stated-numbers';

/** A number with its unit in one clause of the goals, the purpose or the project's name. */
interface Said extends StatedNumber {
  readonly clause: string;
  readonly from: Field;
}

/**
 * 财预〔2015〕88号：指标从绩效目标分解而来，数要一致。两个数只差数字颠倒或多写少写零，多半有一个写错。
 * 不适用：目标里也有指标值那个数，或另有指标是目标那个数；两边没有一个词相同；一位数。
 */
export const goalNumberSlip: TableRule = {
  meta: {
    id: 'project/goal-number-slip',
    code: 'Z-522',
    scope: 'project',
    severity: 'warning',
    needs: ['value'],
    fix: 'none',
  },
  *check({ table }, { pack }) {
    const said = saidOf(table.project, pack);
    if (said.length === 0) return;
    const values = new Set(table.indicators.map((indicator) => keyOf(indicator)));
    for (const indicator of table.indicators) {
      const { number, unit } = indicator.target?.value ?? {};
      if (!indicator.target || number === undefined || unit === undefined || said.some((one) => one.unit === unit && one.number === number)) continue;
      const other = said.find((one) => one.unit === unit && isSlip(one.number, number) && !values.has(`${one.number} ${unit}`) && speaksOf(one, indicator));
      if (!other) continue;
      yield {
        messageId: 'slip',
        data: { name: nameOf(indicator), value: excerpt(indicator.target.raw), stated: other.text },
        at: indicator.target.at,
        related: [other.from.at],
      };
    }
  },
};

function saidOf({ goals, purpose, name }: Project, pack: StandardsPack): Said[] {
  return [...goals, ...(purpose ? [purpose] : []), ...(name ? [name] : [])].flatMap((from) =>
    compact(from.value)
      .split(/[，,。；;、！!]/u)
      .flatMap((clause) => statedNumbers(clause, pack).map((one) => ({ ...one, clause, from }))),
  );
}

function keyOf({ target }: Indicator): string {
  return `${target?.value.number ?? ''} ${target?.value.unit ?? ''}`;
}

/** The same digits in another order, or the same number with more or fewer zeros. */
function isSlip(a: string, b: string): boolean {
  const [one, other] = [a.replace('.', ''), b.replace('.', '')];
  if (a === b || one.length < 2 || other.length < 2) return false;
  const sorted = (digits: string): string => [...digits].sort().join('');
  const turned = a.length === b.length && a.indexOf('.') === b.indexOf('.') && sorted(one) === sorted(other);
  const bare = (number: string): string => number.replace(/0+$/u, '');
  return turned || (!a.includes('.') && !b.includes('.') && one.length !== other.length && bare(one).length > 1 && bare(one) === bare(other));
}

/** The words right around the number are about what the row counts. */
function speaksOf({ clause }: Said, { level3, description }: Indicator): boolean {
  return shared(bigrams(clause), bigrams(`${level3.value} ${description?.value ?? ''}`)) > 0;
}
