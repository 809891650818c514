import type { ReactNode } from 'react';
import { findingText, severityText } from '../../core/text/finding-text';
import type { CellRef } from '../../core/sheet/address';
import type { Decided, FindingView } from '../../session/state';
import { useTexts } from '../texts-context';
import { useCardStyles } from './card-styles';
import { DecisionButton } from './decision-button';
import { PlaceLink } from './place-link';
import { SeverityIcon } from './severity-icon';

interface SetAsideCardProps {
  readonly view: FindingView;
  /** The reason that was given; empty where none is needed. */
  readonly said: string;
  readonly action: string;
  readonly named: (place: string) => string;
  readonly blocked: Decided['blocked'];
  readonly onGoTo: (at: CellRef) => void;
  readonly onAction: () => void;
}

/** A finding that was decided about: as grave as before, with the reason and the way back. */
export function SetAsideCard({ view, said, action, named, blocked, onGoTo, onAction }: SetAsideCardProps): ReactNode {
  const styles = useCardStyles();
  const texts = useTexts();
  const { finding, sheetName, address, isHidden } = view;
  return (
    <li className={styles.card}>
      <div className={styles.place}>
        <span className={styles.severity}>
          <SeverityIcon severity={finding.severity} /> {severityText(texts, finding.severity)}
        </span>
        <PlaceLink sheet={sheetName} isHidden={isHidden} address={address} onGo={() => onGoTo(finding.at)} />
      </div>
      <p className={styles.what}>{findingText(texts, finding).what}</p>
      {said !== '' && <p className={styles.how}>{said}</p>}
      <div className={styles.actions}>
        <DecisionButton label={named(`${sheetName}!${address}`)} blocked={blocked} onClick={onAction}>
          {action}
        </DecisionButton>
      </div>
    </li>
  );
}
