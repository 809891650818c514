import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { cellAddress } from '../../core/sheet/address';
import type { CellRef } from '../../core/sheet/address';
import type { RemedyView, Totals } from '../../session/state';
import { FixPreview } from '../problems/fix-preview';
import { PlaceLink } from '../problems/place-link';
import { useTexts } from '../texts-context';
import { identityName } from './identity-title';

/** More identities than these nobody reads in one sentence. */
const NAMED = 3;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalS}` },
  kind: { fontWeight: tokens.fontWeightSemibold },
  muted: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  action: { marginTop: tokens.spacingVerticalXS, minWidth: 'auto' },
});

interface RemedyListProps {
  readonly remedies: readonly RemedyView[];
  readonly sheets: Totals['sheets'];
  readonly tabIndex: number;
  readonly onGo: (at: CellRef) => void;
  readonly onMend: (place: number) => void;
}

/** What can be written so that an identity holds: each with 前 → 后, what else comes of it, and its button. */
export function RemedyList({ remedies, onMend, ...rest }: RemedyListProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <ul className={styles.list} aria-label={texts('pane.totals.remedies.label')}>
      {remedies.map((remedy, place) => (
        <li key={`${remedy.kind} ${remedy.at.sheetId} ${cellAddress(remedy.at)}`}>
          <Remedy {...rest} remedy={remedy} onMend={() => onMend(place)} />
        </li>
      ))}
    </ul>
  );
}

interface RemedyProps extends Pick<RemedyListProps, 'sheets' | 'tabIndex' | 'onGo'> {
  readonly remedy: RemedyView;
  readonly onMend: () => void;
}

function Remedy({ remedy, sheets, tabIndex, onGo, onMend }: RemedyProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const notesId = useId();
  const { kind, fix, at, breaks, blocked } = remedy;
  const sheet = sheets[at.sheetId];
  const apply = texts(`pane.totals.apply.${kind}`);
  const names = breaks.slice(0, NAMED).map((one) => identityName(texts, one));
  return (
    <>
      <div className={styles.head}>
        <span className={styles.kind}>{texts(`pane.totals.remedies.${kind}`)}</span>
        <PlaceLink {...(sheet && { sheet: sheet.name, isHidden: sheet.isHidden })} address={cellAddress(at)} onGo={() => onGo(at)} tabIndex={tabIndex} />
        {fix.changes.length > 1 && <span>{texts('pane.totals.cells', { count: fix.changes.length })}</span>}
      </div>
      <FixPreview fix={fix} />
      <div id={notesId}>
        {breaks.length > 0 && (
          <p className={styles.muted}>
            {texts('pane.totals.breaks', { count: breaks.length, list: [...names, ...(breaks.length > NAMED ? ['…'] : [])].join(texts('pane.listSeparator')) })}
          </p>
        )}
        {blocked && <p className={styles.muted}>{texts(`pane.card.${blocked}`)}</p>}
      </div>
      <Button
        size="small"
        className={styles.action}
        appearance={breaks.length > 0 ? 'secondary' : 'primary'}
        tabIndex={tabIndex}
        disabledFocusable={blocked !== undefined}
        aria-describedby={notesId}
        onClick={onMend}
      >
        {breaks.length > 0 ? texts('pane.totals.anyway', { apply }) : apply}
      </Button>
    </>
  );
}
