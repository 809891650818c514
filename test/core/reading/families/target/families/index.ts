import { ofOneTable, type SheetFamily } from '../sheet-families';
import { fillerRows } from './filler-rows';
import { headerWords } from './header-words';
import { indicatorNature } from './indicator-nature';
import { levelFill } from './level-fill';
import { levelWithPoints } from './level-with-points';
import { marksBeforeNames } from './marks-before-names';
import { missingLevel } from './missing-level';
import { moreColumns } from './more-columns';
import { nestedHeadings } from './nested-headings';
import { noiseAround } from './noise-around';
import { pageBreaks } from './page-breaks';
import { bareTable, projectBlock } from './project-block';
import { selfReview } from './self-review';
import { sideLabel } from './side-label';
import { spacedLabels } from './spaced-labels';
import { spacerColumns } from './spacer-columns';
import { numberAndUnit, splitUnderHeading, splitValue } from './split-value';
import { weights } from './weights';
import { wideColumns } from './wide-columns';

/** Every form the reader must know. A new form is one file here and its name in this list. */
export const targetFamilies: readonly SheetFamily[] = [
  headerWords,
  levelFill,
  missingLevel,
  levelWithPoints,
  splitValue,
  splitUnderHeading,
  numberAndUnit,
  indicatorNature,
  weights,
  selfReview,
  moreColumns,
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
  bareTable,
].map(ofOneTable);
