import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  row: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});

const HEIGHTS = ['one', 'two', 'three'] as const;

interface HeaderRowProps {
  /** Sheet row, zero-based. */
  readonly row: number;
  readonly rows: number;
  readonly onMove: (row: number, rows: number) => void;
}

/** Which row is the header, for who does not want to leave the pane to select it. */
export function HeaderRow({ row, rows, onMove }: HeaderRowProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const label = (height: number): string => {
    const name = HEIGHTS[height - 1];
    return name ? texts(`pane.pointing.heights.${name}`) : texts('pane.pointing.heights.more', { count: height });
  };
  const heights = rows > HEIGHTS.length ? [1, 2, 3, rows] : [1, 2, 3];
  return (
    <div className={styles.root}>
      <span className={styles.row} aria-live="polite">
        {rows === 1 ? texts('pane.pointing.row', { row: row + 1 }) : texts('pane.pointing.rows', { row: row + 1, last: row + rows })}
      </span>
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        title={texts('pane.pointing.up')}
        aria-label={texts('pane.pointing.up')}
        onClick={() => onMove(row - 1, rows)}
      />
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        title={texts('pane.pointing.down')}
        aria-label={texts('pane.pointing.down')}
        onClick={() => onMove(row + 1, rows)}
      />
      <Select
        size="small"
        aria-label={texts('pane.pointing.height')}
        value={String(rows)}
        onChange={(_event, { value }) => onMove(row, Number(value))}
      >
        {heights.map((height) => (
          <option key={height} value={height}>
            {label(height)}
          </option>
        ))}
      </Select>
    </div>
  );
}
