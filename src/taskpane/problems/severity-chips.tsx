import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { severityText } from '../../core/text/finding-text';
import { useTexts } from '../texts-context';
import type { Chip } from './selection';
import { SeverityIcon } from './severity-icon';

const CHIPS: readonly Chip[] = ['error', 'warning', 'hint', 'notChecked'];

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    height: '24px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  off: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

interface SeverityChipsProps {
  readonly counts: Readonly<Record<Chip, number>>;
  readonly hidden: readonly Chip[];
  readonly onToggle: (chip: Chip) => void;
}

/** How many of each there are; each can be switched off. A kind without any has no chip. */
export function SeverityChips({ counts, hidden, onToggle }: SeverityChipsProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.root} role="group" aria-label={texts('pane.problems.chips')}>
      {CHIPS.filter((chip) => counts[chip] > 0).map((chip) => {
        const isOn = !hidden.includes(chip);
        return (
          <button
            key={chip}
            type="button"
            aria-pressed={isOn}
            className={mergeClasses(styles.chip, !isOn && styles.off)}
            onClick={() => onToggle(chip)}
          >
            <SeverityIcon severity={chip} />
            {chip === 'notChecked' ? texts('pane.problems.notChecked') : severityText(texts, chip)} {counts[chip]}
          </button>
        );
      })}
    </div>
  );
}
