import type { ReactNode } from 'react';
import { notCheckedText } from '../../core/text/finding-text';
import type { NotCheckedView } from '../../session/state';
import { useTexts } from '../texts-context';
import { useCardStyles } from './card-styles';

/** More names than these tell nobody anything. */
const NAMED = 3;

/** Which rules did not run, why, and what would let them. Silence would be taken for "no problem". */
export function NotCheckedList({ checks }: { readonly checks: readonly NotCheckedView[] }): ReactNode {
  const styles = useCardStyles();
  const texts = useTexts();
  return (
    <>
      <p className={styles.note}>{texts('pane.notChecked.explain')}</p>
      <ul className={styles.list}>
        {checks.map((check) => {
          const { title, what, how } = notCheckedText(texts, check);
          const { tables } = check.notChecked;
          const names = tables.slice(0, NAMED).map(({ name }) => name);
          const data = { tables: names.join(texts('pane.listSeparator')), count: tables.length };
          return (
            <li key={`${check.rule} ${check.notChecked.reason} ${check.notChecked.detail}`} className={styles.card}>
              <div className={styles.subject}>
                {title} <span className={styles.code}>{check.code}</span>
              </div>
              <p className={styles.what}>{what}</p>
              <p className={styles.how}>{how}</p>
              {tables.length > 0 && (
                <p className={styles.how}>
                  {tables.length > NAMED ? texts('pane.notChecked.moreTables', data) : texts('pane.notChecked.tables', data)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
