import type { DeskFinding } from '../../core/review/desk-report';
import type { RuleCheck, Severity } from '../../core/rules/contract';

/** What became of a check: it found something, found nothing, could not look everywhere, or had nothing to look at. */
export type CheckOutcome = 'failed' | 'passed' | 'notChecked' | 'unused';

export const OUTCOMES: readonly CheckOutcome[] = ['failed', 'notChecked', 'passed', 'unused'];

/** One check with what it found, whatever people decided about it. */
export interface CheckLine {
  readonly check: RuleCheck;
  readonly findings: readonly DeskFinding[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** The gravest that a check found. */
export function worstOf({ findings }: CheckLine): Severity {
  return findings.reduce<Severity>((worst, { finding: { severity } }) => (RANK[severity] < RANK[worst] ? severity : worst), 'hint');
}

/** Every check under its outcome: none is left out, and one that found something and could not look everywhere is under both. */
export function groupChecks(checks: readonly RuleCheck[], findings: readonly DeskFinding[]): Readonly<Record<CheckOutcome, readonly CheckLine[]>> {
  const byRule = new Map<string, DeskFinding[]>();
  for (const one of findings) {
    const known = byRule.get(one.finding.rule);
    if (known) known.push(one);
    else byRule.set(one.finding.rule, [one]);
  }
  const lines = checks.map((check): CheckLine => ({ check, findings: byRule.get(check.rule) ?? [] }));
  const hasFailed = ({ check, findings: found }: CheckLine): boolean => check.passed < check.ran || found.length > 0;
  return {
    failed: lines.filter(hasFailed).sort((a, b) => RANK[worstOf(a)] - RANK[worstOf(b)]),
    notChecked: lines.filter(({ check }) => check.notChecked.length > 0),
    passed: lines.filter((line) => line.check.ran > 0 && line.check.notChecked.length === 0 && !hasFailed(line)),
    unused: lines.filter((line) => line.check.ran === 0 && line.check.notChecked.length === 0 && !hasFailed(line)),
  };
}
