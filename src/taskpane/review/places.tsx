import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellAddress } from '../../core/sheet/address';
import type { CellRef } from '../../core/sheet/address';
import { PlaceLink } from '../problems/place-link';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';

/** More than these nobody follows from one line. */
const MOST = 6;

const useStyles = makeStyles({ root: { display: 'inline-flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}`, minWidth: 0 } });

interface PlacesProps {
  readonly label: string;
  readonly places: readonly CellRef[];
  readonly tabIndex: number;
}

/** Where something stands, each a link to its cell; the sheet is named where it begins. */
export function Places({ label, places, tabIndex }: PlacesProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const sheets = useSessionState((state) => state.desk.sheets);
  const distinct = [...new Map(places.map((at) => [`${at.sheetId}!${cellAddress(at)}`, at])).entries()];
  return (
    <span className={styles.root}>
      <span>{label}</span>
      {distinct.slice(0, MOST).map(([key, at], index) => (
        <PlaceLink key={key} {...(at.sheetId !== distinct[index - 1]?.[1].sheetId && { sheet: sheets[at.sheetId]?.name ?? '' })} isHidden={sheets[at.sheetId]?.isHidden} address={cellAddress(at)} tabIndex={tabIndex} onGo={() => void actions.goTo(at)} />
      ))}
      {distinct.length > MOST && <span>{texts('desk.pane.morePlaces', { count: distinct.length })}</span>}
    </span>
  );
}
