import type { Indicator, TargetField, TargetTable } from '../../model/target-table';
import type { StandardsPack } from '../../standards/schema';
import { costKind } from './cost-kind';
import { level2Kind } from './level2-kind';
import { inBaseUnit } from './stated-numbers';
import { isCount, isMoney } from './value-kind';

export interface MeasuredTarget {
  readonly target: TargetField;
  readonly number: number;
}

export interface QuantityAndPrice {
  readonly quantity: MeasuredTarget;
  readonly price: MeasuredTarget;
  readonly number: number;
  readonly priceInYuan: number;
  /** How often a year it is paid, where the unit says so. */
  readonly periods?: readonly number[];
}

/** The one quantity of a table and the one price that goes with it; undefined when there are several of either. */
export function quantityAndPrice(table: TargetTable, pack: StandardsPack): QuantityAndPrice | undefined {
  const quantity = soleQuantity(table, pack);
  const prices = table.indicators.flatMap((indicator): TargetField[] => {
    const { target } = indicator;
    return target && isMoney(target.value) && ((target.value.unit ?? '').includes('/') || isPlainPrice(indicator, table, pack)) ? [target] : [];
  });
  const [price] = prices;
  if (!quantity || !price || prices.length > 1) return undefined;
  const [money = '', ...per] = (price.value.unit ?? '').split(/[/·]/u);
  const [counted] = per;
  const priceInYuan = Number(inBaseUnit(price.value.number ?? '', money, pack));
  // 元/人 goes with 人 and 人次; a price per something else belongs to another quantity.
  if (!(priceInYuan > 0)) return undefined;
  if (counted !== undefined && !(quantity.target.value.unit ?? '').replace(/^万/u, '').startsWith(counted)) return undefined;
  const periods = per.includes('月') ? [12] : per.includes('季度') ? [4] : per.includes('年') ? [1] : undefined;
  return {
    quantity,
    price: { target: price, number: Number(price.value.number) },
    number: quantity.number,
    priceInYuan,
    ...(periods && { periods }),
  };
}

/** The cost of a whole project is no such small part of its budget. */
const PART_OF_PRICE = 0.001;

/** 补贴标准 2626 元, or 15 元 in a project of 1652 万元: a price though its unit does not say of what. */
function isPlainPrice(indicator: Indicator, { project }: TargetTable, pack: StandardsPack): boolean {
  const { value } = indicator.target ?? {};
  if (value?.unit !== '元' || level2Kind(indicator, pack) !== 'cost') return false;
  const kind = costKind(indicator, pack);
  const { decimal = '', unit } = project.budgetTotal?.value ?? {};
  const budget = Number(unit && inBaseUnit(decimal, unit, pack));
  return kind === 'standard' || (kind === 'total' && Number(value.number) < budget * PART_OF_PRICE);
}

/** The only 数量指标 with a count; undefined when there are several. */
export function soleQuantity(table: TargetTable, pack: StandardsPack): MeasuredTarget | undefined {
  const [only, ...more] = quantities(table, pack);
  return more.length > 0 ? undefined : only;
}

export function quantities(table: TargetTable, pack: StandardsPack): MeasuredTarget[] {
  return table.indicators.flatMap((indicator): MeasuredTarget[] => {
    const { target } = indicator;
    if (!target || level2Kind(indicator, pack) !== 'quantity' || !isCount(target.value)) return [];
    const scale = (target.value.unit ?? '').startsWith('万') ? 10000 : 1;
    return [{ target, number: Number(target.value.number) * scale }];
  });
}
