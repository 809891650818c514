import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CurrentRow } from '../../session/state';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  place: { color: tokens.colorNeutralForeground2 },
  name: { margin: `${tokens.spacingVerticalXXS} 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The row one speaks of, as it stands in the sheet. */
export function CurrentRowBlock({ row }: { readonly row: CurrentRow }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const levels = [row.level1, row.level2].filter((level) => level !== '').join(' › ');
  const place = texts('pane.suggestions.row', { sheet: row.sheetName, row: row.row + 1 });
  return (
    <div className={styles.root}>
      <div className={styles.place}>{levels === '' ? place : `${place} · ${levels}`}</div>
      <h2 className={styles.name}>{row.level3 === '' ? texts('pane.suggestions.blankName') : row.level3}</h2>
      {row.description !== '' && <p className={styles.text}>{row.description}</p>}
      {row.value !== '' && <p className={styles.text}>{texts('pane.suggestions.value', { value: row.value })}</p>}
    </div>
  );
}
