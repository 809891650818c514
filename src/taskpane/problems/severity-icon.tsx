import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Chip } from './selection';

const useStyles = makeStyles({
  icon: { width: '14px', height: '14px', flexShrink: 0, verticalAlign: '-2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
  notChecked: { color: tokens.colorNeutralForeground3 },
  setAside: { color: tokens.colorNeutralForeground3 },
});

/** `setAside`: people decided about it. */
export type IconKind = Chip | 'setAside';

const SHAPES: Readonly<Record<IconKind, ReactNode>> = {
  error: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />,
  warning: <path d="M8 1.5 15.2 14.5H.8z" fill="currentColor" />,
  hint: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
  notChecked: <path d="M3 1.5h10M3 14.5h10M4 1.5c0 5 8 8 8 13M12 1.5c0 5-8 8-8 13" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  setAside: <path d="M8 2a6 6 0 1 0 .01 0M5 8l2.2 2.2L11 6" fill="none" stroke="currentColor" strokeWidth="1.6" />,
};

/** A shape of its own for each severity; the word always stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: IconKind }): ReactNode {
  const styles = useStyles();
  return (
    <svg aria-hidden className={mergeClasses(styles.icon, styles[severity])} viewBox="0 0 16 16">
      {SHAPES[severity]}
    </svg>
  );
}
