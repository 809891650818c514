import type { Finding } from '../rules/contract';
import { baseOf, ordinalOf } from './fingerprint';
import type { DisabledRule, ReviewState, Waiver } from './review-state';

/** open 未处理, waived 已豁免, disabled 本文件停用, later 稍后 (this sitting only). */
export type FindingState = 'open' | 'waived' | 'disabled' | 'later';

/** A finding with what people decided about it. Nothing is taken out of the list: who reviews sees all of it. */
export interface ReviewedFinding {
  readonly finding: Finding;
  readonly state: FindingState;
  readonly waiver?: Waiver;
  readonly disabledRule?: DisabledRule;
}

export interface Review {
  readonly findings: readonly ReviewedFinding[];
  /** 失效豁免: what they were given for is no longer there, or its content changed. */
  readonly staleWaivers: readonly Waiver[];
  /** How many are in each state. */
  readonly counts: Readonly<Record<FindingState, number>>;
}

/**
 * Marks what was found with what was decided. `rules` are those that ran: a waiver of a rule that did not run is not
 * stale, nobody looked. `later` holds fingerprints put off in this sitting; it is never stored.
 */
export function reviewFindings(
  findings: readonly Finding[],
  state: ReviewState,
  options: { readonly rules: ReadonlySet<string>; readonly later?: ReadonlySet<string> },
): Review {
  const waivers = new Map(certainWaivers(state.waivers, findings).map((waiver) => [waiver.fingerprint, waiver]));
  const disabled = new Map(state.disabledRules.map((rule) => [rule.rule, rule]));
  const reviewed = findings.map((finding): ReviewedFinding => {
    const waiver = waivers.get(finding.fingerprint);
    // A fingerprint alone could belong to another rule in a file that was edited by hand.
    if (waiver?.rule === finding.rule) return { finding, state: 'waived', waiver };
    const disabledRule = disabled.get(finding.rule);
    if (disabledRule) return { finding, state: 'disabled', disabledRule };
    return { finding, state: options.later?.has(finding.fingerprint) ? 'later' : 'open' };
  });
  const inForce = new Set(reviewed.flatMap(({ waiver }) => waiver?.fingerprint ?? []));
  const counts = { open: 0, waived: 0, disabled: 0, later: 0 };
  for (const one of reviewed) counts[one.state] += 1;
  return {
    findings: reviewed,
    staleWaivers: state.waivers.filter(({ fingerprint, rule }) => options.rules.has(rule) && !inForce.has(fingerprint)),
    counts,
  };
}

/**
 * Twins say the very same, so nobody can tell which of them a waiver was given for. Where some of them are gone, as many
 * waivers end: one that nobody waived never takes over the waiver of another.
 */
function certainWaivers(waivers: readonly Waiver[], findings: readonly Finding[]): readonly Waiver[] {
  const now = new Map<string, number>();
  for (const { fingerprint } of findings) now.set(baseOf(fingerprint), (now.get(baseOf(fingerprint)) ?? 0) + 1);
  const groups = new Map<string, Waiver[]>();
  for (const waiver of waivers) groups.set(baseOf(waiver.fingerprint), [...(groups.get(baseOf(waiver.fingerprint)) ?? []), waiver]);
  return [...groups].flatMap(([base, group]) => {
    const gone = Math.max(...group.map(({ twins = 1 }) => twins)) - (now.get(base) ?? 0);
    if (gone <= 0) return group;
    const standing = [...group].sort((a, b) => ordinalOf(a.fingerprint) - ordinalOf(b.fingerprint));
    return standing.slice(0, Math.max(0, group.length - gone));
  });
}
