import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { IndicatorRole } from '../../core/model/target-table';
import { POINTABLE_ROLES } from '../../core/reading/pointing';
import type { PointedCell } from '../../session/state';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  column: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: 0, minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  text: { display: 'block', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300 },
  sample: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
  },
  address: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  select: { width: '150px', flexShrink: 0 },
  unread: { color: tokens.colorNeutralForeground2 },
});

interface ColumnNamesProps {
  readonly cells: readonly PointedCell[];
  readonly onName: (place: number, role: IndicatorRole | undefined) => void;
}

/** The header cells in their order, each with the meaning of its column. */
export function ColumnNames({ cells, onName }: ColumnNamesProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <ul className={styles.list} aria-label={texts('pane.pointing.columns')}>
      {cells.map((cell, place) => (
        <Column key={cell.address} cell={cell} onName={(role) => onName(place, role)} />
      ))}
    </ul>
  );
}

function Column({ cell, onName }: { readonly cell: PointedCell; readonly onName: (role: IndicatorRole | undefined) => void }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const textId = useId();
  const sampleId = useId();
  return (
    <li className={styles.column}>
      <span className={mergeClasses(styles.words, !cell.role && styles.unread)}>
        <span id={textId} className={styles.text}>
          <span className={styles.address}>{cell.address}</span> {cell.text}
        </span>
        <span id={sampleId} className={styles.sample} title={cell.sample}>
          {cell.sample === '' ? texts('pane.pointing.noSample') : texts('pane.pointing.sample', { sample: cell.sample })}
        </span>
      </span>
      <Select
        size="small"
        className={styles.select}
        aria-labelledby={textId}
        aria-describedby={sampleId}
        value={cell.role ?? ''}
        onChange={(_event, { value }) => onName(POINTABLE_ROLES.find((role) => role === value))}
      >
        <option value="">{texts('pane.pointing.none')}</option>
        {POINTABLE_ROLES.map((role) => (
          <option key={role} value={role}>
            {texts(`reading.roles.${role}`)}
          </option>
        ))}
      </Select>
    </li>
  );
}
