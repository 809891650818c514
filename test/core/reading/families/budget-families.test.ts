import * as fc from 'fast-check';
import { checkBudgets } from './budget/check-reading';
import { drawBudget } from './budget/draw-table';
import { budgetFamilies } from './budget/families';
import { holds } from './runs';

const paper = fc.record({ top: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })), left: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })) });

describe('预算表的各种版式读回原来的模型', () => {
  it.each(budgetFamilies.map((family) => [family.name, family] as const))('%s', (_, { layout }) => {
    const asDrawn = fc.property(layout, paper, (drawn, where) => {
      checkBudgets(drawBudget('b', drawn), where);
    });
    holds(asDrawn, 100);
  });
});
