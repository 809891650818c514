import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';
import { SeverityIcon } from './severity-icon';
import type { IconKind } from './severity-icon';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    scrollMarginTop: '40px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})` },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  count: { marginLeft: 'auto', flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, font: 'inherit' },
  chevron: { flexShrink: 0 },
});

interface GroupHeaderProps {
  readonly groupKey: string;
  readonly severity: IconKind;
  readonly title: string;
  readonly code: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly onToggle: (key: string) => void;
}

/** Opens and closes a group. */
export function GroupHeader({ groupKey, severity, title, code, count, isOpen, isStop, onToggle }: GroupHeaderProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        className={styles.header}
        data-stop={groupKey}
        data-group={groupKey}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        onClick={() => onToggle(groupKey)}
      >
        {isOpen ? <ChevronDownRegular className={styles.chevron} /> : <ChevronRightRegular className={styles.chevron} />}
        <SeverityIcon severity={severity} />
        <span className={styles.title}>{title}</span>
        {code !== '' && <span className={styles.code}>{code}</span>}
        <span className={styles.count}>{texts('pane.problems.count', { count })}</span>
      </button>
    </h3>
  );
}
