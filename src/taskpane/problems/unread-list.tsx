import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import type { UnreadView } from '../../session/state';
import { useActions } from '../session-context';
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
  const actions = useActions();
  return (
    <>
      <p className={styles.note}>{texts('pane.unread.explain')}</p>
      <ul className={styles.list}>
        {regions.map((region) => (
          <li key={`${region.at.sheetId} ${region.range}`} className={styles.card}>
            <PlaceLink sheet={region.sheetName} isHidden={region.isHidden} address={region.range} onGo={() => onGoTo(region.at)} />
            <p className={styles.what}>{texts(`reading.unread.${region.reason}`, region.data)}</p>
            {region.header !== undefined && (
              <div className={styles.actions}>
                <Button
                  size="small"
                  className={styles.action}
                  aria-label={texts('pane.unread.pointNamed', { sheet: region.sheetName, range: region.range })}
                  onClick={() => void actions.beginPointing(region.at)}
                >
                  {texts('pane.unread.point')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
