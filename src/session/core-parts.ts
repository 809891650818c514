import { createReader } from '../core/reading/create-reader';
import { createEngine } from '../core/rules/engine';
import type { StandardsPack } from '../core/standards/schema';
import { createWordingIndex } from '../core/wording/wording-index';
import type { CoreParts } from './parts';

/** The parts of the core that a standards pack feeds. */
export function createCoreParts(pack: StandardsPack): Omit<CoreParts, 'layouts' | 'planTable'> {
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
  };
}
