import type { StandardsPack } from '../standards/schema';
import type { Rule, RuleContext, SingleTableRule, Severity, WorkbookRule } from './contract';

/** A rule that is on, with the severity and the options in force. */
export interface ActiveRule<Kind extends Rule = Rule> {
  readonly rule: Kind;
  readonly severity: Severity;
  readonly context: RuleContext;
  /** What is wrong with the options the pack gives: the rule cannot run. */
  readonly optionsProblem?: string;
}

/** The rules that a pack leaves on. */
export function activeRules(rules: readonly Rule[], pack: StandardsPack): ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = pack.rules[rule.meta.id];
    const severity = setting?.severity ?? rule.meta.severity;
    if (severity === 'off') return [];
    const parsed = parseOptions(rule, setting?.options);
    return 'problem' in parsed
      ? [{ rule, severity, context: { pack, options: undefined }, optionsProblem: parsed.problem }]
      : [{ rule, severity, context: { pack, options: parsed.options } }];
  });
}

/** The options of a rule with its defaults filled in, or where they are wrong. */
export function parseOptions(rule: Rule, given: unknown): { readonly options: unknown } | { readonly problem: string } {
  if (!rule.options) return given === undefined ? { options: undefined } : { problem: 'options' };
  const parsed = rule.options.safeParse(given ?? {});
  if (parsed.success) return { options: parsed.data };
  const issue = parsed.error.issues[0];
  const path = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  return { problem: ['options', ...path.map(String)].join('.') };
}

export function isWorkbookRule(active: ActiveRule): active is ActiveRule<WorkbookRule> {
  return active.rule.meta.scope === 'workbook';
}

export function isSingleTableRule(active: ActiveRule): active is ActiveRule<SingleTableRule> {
  return active.rule.meta.scope !== 'workbook';
}
