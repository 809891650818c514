import * as fc from 'fast-check';
import { holds } from './runs';
import { checkReading } from './target/check-reading';
import { targetFamilies } from './target/families';

const paper = fc.record({ top: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })), left: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })) });

describe('绩效目标表的各种版式读回原来的模型', () => {
  it.each(targetFamilies.map((family) => [family.name, family] as const))('%s', (_, { drawing }) => {
    const asDrawn = fc.property(drawing, paper, (drawn, where) => {
      checkReading(drawn, where);
    });
    holds(asDrawn, 100);
  });
});
