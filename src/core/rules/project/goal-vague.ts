import { z } from 'zod';
import type { TableRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';

const options = z.strictObject({
  /** A longer goal says more than a slogan. */
  longest: z.number().int().min(1).default(14),
  /** A regular expression: what a slogan consists of. */
  words: z
    .string()
    .min(1)
    .default('^(?:有效|显著|明显|大幅|进一步|不断|稳步|切实|全面|持续)*(?:提高|提升|增强|改善|促进|推动|加强|优化|完善)(?!.*(?:完成|建成|建设|开展|发放|保障|确保|达到|率))'),
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
  *check({ table }, { options: { longest, words } }) {
    const [goal, ...more] = table.project.goals;
    const said = compact(goal?.value ?? '');
    if (!goal || more.length > 0 || [...said].length > longest || /\d/u.test(said) || !new RegExp(words, 'u').test(said)) return;
    yield { messageId: 'vague', data: { goal: excerpt(goal.value) }, at: goal.at };
  },
};
