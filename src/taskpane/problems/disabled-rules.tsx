import type { ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import { findingText, ruleText } from '../../core/text/finding-text';
import type { Decided } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { useCardStyles } from './card-styles';
import { DecisionButton } from './decision-button';
import { PlaceLink } from './place-link';
import { saidReason, shownDay } from './waiver-words';

interface DisabledRulesProps {
  readonly decided: Decided;
  readonly onGoTo: (at: CellRef) => void;
}

/** Rules turned off in this workbook: why, and everything they find all the same. */
export function DisabledRules({ decided, onGoTo }: DisabledRulesProps): ReactNode {
  const styles = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  return (
    <ul className={styles.list}>
      {decided.disabledRules.map(({ decision: { rule, code, reason, at }, count }) => {
        const found = decided.findings.filter(({ state, view }) => state === 'disabled' && view.finding.rule === rule);
        return (
          <li key={rule} className={styles.card}>
            <div className={styles.subject}>
              {ruleText(texts, rule).title} <span className={styles.code}>{code}</span>
            </div>
            <p className={styles.how}>
              {saidReason({ reason }, texts)}
              {texts('pane.factSeparator')}
              {texts('pane.decided.disabledDate', { date: shownDay(at, texts) })}
            </p>
            <p className={styles.how}>{count > 0 ? texts('pane.decided.wouldReport', { count }) : texts('pane.decided.wouldReportNone')}</p>
            <ul className={styles.list}>
              {found.map(({ view: { finding, sheetName, address, isHidden } }) => (
                <li key={finding.fingerprint}>
                  <PlaceLink sheet={sheetName} isHidden={isHidden} address={address} onGo={() => onGoTo(finding.at)} /> {findingText(texts, finding).what}
                </li>
              ))}
            </ul>
            <div className={styles.actions}>
              <DecisionButton label={texts('pane.decided.enableNamed', { code })} blocked={decided.blocked} onClick={() => void actions.enableRule(rule)}>
                {texts('pane.decided.enable')}
              </DecisionButton>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
