import { guessColumns, guessHeader } from '../core/reading/guess-header';
import { readInSteps } from '../core/reading/read-sheet';
import { vocabularyOf } from '../core/reading/vocabulary';
import { createEngine } from '../core/rules/engine';
import type { StandardsPack } from '../core/standards/schema';
import { layoutOf } from '../core/tables/layout';
import { planTable } from '../core/tables/plan-table';
import { linesOnce } from './lines-once';
import type { CoreParts } from './parts';
import { buildWording } from './wording/wording';

/** The parts of the core as a standards pack makes them. */
export function createCoreParts(pack: StandardsPack): CoreParts {
  const words = vocabularyOf(pack);
  const engine = createEngine({ pack });
  return {
    readSheet: (sheet, pointings) => readInSteps(sheet, pack, pointings),
    guessHeader: (sheet, area) => guessHeader(linesOnce(sheet), area, words),
    guessColumns(sheet, row, rows) {
      const lines = linesOnce(sheet);
      return guessColumns(lines, lines.findIndex((line) => line.row === row), rows, words);
    },
    checkTables: engine.checkTables,
    checkAcross: engine.checkAcross,
    joinChecks: engine.join,
    buildWording: () => buildWording(pack),
    layouts: pack.layouts.map(({ id, title }) => ({ id, title })),
    planTable(table, id) {
      const layout = layoutOf(pack, id);
      return layout && planTable(table, layout, pack);
    },
  };
}
