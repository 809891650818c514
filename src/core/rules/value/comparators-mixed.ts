import type { Indicator, TargetField } from '../../model/target-table';
import type { Report, TableRule } from '../contract';

/**
 * 比较符在一张表里要有同一种写法；一张表报一次。
 * 不适用：全表写法一致；100% 不写比较符；期限和文字。
 */
export const comparatorsMixed: TableRule = {
  meta: {
    id: 'value/comparators-mixed',
    code: 'Z-219',
    scope: 'table',
    severity: 'hint',
    needs: ['value'],
    fix: 'none',
  },
  *check({ table }) {
    const values = table.indicators.flatMap(comparable);
    const compared = values.filter(({ value }) => value.comparator !== undefined);
    const missing = values.filter(({ value }) => value.comparator === undefined && !isWhole(value.number, value.unit));
    if (compared.length > 0) yield* reportOf('missing', missing);
    const strict = compared.filter(({ value }) => isStrict(value.comparator));
    if (compared.some(({ value }) => value.comparator === '≥' || value.comparator === '≤')) yield* reportOf('strict', strict);
  },
};

function* reportOf(messageId: string, values: readonly TargetField[]): Generator<Report> {
  const [first, ...rest] = values;
  if (first) yield { messageId, data: { count: values.length }, at: first.at, related: rest.map(({ at }) => at) };
}

function comparable({ target }: Indicator): TargetField[] {
  if (target?.value.number === undefined || target.value.upper !== undefined) return [];
  return target.value.dimension === 'deadline' || target.value.dimension === 'text' ? [] : [target];
}

/** < 1 of what must not happen is a way to write none, and 0 and 100 % are as exact as can be. */
function isStrict(comparator: string | undefined): boolean {
  return comparator === '>' || comparator === '<';
}

function isWhole(number: string | undefined, unit: string | undefined): boolean {
  return number === '0' || (number === '100' && unit === '%');
}
