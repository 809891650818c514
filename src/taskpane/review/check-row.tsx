import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { cellAddress } from '../../core/sheet/address';
import { findingText, notCheckedText, ruleText, severityText } from '../../core/text/finding-text';
import { useSpokenStyle } from '../frame/spoken-style';
import { useCardStyles } from '../problems/card-styles';
import { PlaceLink } from '../problems/place-link';
import { SeverityIcon } from '../problems/severity-icon';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { worstOf } from './check-groups';
import type { CheckLine } from './check-groups';

/** Findings of one check that are drawn at once; the rest is asked for. */
const FIRST = 200;

const useStyles = makeStyles({
  row: { containIntrinsicSize: 'auto 48px' },
  line: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: { minWidth: 0, overflowWrap: 'anywhere' },
  side: { marginLeft: 'auto', flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  places: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none' },
  place: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  toggle: { minWidth: 'auto', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
});

/** One check: what it is called, how many places were in order, what it found and where it could not look. */
export function CheckRow({ line }: { readonly line: CheckLine }): ReactNode {
  const { check, findings } = line;
  const styles = useStyles();
  const spoken = useSpokenStyle();
  const card = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  const sheets = useSessionState((state) => state.desk.sheets);
  const [isOpen, setIsOpen] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const { title, why } = ruleText(texts, check.rule);
  const shown = showsAll ? findings : findings.slice(0, FIRST);
  const isNothing = check.ran === 0 && check.notChecked.length === 0 && findings.length === 0;
  return (
    <li className={`${card.card} ${styles.row}`}>
      <div className={styles.line}>
        <span className={styles.title}>
          {findings.length > 0 && <SeverityIcon severity={worstOf(line)} />} {title} <span className={card.code}>{check.code}</span>
        </span>
        <span className={styles.side}>{isNothing ? texts('desk.pane.checkUnused') : texts('desk.pane.checkCount', { passed: check.passed, ran: check.ran })}</span>
      </div>
      {check.notChecked.map((notChecked) => {
        const words = notCheckedText(texts, { rule: check.rule, notChecked });
        return (
          <p key={`${notChecked.reason} ${notChecked.detail}`} className={card.how}>
            {words.what} {words.how}
          </p>
        );
      })}
      {findings.length > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.toggle}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? texts('desk.pane.hidePlaces') : texts('desk.pane.checkPlaces', { count: findings.length })}
          <span className={spoken}>{title}</span>
        </Button>
      )}
      {isOpen && (
        <>
          <p className={card.how}>{why}</p>
          <ul className={styles.places}>
            {shown.map(({ finding, state }) => (
              <li key={finding.fingerprint} className={styles.place}>
                <SeverityIcon severity={finding.severity} /> {severityText(texts, finding.severity)}{' '}
                <PlaceLink sheet={sheets[finding.at.sheetId]?.name ?? ''} isHidden={sheets[finding.at.sheetId]?.isHidden} address={cellAddress(finding.at)} onGo={() => void actions.goTo(finding.at)} />{' '}
                {findingText(texts, finding).what}
                {state !== 'open' && texts('desk.pane.stateOf', { state: texts(`desk.states.${state}`) })}
              </li>
            ))}
          </ul>
          {shown.length < findings.length && (
            <Button size="small" onClick={() => setShowsAll(true)}>
              {texts('desk.pane.rest', { count: findings.length - shown.length })}
            </Button>
          )}
        </>
      )}
    </li>
  );
}
