import type { Rule } from './contract';
import { contentsDiffer } from './across/contents-differ';
import { countedTwice } from './across/counted-twice';
import { documentNameDrift } from './across/document-name-drift';
import { earlierYear } from './across/earlier-year';
import { emptyTableUnexplained } from './across/empty-table-unexplained';
import { figureCopied } from './across/figure-copied';
import { figureDiffers } from './across/figure-differs';
import { goalsCopied } from './across/goals-copied';
import { indicatorsCopied } from './across/indicators-copied';
import { indicatorsNearlyCopied } from './across/indicators-nearly-copied';
import { level1Nonstandard } from './across/level1-nonstandard';
import { moneyUnitDiffers } from './across/money-unit-differs';
import { projectCodeTwice } from './across/project-code-twice';
import { projectNamedTwice } from './across/project-named-twice';
import { purposeCopied } from './across/purpose-copied';
import { tableNumbering } from './across/table-numbering';
import { formYearDiffers } from './across/form-year-differs';
import { valuesCopied } from './across/values-copied';
import { benefitAtMost } from './category/benefit-at-most';
import { benefitInDate } from './category/benefit-in-date';
import { benefitInMoney } from './category/benefit-in-money';
import { benefitSlogan } from './category/benefit-slogan';
import { costAtLeast } from './category/cost-at-least';
import { costInPercent } from './category/cost-in-percent';
import { costInWords } from './category/cost-in-words';
import { costNotMoney } from './category/cost-not-money';
import { costStandardAtLeast } from './category/cost-standard-at-least';
import { countNameNotCount } from './category/count-name-not-count';
import { ecologyElsewhere } from './category/ecology-elsewhere';
import { economyElsewhere } from './category/economy-elsewhere';
import { harmAtLeast } from './category/harm-at-least';
import { qualityAboutTime } from './category/quality-about-time';
import { qualityInCount } from './category/quality-in-count';
import { qualityInMoney } from './category/quality-in-money';
import { quantityAtMost } from './category/quantity-at-most';
import { quantityInMoney } from './category/quantity-in-money';
import { quantityInPercent } from './category/quantity-in-percent';
import { quantityInWords } from './category/quantity-in-words';
import { quantityOfMoney } from './category/quantity-of-money';
import { rateAtMost } from './category/rate-at-most';
import { rateInWords } from './category/rate-in-words';
import { rateWithoutPercent } from './category/rate-without-percent';
import { satisfactionAtMost } from './category/satisfaction-at-most';
import { satisfactionElsewhere } from './category/satisfaction-elsewhere';
import { satisfactionInBenefit } from './category/satisfaction-in-benefit';
import { satisfactionInWords } from './category/satisfaction-in-words';
import { satisfactionOver100 } from './category/satisfaction-over-100';
import { satisfactionWhole } from './category/satisfaction-whole';
import { timeAtLeast } from './category/time-at-least';
import { timelinessElsewhere } from './category/timeliness-elsewhere';
import { timelinessInCount } from './category/timeliness-in-count';
import { timelinessInMoney } from './category/timeliness-in-money';
import { timelinessInWords } from './category/timeliness-in-words';
import { basisMissing } from './completeness/basis-missing';
import { benefitOnlySatisfaction } from './completeness/benefit-only-satisfaction';
import { descriptionMissing } from './completeness/description-missing';
import { duplicateName } from './completeness/duplicate-name';
import { fewIndicators } from './completeness/few-indicators';
import { frameworkMixed } from './completeness/framework-mixed';
import { goalMissing } from './completeness/goal-missing';
import { levelMismatch } from './completeness/level-mismatch';
import { nameContinued } from './completeness/name-continued';
import { nameMissing } from './completeness/name-missing';
import { partMissing } from './completeness/part-missing';
import { partRecommended } from './completeness/part-recommended';
import { placeholderLeft } from './completeness/placeholder-left';
import { placeholderPrefix } from './completeness/placeholder-prefix';
import { valueMissing } from './completeness/value-missing';
import { budgetSum } from './project/budget-sum';
import { codeFormat } from './project/code-format';
import { codeYear } from './project/code-year';
import { costIsPrice } from './project/cost-is-price';
import { costOverBudget } from './project/cost-over-budget';
import { deadlineAfterEnd } from './project/deadline-after-end';
import { fundsSum } from './project/funds-sum';
import { goalIsAmount } from './project/goal-is-amount';
import { goalNumberSlip } from './project/goal-number-slip';
import { goalNumbering } from './project/goal-numbering';
import { goalRepeated } from './project/goal-repeated';
import { goalVague } from './project/goal-vague';
import { goalWithoutIndicator } from './project/goal-without-indicator';
import { moneyUnitText } from './project/money-unit-text';
import { planAfterDeadline } from './project/plan-after-deadline';
import { planDecreasing } from './project/plan-decreasing';
import { planEnd } from './project/plan-end';
import { planIncomplete } from './project/plan-incomplete';
import { quantityOverBudget } from './project/quantity-over-budget';
import { quantityTimesPrice } from './project/quantity-times-price';
import { textYear } from './project/text-year';
import { unitOutsideDepartment } from './project/unit-outside-department';
import { executedOverBudget } from './score/executed-over-budget';
import { executionOverWeight } from './score/execution-over-weight';
import { executionRateDiffers } from './score/execution-rate-differs';
import { executionScore } from './score/execution-score';
import { fullWithoutReaching } from './score/full-without-reaching';
import { levelWeights } from './score/level-weights';
import { overWeight } from './score/over-weight';
import { reasonMissing } from './score/reason-missing';
import { weightSum } from './score/weight-sum';
import { amountAsText } from './totals/amount-as-text';
import { codeDuplicate } from './totals/code-duplicate';
import { codeMalformed } from './totals/code-malformed';
import { codeNameDiffers } from './totals/code-name-differs';
import { codeNameUnusual } from './totals/code-name-unusual';
import { codeParentMissing } from './totals/code-parent-missing';
import { codeRowMissing } from './totals/code-row-missing';
import { errorValue } from './totals/error-value';
import { formulaMissesRow } from './totals/formula-misses-row';
import { noteContradicts } from './totals/note-contradicts';
import { numberAmongFormulas } from './totals/number-among-formulas';
import { partOverWhole } from './totals/part-over-whole';
import { resultStale } from './totals/result-stale';
import { sumDiffers } from './totals/sum-differs';
import { sumDoubtful } from './totals/sum-doubtful';
import { tablesDiffer } from './totals/tables-differ';
import { tablesDoubtful } from './totals/tables-doubtful';
import { textDepartment } from './totals/text-department';
import { textOutdatedName } from './totals/text-outdated-name';
import { textPunctuation } from './totals/text-punctuation';
import { textRateWrong } from './totals/text-rate-wrong';
import { textStatedTwice } from './totals/text-stated-twice';
import { textSumDiffers } from './totals/text-sum-differs';
import { textTableDiffers } from './totals/text-table-differs';
import { textTemplateLeft } from './totals/text-template-left';
import { textUnfinished } from './totals/text-unfinished';
import { textWrongYear } from './totals/text-wrong-year';
import { titleYearDiffers } from './totals/title-year-differs';
import { usuallyAgrees } from './totals/usually-agrees';
import { atLeast100Percent } from './value/at-least-100-percent';
import { comparatorContradictsText } from './value/comparator-contradicts-text';
import { comparatorMalformed } from './value/comparator-malformed';
import { comparatorVariant } from './value/comparator-variant';
import { comparatorsMixed } from './value/comparators-mixed';
import { deadlineVague } from './value/deadline-vague';
import { frequencyDiffers } from './value/frequency-differs';
import { notATarget } from './value/not-a-target';
import { numberContradictsText } from './value/number-contradicts-text';
import { percentOver100 } from './value/percent-over-100';
import { remarkAfterUnit } from './value/remark-after-unit';
import { sameAsName } from './value/same-as-name';
import { savingImplausible } from './value/saving-implausible';
import { severalQuantities } from './value/several-quantities';
import { toleratesWhatMustNotBe } from './value/tolerates-what-must-not-be';
import { unitInNumberCell } from './value/unit-in-number-cell';
import { unitMissing } from './value/unit-missing';
import { unitNonstandard } from './value/unit-nonstandard';
import { valuesSwapped } from './value/values-swapped';
import { basisSameAsName } from './wording/basis-same-as-name';
import { basisVague } from './wording/basis-vague';
import { basisWithoutNumber } from './wording/basis-without-number';
import { comparatorInName } from './wording/comparator-in-name';
import { descriptionElsewhere } from './wording/description-elsewhere';
import { descriptionRepeated } from './wording/description-repeated';
import { descriptionSameAsName } from './wording/description-same-as-name';
import { descriptionsSwapped } from './wording/descriptions-swapped';
import { documentNumberBrackets } from './wording/document-number-brackets';
import { levelMisspelt } from './wording/level-misspelt';
import { markupLeft } from './wording/markup-left';
import { nameGeneric } from './wording/name-generic';
import { nameIsLevel2 } from './wording/name-is-level2';
import { nameRepeated } from './wording/name-repeated';
import { nameTooLong } from './wording/name-too-long';
import { nameTruncated } from './wording/name-truncated';
import { numberInName } from './wording/number-in-name';
import { repeatedPassage } from './wording/repeated-passage';
import { spacesInName } from './wording/spaces-in-name';
import { strayPunctuation } from './wording/stray-punctuation';

