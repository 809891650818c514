import type { BudgetFamily } from '../layout';
import { notesAround, oddAmounts, pageBreaks, spacedHeaders, spacers, unitElsewhere } from './changes';
import { linesOfWhich, oneRowOfAmounts } from './small-tables';
import { codeBeforeName, codeGroups, codeGroupsAsNumbers, codeGroupsOnce, codeInOneColumn, economicSubjects, wholeCodesByGroup } from './subjects';
import { twoParts } from './two-parts';

/** Every form of a budget table the reader must know. A new form is one file here and its name in this list. */
export const budgetFamilies: readonly BudgetFamily[] = [
  twoParts,
  codeInOneColumn,
  codeBeforeName,
  codeGroups,
  codeGroupsAsNumbers,
  codeGroupsOnce,
  wholeCodesByGroup,
  economicSubjects,
  oneRowOfAmounts,
  linesOfWhich,
  unitElsewhere(codeInOneColumn, linesOfWhich),
  spacedHeaders(twoParts, codeGroups, codeInOneColumn),
  spacers(twoParts, codeGroups, codeInOneColumn),
  pageBreaks(twoParts, codeInOneColumn, codeGroups),
  oddAmounts(twoParts, codeInOneColumn, codeGroups),
  notesAround(twoParts, codeInOneColumn, codeGroups),
];
