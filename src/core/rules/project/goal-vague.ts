import { z } from 'zod';
import type { TableRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';
import { wordsOf } from '../facts/pack-words';

const options = z.strictObject({
  /** A longer goal says more than a slogan. */
  longest: z.number().int().min(1).default(14),
});

/**
 * 财预〔2015〕88号：绩效目标要指向明确、细化量化。
 * 不适用：有数的目标；写了做什么的目标；一条以上的目标。
 */
export const goalVague: TableRule<z.infer<typeof options>> = {
  meta: {
    id: 'project/goal-vague',
    code: 'Z-520',
    scope: 'project',
    severity: 'hint',
    needs: ['goals'],
    fix: 'none',
  },
  options,
  *check({ table }, { pack, options: { longest } }) {
    const [goal, ...more] = table.project.goals;
    const said = compact(goal?.value ?? '');
    if (!goal || more.length > 0 || [...said].length > longest || /\d/u.test(said) || !wordsOf(pack, 'vagueGoal').test(said)) return;
    yield { messageId: 'vague', data: { goal: excerpt(goal.value) }, at: goal.at };
  },
};
