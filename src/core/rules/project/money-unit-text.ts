import type { MoneyUnit } from '../../model/amount';
import type { TableRule } from '../contract';
import { excerpt } from '../facts/cell-text';
import { statedNumbers } from '../facts/stated-numbers';

/** An amount of the text that would be written in the other unit if it were the unit of the table. */
const LEAST_IN_YUAN = 10_000;

/**
 * 同一张表的栏目用元、文字用万元（或反过来），看的人容易差一万倍。
 * 不适用：没有写金额单位的表；一万元以下的单价和标准；文字里有与表同单位的金额。
 */
export const moneyUnitText: TableRule = {
  meta: {
    id: 'project/money-unit-text',
    code: 'Z-521',
    scope: 'project',
    severity: 'hint',
    needs: ['budget', 'money-unit'],
    fix: 'none',
  },
  *check({ table: { project } }, { pack }) {
    const { moneyUnit, purpose, goals } = project;
    if (!moneyUnit) return;
    const stated = [...(purpose ? [purpose] : []), ...goals].flatMap((field) => statedNumbers(field.value, pack).map((one) => ({ field, ...one })));
    if (stated.some(({ unit }) => unit === moneyUnit.value)) return;
    const other = stated.find(({ unit, number }) => isOther(moneyUnit.value, unit, Number(number)));
    if (!other) return;
    yield { messageId: 'differs', data: { unit: moneyUnit.value, words: excerpt(other.text) }, at: other.field.at, related: [moneyUnit.at] };
  },
};

function isOther(declared: MoneyUnit, unit: string, number: number): boolean {
  if (declared === '元') return unit === '万元' || unit === '亿元';
  return declared === '万元' && unit === '元' && number >= LEAST_IN_YUAN;
}
