import type { ReactNode } from 'react';
import type { HiddenSheet } from '../../session/state';
import { useTexts } from '../texts-context';
import { useCardStyles } from './card-styles';

/** Results may come from sheets that nobody sees; that is said, and the sheets stay hidden. */
export function HiddenNote({ sheets }: { readonly sheets: readonly HiddenSheet[] }): ReactNode {
  const styles = useCardStyles();
  const texts = useTexts();
  if (sheets.length === 0) return undefined;
  const list = sheets.map(({ name, tables, findings }) => texts('pane.hidden.sheet', { name, tables, findings })).join(texts('pane.listSeparator'));
  return <p className={styles.aside}>{texts('pane.hidden.note', { list })}</p>;
}
