import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  sheet: { color: tokens.colorNeutralForeground2 },
});

interface PlaceLinkProps {
  /** Left out where it is the sheet one speaks of anyway. */
  readonly sheet?: string;
  /** Nobody sees the sheet; that is said beside its name. */
  readonly isHidden?: boolean | undefined;
  readonly address: string;
  readonly onGo: () => void;
  readonly tabIndex?: number;
}

/** Where something is, as Excel names it; a click goes there. Long sheet names wrap after the mark. */
export function PlaceLink({ sheet, isHidden, address, onGo, tabIndex }: PlaceLinkProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Link as="button" type="button" className={styles.link} onClick={onGo} tabIndex={tabIndex ?? 0}>
      {sheet !== undefined && (
        <>
          <span className={styles.sheet}>{isHidden ? texts('pane.hidden.mark', { sheet }) : sheet}!</span>
          <wbr />
        </>
      )}
      {address}
    </Link>
  );
}
