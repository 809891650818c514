import { createReader } from '../core/reading/create-reader';
import { createEngine } from '../core/rules/engine';
import type { StandardsPack } from '../core/standards/schema';
import { layoutOf } from '../core/tables/layout';
import { planTable } from '../core/tables/plan-table';
import { createWordingIndex } from '../core/wording/wording-index';
import type { CoreParts } from './parts';

/** The parts of the core as a standards pack makes them. */
export function createCoreParts(pack: StandardsPack): CoreParts {
  const reader = createReader(pack);
  const engine = createEngine({ pack });
  return {
    readSheet: reader.readSheet,
    checkTables: engine.checkTables,
    joinChecks: engine.join,
    createWording() {
      const index = createWordingIndex(pack.indicators);
      return (query, limit) => index.propose(query, limit);
    },
    layouts: pack.layouts.map(({ id, title }) => ({ id, title })),
    planTable(table, id) {
      const layout = layoutOf(pack, id);
      return layout && planTable(table, layout, pack);
    },
  };
}
