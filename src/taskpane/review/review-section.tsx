import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
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
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    scrollMarginTop: '72px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})` },
  },
  side: { marginLeft: 'auto', flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
  chevron: { flexShrink: 0 },
});

interface ReviewSectionProps {
  readonly id: string;
  readonly title: string;
  /** How much there is of it. */
  readonly side: string;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  readonly children: ReactNode;
}

/** One part of 审核, closed to its heading and number. */
export function ReviewSection({ id, title, side, isOpen, onToggle, children }: ReviewSectionProps): ReactNode {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.header} data-section={id} data-stop={id} aria-expanded={isOpen} onClick={() => onToggle(id)}>
          {isOpen ? <ChevronDownRegular className={styles.chevron} /> : <ChevronRightRegular className={styles.chevron} />}
          <span>{title}</span>
          <span className={styles.side}>{side}</span>
        </button>
      </h3>
      {isOpen && children}
    </section>
  );
}
