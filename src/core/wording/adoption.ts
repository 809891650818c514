import type { StandardIndicator } from '../standards/schema';

/** How much of a standard indicator is taken into the row. */
export type AdoptionScope = 'name' | 'name-and-description' | 'row';

/** The texts of a row that an adoption can write. */
export interface AdoptableTexts {
  readonly level3: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
}

/** Stands after the kind of basis until the person names the document; the placeholder check reminds of it. */
const BASIS_TO_NAME = '〈名称、文号或年度〉';

/** Arabic, full-width and Chinese numerals: a person has already put a quantity here. */
const QUANTITY = /[0-9０-９〇零一二三四五六七八九十百千万两]/;

/**
 * The texts an adoption writes; only those that differ from what stands in the row.
 *
 * `name` writes the 三级指标, `name-and-description` the 绩效指标描述 too. `row` also writes the typical 指标值 and the
 * kind of 依据, but a quantity somebody stated and a basis somebody cited are facts that no standard knows: they stay.
 */
export function adoptionTexts(
  indicator: StandardIndicator,
  scope: AdoptionScope,
  row: AdoptableTexts,
): Partial<AdoptableTexts> {
  const wanted: Partial<AdoptableTexts> = {
    level3: indicator.name,
    ...(scope !== 'name' && { description: indicator.description }),
    ...(scope === 'row' && !QUANTITY.test(row.value) && { value: indicator.example }),
    ...(scope === 'row' && row.basis.trim() === '' && { basis: `${indicator.basis[0] ?? ''}${BASIS_TO_NAME}` }),
  };
  const roles = Object.keys(wanted) as (keyof AdoptableTexts)[];
  return Object.fromEntries(roles.filter((role) => wanted[role] !== row[role]).map((role) => [role, wanted[role]]));
}
