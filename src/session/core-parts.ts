import { identitiesOf, readSheetFacts } from '../core/identities/sheet-facts';
import type { SheetFacts } from '../core/identities/sheet-facts';
import { guessColumns, guessHeader } from '../core/reading/guess-header';
import { readInSteps } from '../core/reading/read-sheet';
import { vocabularyOf } from '../core/reading/vocabulary';
import { identityRemedies } from '../core/rules/facts/identity-remedies';
import { createEngine } from '../core/rules/engine';
import type { ReadSheet } from '../core/rules/check-across';
import type { StandardsPack } from '../core/standards/schema';
import { layoutOf } from '../core/tables/layout';
import { narrate } from '../core/tables/narrative/narrate';
import { planTables } from '../core/tables/plan-table';
import { planTemplate, templatesOf } from '../core/templates/templates';
import { joinLibraries } from '../core/wording/join-libraries';
import { libraryGrid, storedGrid } from '../core/wording/library-grid';
import { planLibrary } from '../core/wording/library-plan';
import { readUnitLibrary } from '../core/wording/unit-library';
import { linesOnce } from './lines-once';
import type { CoreParts } from './parts';
import { buildWording, readKeptWording } from './wording/wording';
import { finish } from '../core/reading/steps';

/** The parts of the core as a standards pack makes them. */
export function createCoreParts(pack: StandardsPack): CoreParts {
  const words = vocabularyOf(pack);
  const engine = createEngine({ pack });
  const titles = new Map(pack.identities.identities.map(({ id, title }) => [id, title]));
  return {
    readSheet: (sheet, pointings) => readInSteps(sheet, pack, pointings),
    guessHeader: (sheet, area) => guessHeader(linesOnce(sheet), area, words),
    guessColumns(sheet, row, rows) {
      const lines = linesOnce(sheet);
      return guessColumns(lines, lines.findIndex((line) => line.row === row), rows, words);
    },
    checkTables: engine.checkTablesInSteps,
    checkAcross: engine.checkAcross,
    identities: (sheets) => identitiesOf(factsOf(sheets), pack).results,
    unmatchedIdentities: (sheets) => identitiesOf(factsOf(sheets), pack).unmatched,
    identityRemedies: (sheets, result) => identityRemedies(result, identitiesOf(factsOf(sheets), pack), sheets.map(({ sheet }) => sheet), pack),
    identityTitle: (id) => titles.get(id),
    joinChecks: engine.join,
    templates: templatesOf(pack),
    pack: { id: pack.id, version: pack.version },
    planTemplate: (id) => planTemplate(id, pack),
    buildWording: (own) => buildWording(pack, own),
    readLibrary: (title, sheets) => readUnitLibrary(title, sheets, pack),
    storedLibrary: (indicators) => storedGrid(indicators, pack),
    joinLibraries: (libraries) => joinLibraries('', libraries.map((library) => finish(readKeptWording(library, pack)))).indicators,
    exportedLibrary(sheet, indicators) {
      const grid = libraryGrid({ indicators }, pack);
      return { grid, plan: planLibrary(sheet, grid) };
    },
    layouts: pack.layouts.map(({ id, title, shape }) => ({ id, title, ...(shape === 'list' && { isList: true }) })),
    checklists: pack.checklists,
    keptName: (name) => pack.book.keptSheet.replace('{name}', name),
    narrate: (model) => narrate(model, pack),
    planTables(tables, id, arrangement) {
      const layout = layoutOf(pack, id);
      return layout ? planTables(tables, layout, pack, arrangement) : [];
    },
  };
}

/** A sheet that was not read to its end says nothing of sums. */
function factsOf(sheets: readonly ReadSheet[]): readonly SheetFacts[] {
  return sheets.flatMap(({ sheet, model }) => (sheet.incomplete ? [] : [...readSheetFacts(model)]));
}
