import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A defect a person found in a known workbook; `cells` are all cells involved. */
export interface Defect {
  readonly defectId: string;
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
  readonly cells?: readonly string[];
  readonly range?: string;
  readonly kind: string;
  readonly severity: string;
  readonly evidence: string;
  readonly expectedFinding: string;
}

/** Something that looks wrong and is not. */
export type NotDefect = Pick<Defect, 'workbook' | 'sheet' | 'cell' | 'cells' | 'kind' | 'evidence'>;

const SHARED = resolve(__dirname, '../../../shared/workbooks');

function load<Entry>(file: string): readonly Entry[] | undefined {
  const path = resolve(SHARED, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Entry[]) : undefined;
}

/** Undefined where the larger collection does not stand beside the repository. */
export function knownDefects(): readonly Defect[] | undefined {
  return load<Defect>('defects.json');
}

export function knownNotDefects(): readonly NotDefect[] {
  return load<NotDefect>('not-defects.json') ?? [];
}

/** Which rules look for a kind of defect. A kind without an entry is not looked for by any rule of a single table. */
export const RULES_BY_KIND: Readonly<Record<string, readonly string[]>> = {
  basis_equals_name: ['wording/basis-same-as-name'],
  value_equals_name: ['value/same-as-name'],
  number_in_name: ['wording/number-in-name'],
  rate_ge_100: ['value/at-least-100-percent'],
  unit_replaced_by_text: ['value/remark-after-unit', 'value/unit-missing'],
  nonstandard_unit: ['value/unit-nonstandard'],
  incomplete_money_unit: ['value/unit-nonstandard'],
  unit_inverted: ['value/unit-nonstandard'],
  satisfaction_100: ['category/satisfaction-whole'],
  satisfaction_in_benefit: ['category/satisfaction-in-benefit'],
  satisfaction_qualitative: ['category/satisfaction-in-words'],
  'dimension:quantity_in_percent': ['category/quantity-in-percent', 'category/count-name-not-count'],
  'dimension:count_name_in_percent': ['category/count-name-not-count'],
  'dimension:people_name_in_money': ['category/count-name-not-count'],
  'dimension:quantity_in_money': ['category/quantity-in-money', 'category/count-name-not-count'],
  'dimension:quality_in_money': ['category/quality-in-money', 'category/rate-without-percent'],
  'dimension:quality_in_count': ['category/quality-in-count'],
  'dimension:cost_in_percent': ['category/cost-in-percent'],
  'dimension:cost_in_people': ['category/cost-not-money'],
  'dimension:money_name_in_people': ['category/cost-not-money'],
  'dimension:rate_name_not_percent': ['category/rate-without-percent'],
  'dimension:timeliness_in_money': ['category/timeliness-in-money'],
  'dimension:timeliness_in_people': ['category/timeliness-in-count'],
  'dimension:benefit_in_date': ['category/benefit-in-date'],
  'direction:cost_with_ge': ['category/cost-at-least', 'category/cost-standard-at-least'],
  'direction:negative_event_with_ge': ['category/harm-at-least'],
  'direction:time_with_ge': ['category/time-at-least'],
  'direction:positive_output_with_le': ['category/rate-at-most'],
  rate_name_qualitative_value: ['category/rate-in-words'],
  output_not_quantified: ['category/quantity-in-words'],
  ambiguous_deadline: ['value/deadline-vague'],
  'direction:benefit_with_le': ['category/benefit-at-most'],
  empty_basis: ['completeness/basis-missing'],
  empty_description: ['completeness/description-missing'],
  empty_value: ['completeness/value-missing'],
  missing_unit: ['value/unit-missing'],
  malformed_operator: ['value/comparator-malformed'],
  operator_missing_in_value: ['value/comparator-variant', 'value/remark-after-unit'],
  value_garbled: ['value/remark-after-unit'],
  placeholder_goal: ['completeness/placeholder-left'],
  placeholder_prefix: ['completeness/placeholder-prefix'],
  plan_not_ending_100: ['project/plan-incomplete', 'project/plan-end'],
  duplicate_level3: ['completeness/duplicate-name'],
  level3_is_level2_label: ['wording/name-is-level2'],
  cost_exceeds_budget: ['project/cost-over-budget'],
};
