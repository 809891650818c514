import type { Texts } from '../../core/text/text';
import type { Decided, Problems, Status } from '../../session/state';

/** What people decided: it must not look as if it were not there. Undefined when nobody has decided anything. */
export function asideSentence({ counts, staleWaivers }: Decided, texts: Texts): string | undefined {
  const numbers = { waived: counts.waived, disabled: counts.disabled, later: counts.later, stale: staleWaivers.length };
  const kinds = (['waived', 'disabled', 'later', 'stale'] as const).filter((kind) => numbers[kind] > 0);
  if (kinds.length === 0) return undefined;
  const list = kinds.map((kind) => texts(`pane.verdict.${kind}`, { count: numbers[kind] }));
  return texts('pane.verdict.aside', { list: list.join(texts('pane.listSeparator')) });
}

/** What the open findings amount to, in one sentence. */
export function verdictSentence(problems: Problems, status: Status, texts: Texts): string {
  const { error, warning, hint } = problems.counts;
  if (error > 0 && warning > 0) return texts('pane.verdict.both', { errors: error, warnings: warning });
  if (error > 0) return texts('pane.verdict.errors', { errors: error });
  if (warning > 0) return texts('pane.verdict.warnings', { warnings: warning });
  if (hint > 0) return texts('pane.verdict.hints', { hints: hint });
  const reason = emptyReason(problems, status);
  switch (reason) {
    case 'clean':
      return texts(problems.decided.findings.length > 0 ? 'pane.verdict.nothingOpen' : 'pane.verdict.clean');
    case 'no-table':
      return texts('pane.verdict.noTable');
    case 'checking':
      return texts('pane.verdict.checking');
    case 'not-yet':
      return texts('pane.verdict.notYet');
    case 'unreadable':
      return texts('pane.verdict.unreadable');
  }
}

export type EmptyReason = 'clean' | 'no-table' | 'checking' | 'not-yet' | 'unreadable';

/** Why there is no finding. Nothing read is never taken for nothing wrong. */
export function emptyReason(problems: Problems, status: Status): EmptyReason {
  if (problems.tables > 0) return 'clean';
  if (status.kind === 'paused' || status.kind === 'failed') return 'unreadable';
  if (status.kind === 'starting') return 'not-yet';
  if (status.kind === 'live' || problems.unread.length > 0) return 'no-table';
  return 'checking';
}
