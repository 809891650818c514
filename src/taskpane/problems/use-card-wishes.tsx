import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { FindingView, Problems } from '../../session/state';
import { planBulk } from '../../session/review/bulk-plan';
import { rulePages } from '../rule-page/rule-pages';
import { RuleDialog } from '../rule-page/rule-dialog';
import { useActions } from '../session-context';
import { BulkDialog } from './bulk-dialog';
import type { CardWish } from './finding-card';
import { ReasonDialog } from './reason-dialog';
import type { Asking } from './reason-dialog';
import { findStop } from './use-following-focus';

export interface CardWishes {
  /** Fixes that change no meaning, by rule. */
  readonly bulkCounts: ReadonlyMap<string, number>;
  readonly onWish: (wish: CardWish, view: FindingView) => void;
  /** The question that is open, over the list. */
  readonly dialog: ReactNode;
}

/** What cards offer besides fixing; the focus comes back to the card, or goes on to its heir when the card goes. */
export function useCardWishes(root: RefObject<HTMLElement | null>, problems: Problems, expectGone: (fingerprint: string) => void): CardWishes {
  const actions = useActions();
  const [asking, setAsking] = useState<Asking>();
  const [bulk, setBulk] = useState<FindingView>();
  const [explained, setExplained] = useState<FindingView>();
  const { findings } = problems;
  const hasFindings = findings.length > 0;
  useEffect(() => {
    // Before a person asks: then the pages are there when the network is not.
    if (hasFindings) void rulePages();
  }, [hasFindings]);
  const bulkCounts = useMemo(() => {
    const rules = new Set(findings.flatMap(({ finding }) => (finding.fix?.kind === 'safe' ? [finding.rule] : [])));
    return new Map([...rules].map((rule) => [rule, planBulk(findings, rule).fixed.length]));
  }, [findings]);
  const onWish = useCallback(
    (wish: CardWish, view: FindingView) => {
      const { fingerprint } = view.finding;
      if (wish === 'later') {
        expectGone(fingerprint);
        void actions.putOff(fingerprint);
      } else if (wish === 'bulk') setBulk(view);
      else if (wish === 'rule') setExplained(view);
      else setAsking({ kind: wish, view });
    },
    [actions, expectGone],
  );
  const close = (view: FindingView): void => {
    setAsking(undefined);
    setBulk(undefined);
    setExplained(undefined);
    // Once the dialog has given up the focus.
    setTimeout(() => findStop(root.current, view.finding.fingerprint)?.focus());
  };
  const gone = ({ finding }: FindingView): void => expectGone(finding.fingerprint);

  const dialog = asking ? (
    <ReasonDialog
      asking={asking}
      count={findings.filter(({ finding }) => finding.rule === asking.view.finding.rule).length}
      onCancel={() => close(asking.view)}
      onReason={(why) => {
        gone(asking.view);
        close(asking.view);
        const { fingerprint, rule } = asking.view.finding;
        void (asking.kind === 'waive' ? actions.waive(fingerprint, why) : actions.disableRule(rule, why));
      }}
    />
  ) : bulk ? (
    <BulkDialog
      rule={bulk.finding.rule}
      findings={findings}
      onCancel={() => close(bulk)}
      onFix={(without) => {
        gone(bulk);
        close(bulk);
        void actions.fixAll(bulk.finding.rule, without);
      }}
    />
  ) : explained ? (
    <RuleDialog rule={explained.finding.rule} code={explained.finding.code} onClose={() => close(explained)} />
  ) : undefined;
  return { bulkCounts, onWish, dialog };
}
