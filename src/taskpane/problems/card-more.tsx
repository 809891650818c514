import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { findingText } from '../../core/text/finding-text';
import type { Decided, FindingView } from '../../session/state';
import { useTexts } from '../texts-context';
import { useCardStyles } from './card-styles';
import { cardText } from './card-text';
import { CopyByHand } from './copy-by-hand';
import { copyText } from './copy-text';
import { DecisionButton } from './decision-button';

interface CardMoreProps {
  readonly view: FindingView;
  readonly blocked: Decided['blocked'];
  readonly tabIndex: number;
  readonly onWish: (wish: 'rule' | 'disable', view: FindingView) => void;
}

/** 了解更多: why, the page of the rule, and what is seldom needed. */
export function CardMore({ view, blocked, tabIndex, onWish }: CardMoreProps): ReactNode {
  const styles = useCardStyles();
  const texts = useTexts();
  const [isCopied, setIsCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const { finding } = view;
  const { why, title } = findingText(texts, finding);
  const copy = async (): Promise<void> => {
    const text = cardText(view, texts);
    if (await copyText(text)) setIsCopied(true);
    else setByHand(text);
  };
  return (
    <div className={styles.why}>
      {why} {finding.severity === 'hint' && texts('pane.card.optional')}
      <div>{texts('pane.card.rule', { code: finding.code, title })}</div>
      <div className={styles.actions}>
        <Button size="small" className={styles.action} tabIndex={tabIndex} onClick={() => onWish('rule', view)}>
          {texts('pane.card.rulePage')}
        </Button>
        <Button size="small" className={styles.action} tabIndex={tabIndex} onClick={() => void copy()}>
          {texts('pane.card.copy')}
        </Button>
        <DecisionButton blocked={blocked} tabIndex={tabIndex} onClick={() => onWish('disable', view)}>
          {texts('pane.card.disable')}
        </DecisionButton>
        <span role="status">{isCopied && texts('pane.card.copied')}</span>
      </div>
      {byHand !== undefined && <CopyByHand text={byHand} onClose={() => setByHand(undefined)} />}
    </div>
  );
}
