import type { ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import type { UnreadView } from '../../session/state';
import { useTexts } from '../texts-context';
import { useCardStyles } from './card-styles';
import { PlaceLink } from './place-link';

interface UnreadListProps {
  readonly regions: readonly UnreadView[];
  readonly onGoTo: (at: CellRef) => void;
}

/** Regions that look like tables but were not understood, each with its reason. */
export function UnreadList({ regions, onGoTo }: UnreadListProps): ReactNode {
  const styles = useCardStyles();
  const texts = useTexts();
  return (
    <>
      <p className={styles.note}>{texts('pane.unread.explain')}</p>
      <ul className={styles.list}>
        {regions.map((region) => (
          <li key={`${region.at.sheetId} ${region.range}`} className={styles.card}>
            <PlaceLink sheet={region.sheetName} address={region.range} onGo={() => onGoTo(region.at)} />
            <p className={styles.what}>{texts(`reading.unread.${region.reason}`, region.data)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
