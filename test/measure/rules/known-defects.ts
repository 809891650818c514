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

const SHARED = resolve(__dirname, '../../../../shared/workbooks');

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

/** Which rules look for a kind of defect. A kind without an entry is not looked for by any rule. */
export const RULES_BY_KIND: Readonly<Record<string, readonly string[]>> = {
  basis_equals_name: ['wording/basis-same-as-name'],
  value_equals_name: ['value/same-as-name'],
  number_in_name: ['wording/number-in-name'],
  rate_ge_100: ['value/at-least-100-percent'],
  unit_replaced_by_text: ['value/remark-after-unit', 'value/unit-missing'],
  // 12月份 is said to be no unit; the rule says that it is no deadline either.
  nonstandard_unit: ['value/unit-nonstandard', 'value/deadline-vague'],
  incomplete_money_unit: ['value/unit-nonstandard'],
  unit_inverted: ['value/unit-nonstandard'],
  satisfaction_100: ['category/satisfaction-whole'],
  satisfaction_in_benefit: ['category/satisfaction-in-benefit'],
  satisfaction_qualitative: ['category/satisfaction-in-words'],
  'dimension:quantity_in_percent': ['category/quantity-in-percent', 'category/count-name-not-count'],
  'dimension:count_name_in_percent': ['category/count-name-not-count'],
  'dimension:people_name_in_money': ['category/count-name-not-count'],
  'dimension:quantity_in_money': ['category/quantity-in-money', 'category/quantity-of-money', 'category/count-name-not-count'],
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
  output_not_quantified: ['category/quantity-in-words', 'category/cost-in-words', 'category/rate-in-words', 'category/timeliness-in-words'],
  ambiguous_deadline: ['value/deadline-vague'],
  'direction:benefit_with_le': ['category/benefit-at-most', 'value/comparator-contradicts-text'],
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
  duplicate_level3: ['completeness/duplicate-name', 'wording/name-repeated'],
  level3_is_level2_label: ['wording/name-is-level2'],
  'dimension:social_benefit_in_money': ['category/benefit-in-money'],
  'direction:quantity_upper_bound': ['category/quantity-at-most'],
  timeliness_not_about_time: ['category/timeliness-elsewhere', 'category/timeliness-in-words'],
  timeliness_quality_swapped: ['category/timeliness-elsewhere', 'category/quality-about-time'],
  level2_content_mismatch: ['category/quality-in-count', 'category/timeliness-elsewhere', 'category/quality-about-time', 'category/economy-elsewhere', 'category/satisfaction-elsewhere'],
  eco_benefit_misused: ['category/ecology-elsewhere'],
  satisfaction_name_is_object: ['category/satisfaction-elsewhere'],
  description_mismatch: ['wording/description-repeated', 'wording/descriptions-swapped', 'wording/description-elsewhere'],
  name_description_swapped: ['wording/descriptions-swapped', 'wording/description-elsewhere'],
  truncated_name: ['wording/name-truncated'],
  operator_in_name: ['wording/comparator-in-name'],
  duplicate_text: ['wording/repeated-passage'],
  stray_punctuation: ['wording/stray-punctuation'],
  basis_name_drift: ['across/document-name-drift'],
  value_not_a_target: ['value/not-a-target'],
  value_vs_text_number: ['value/number-contradicts-text'],
  value_duplicated_digits: ['value/number-contradicts-text', 'value/remark-after-unit'],
  values_swapped: ['value/values-swapped', 'category/timeliness-in-money'],
  multi_value: ['value/several-quantities'],
  unit_cell_empty: ['value/unit-in-number-cell'],
  frequency_vs_value: ['value/frequency-differs'],
  operator_vs_text: ['value/comparator-contradicts-text'],
  threshold_contradicts_basis: ['value/tolerates-what-must-not-be'],
  implausible_value: ['value/saving-implausible'],
  project_year_vs_budget_year: ['across/earlier-year', 'project/code-year'],
  purpose_year_vs_budget_year: ['project/text-year'],
  basis_year_vs_budget_year: ['project/text-year'],
  goal_numbering: ['project/goal-numbering'],
  duplicate_goal_text: ['project/goal-repeated'],
  quantity_x_price_vs_budget: ['project/quantity-times-price', 'project/cost-is-price'],
  quantity_exceeds_budget: ['project/quantity-over-budget'],
  cost_unit_wrong: ['project/cost-is-price'],
  plan_vs_deadline: ['project/plan-after-deadline'],
  level1_not_in_framework: ['across/level1-nonstandard'],
  identical_indicator_set: ['across/indicators-copied'],
  near_identical_indicator_set: ['across/indicators-nearly-copied'],
  copy_paste_indicators: ['across/indicators-nearly-copied', 'across/indicators-copied'],
  identical_value_sequence: ['across/values-copied'],
  identical_goal_other_project: ['across/goals-copied', 'across/project-named-twice'],
  identical_purpose_other_project: ['across/purpose-copied'],
  duplicate_project_name: ['across/project-named-twice'],
  population_copied: ['across/figure-copied'],
  population_inconsistent: ['across/figure-differs', 'across/figure-copied'],
  double_count: ['across/counted-twice'],
  narrative_sum: ['totals/text-sum-differs'],
  note_contradicts_table: ['totals/note-contradicts'],
  placeholder: ['totals/text-template-left'],
  cost_exceeds_budget: ['project/cost-over-budget'],
};

/** Kinds that no rule looks for, with the reason. */
export const NOT_MECHANICAL: Readonly<Record<string, string>> = {
  typo: '错别字和漏字要有词典和语义；成段重复的由 Z-414、多余标点由 Z-415、Z-913 检查',
  copy_paste_name: '描述里的项目词与本项目不同，要懂项目内容',
  copy_paste_goal: '目标照抄别的项目说明、文字又改过，要懂项目内容；逐字相同的由 Z-603 检查',
  value_unclear: '值读得懂，只是意思不清，由人判断',
  value_suspicious: '128 人应当用“=”还是“≥”，要知道实际人数',
  'dimension:timeliness_in_count': '“未按时完成的项目数 0 次”是合理的时效写法，规则手册 TIM-02 也列为例外',
  unmeasurable_percent: '“推进工作开展 ≥100%”有没有分子分母，要看单位的统计办法',
  wrong_programme: '描述里的人群与项目不同，要懂项目内容；同一个数用在不同人群由 Z-608 检查',
  wrong_level_boilerplate: '县级单位套用省级套话，要知道单位的级次',
  wrong_unit_name: '正文写了别的单位的名称，要知道机构关系',
  basis_mismatch: '依据与名称只差一两个字，是不是照抄由人判断',
  standard_inconsistent: '两个项目满意度的目标不同，未必是错',
  narrative_missing_project_expenditure: '正文少写一项，没有可以比对的数',
  planned_assets_vs_procurement: '两处口径不同，差额要由人解释',
  heading_merged: '两个标题连成一行，是排版问题',
  empty_section: '章节没有内容，表单不在同一处时不能断定',
  safeguards_incomplete: '只写了“一是”，没有“二是”，由人看',
};
