import type { PackProblem } from '../standards/pack-problem';
import type { StandardsPack } from '../standards/schema';
import { parseOptions } from './active-rules';
import type { Rule } from './contract';

/** What in the `rules` section of a pack no rule would take: rules that do not exist, options of the wrong shape. */
export function optionProblems(pack: StandardsPack, rules: readonly Rule[]): PackProblem[] {
  const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
  return Object.entries(pack.rules).flatMap(([id, setting]): PackProblem[] => {
    const rule = byId.get(id);
    if (!rule) return [{ path: `rules.${id}`, kind: 'unknown-key', data: {} }];
    const parsed = parseOptions(rule, setting.options);
    return 'problem' in parsed ? [{ path: `rules.${id}.${parsed.problem}`, kind: 'wrong-type', data: { expected: id } }] : [];
  });
}