/** Every rule, in the order of its code. */
export const RULES: readonly Rule[] = [
  valueMissing,
  nameMissing,
  basisMissing,
  descriptionMissing,
  placeholderLeft,
  placeholderPrefix,
  partMissing,
  duplicateName,
  levelMismatch,
  goalMissing,
  fewIndicators,
  benefitOnlySatisfaction,
  frameworkMixed,
  partRecommended,
  nameContinued,
  unitMissing,
  comparatorMalformed,
  comparatorVariant,
  percentOver100,
  atLeast100Percent,
  sameAsName,
  unitNonstandard,
  remarkAfterUnit,
  deadlineVague,
  numberContradictsText,
  valuesSwapped,
  notATarget,
  severalQuantities,
  unitInNumberCell,
  frequencyDiffers,
  comparatorContradictsText,
  toleratesWhatMustNotBe,
  savingImplausible,
  comparatorsMixed,
  quantityInPercent,
  countNameNotCount,
  quantityInMoney,
  qualityInMoney,
  timelinessInMoney,
  timelinessInCount,
  costAtLeast,
  costStandardAtLeast,
  costNotMoney,
  costInPercent,
  rateWithoutPercent,
  satisfactionOver100,
  satisfactionWhole,
  satisfactionInWords,
  satisfactionAtMost,
  satisfactionInBenefit,
  rateAtMost,
  harmAtLeast,
  benefitInDate,
  qualityInCount,
  timeAtLeast,
  rateInWords,
  benefitAtMost,
  quantityInWords,
  benefitInMoney,
  ecologyElsewhere,
  timelinessElsewhere,
  quantityAtMost,
  qualityAboutTime,
  costInWords,
  timelinessInWords,
  benefitSlogan,
  satisfactionElsewhere,
  economyElsewhere,
  quantityOfMoney,
  numberInName,
  nameIsLevel2,
  descriptionSameAsName,
  basisSameAsName,
  basisVague,
  documentNumberBrackets,
  nameGeneric,
  nameTooLong,
  nameTruncated,
  comparatorInName,
  descriptionsSwapped,
  descriptionRepeated,
  basisWithoutNumber,
  repeatedPassage,
  strayPunctuation,
  markupLeft,
  spacesInName,
  nameRepeated,
  descriptionElsewhere,
  levelMisspelt,
  budgetSum,
  planDecreasing,
  planEnd,
  planIncomplete,
  goalIsAmount,
  costOverBudget,
  codeFormat,
  codeYear,
  textYear,
  goalNumbering,
  goalRepeated,
  quantityTimesPrice,
  quantityOverBudget,
  costIsPrice,
  planAfterDeadline,
  deadlineAfterEnd,
  fundsSum,
  unitOutsideDepartment,
  goalWithoutIndicator,
  goalVague,
  moneyUnitText,
  goalNumberSlip,
  indicatorsCopied,
  indicatorsNearlyCopied,
  goalsCopied,
  purposeCopied,
  projectNamedTwice,
  projectCodeTwice,
  valuesCopied,
  figureCopied,
  figureDiffers,
  countedTwice,
  tableNumbering,
  documentNameDrift,
  moneyUnitDiffers,
  earlierYear,
  level1Nonstandard,
  contentsDiffer,
  emptyTableUnexplained,
  formYearDiffers,
  weightSum,
  overWeight,
  fullWithoutReaching,
  reasonMissing,
  levelWeights,
  executedOverBudget,
  executionRateDiffers,
  executionScore,
  executionOverWeight,
  sumDiffers,
  sumDoubtful,
  tablesDiffer,
  tablesDoubtful,
  partOverWhole,
  textTableDiffers,
  textSumDiffers,
  textStatedTwice,
  textRateWrong,
  textWrongYear,
  textOutdatedName,
  textUnfinished,
  textPunctuation,
  textTemplateLeft,
  textDepartment,
  noteContradicts,
  amountAsText,
  errorValue,
  formulaMissesRow,
  numberAmongFormulas,
  codeMalformed,
  codeParentMissing,
  codeDuplicate,
  codeNameDiffers,
  codeNameUnusual,
  codeRowMissing,
  usuallyAgrees,
  resultStale,
  titleYearDiffers,
];
