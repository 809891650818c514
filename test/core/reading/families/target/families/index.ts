import { ofOneTable, type SheetFamily } from '../sheet-families';
import { fillerRows } from './filler-rows';
import { headerWords } from './header-words';
import { indicatorNature } from './indicator-nature';
import { ledger } from './ledger';
import { levelFill } from './level-fill';
import { levelRow } from './level-row';
import { levelWithPoints } from './level-with-points';
import { marksBeforeNames } from './marks-before-names';
import { missingLevel } from './missing-level';
import { mixed } from './mixed';
import { moreColumns } from './more-columns';
import { nestedHeadings } from './nested-headings';
import { noiseAround } from './noise-around';
import { numberedLevels } from './numbered-levels';
import { pageBreaks } from './page-breaks';
import { applicationForm, bareTable, projectBlock } from './project-block';
import { selfReview } from './self-review';
import { stackedTables, tablesSideBySide } from './several-tables';
import { sideLabel } from './side-label';
import { spacedLabels } from './spaced-labels';
import { spacerColumns } from './spacer-columns';
import { numberAndUnit, splitUnderHeading, splitValue } from './split-value';
import { midTermColumn, periodsBeside, periodsStacked } from './two-periods';
import { weights } from './weights';
import { wideColumns } from './wide-columns';

/** Families that can be put on top of one another, in the order in which they apply. */
const anyForm = mixed(
  '几种变化合在一起',
  [headerWords, selfReview, nestedHeadings],
  [splitValue, splitUnderHeading, numberAndUnit],
  [indicatorNature, weights, moreColumns, midTermColumn],
  [levelWithPoints, numberedLevels, marksBeforeNames, spacedLabels],
  [levelFill],
  [projectBlock],
  [spacerColumns, wideColumns, sideLabel],
  [fillerRows, pageBreaks],
  [noiseAround],
);

const severalForms = mixed('', [headerWords, splitUnderHeading, weights], [projectBlock], [levelFill], [noiseAround]);

/** Every form the reader must know. A new form is one file here and its name in this list. */
export const targetFamilies: readonly SheetFamily[] = [
  ...[
    headerWords,
    levelFill,
    missingLevel,
    levelRow,
    levelWithPoints,
    numberedLevels,
    splitValue,
    splitUnderHeading,
    numberAndUnit,
    indicatorNature,
    weights,
    selfReview,
    moreColumns,
    midTermColumn,
    nestedHeadings,
    sideLabel,
    spacerColumns,
    wideColumns,
    marksBeforeNames,
    spacedLabels,
    fillerRows,
    pageBreaks,
    noiseAround,
    projectBlock,
    applicationForm,
    bareTable,
    anyForm,
  ].map(ofOneTable),
  stackedTables(severalForms),
  tablesSideBySide(severalForms),
  periodsStacked,
  periodsBeside,
  ledger,
];
