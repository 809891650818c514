import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Waiver } from '../../core/review/review-state';
import { ruleText } from '../../core/text/finding-text';
import type { Decided } from '../../session/state';
import { useActions } from '../session-context';
import { useTexts } from '../texts-context';
import { useCardStyles } from './card-styles';
import { DecisionButton } from './decision-button';
import { saidReason } from './waiver-words';

interface StaleWaiversProps {
  readonly waivers: readonly Waiver[];
  readonly blocked: Decided['blocked'];
}

/** 失效豁免: what they were given for has changed or is gone. They stay until a person has looked at them. */
export function StaleWaivers({ waivers, blocked }: StaleWaiversProps): ReactNode {
  const styles = useCardStyles();
  const texts = useTexts();
  const actions = useActions();
  return (
    <>
      <ul className={styles.list}>
        {waivers.map((waiver) => {
          const { fingerprint, rule, code, sheet, cell, content, subject, table } = waiver;
          return (
            <li key={fingerprint} className={styles.card}>
              <div className={styles.subject}>
                {ruleText(texts, rule).title} <span className={styles.code}>{code}</span>
              </div>
              <p className={styles.what}>{subject === '' ? table : subject}</p>
              <p className={styles.how}>{texts('pane.decided.was', { sheet, cell, content })}</p>
              <p className={styles.how}>{saidReason(waiver, texts)}</p>
              <div className={styles.actions}>
                <DecisionButton
                  label={texts('pane.decided.clearNamed', { place: `${sheet}!${cell}` })}
                  blocked={blocked}
                  onClick={() => void actions.unwaive([fingerprint])}
                >
                  {texts('pane.decided.clear')}
                </DecisionButton>
              </div>
            </li>
          );
        })}
      </ul>
      {waivers.length > 1 && !blocked && (
        <Button size="small" className={styles.rest} onClick={() => void actions.unwaive(waivers.map(({ fingerprint }) => fingerprint))}>
          {texts('pane.decided.clearAll')}
        </Button>
      )}
    </>
  );
}
