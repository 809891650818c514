import { Button, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskReport } from '../../core/review/desk-report';
import { useCardStyles } from '../problems/card-styles';
import { useTexts } from '../texts-context';
import { OUTCOMES, groupChecks } from './check-groups';
import type { CheckOutcome } from './check-groups';
import { CheckRow } from './check-row';

/** A list of this length is read; a longer one is asked for. */
const FIRST = 60;

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  choice: { minWidth: 'auto', fontVariantNumeric: 'tabular-nums' },
});

/** 全部检查: every check with its result and denominators, so that a reviewer sees what was looked at and what was not. */
export function CheckList({ report: { checks, findings } }: { readonly report: Pick<DeskReport, 'checks' | 'findings'> }): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const texts = useTexts();
  const groups = useMemo(() => groupChecks(checks, findings), [checks, findings]);
  const [chosen, setChosen] = useState<CheckOutcome>();
  const [showsAll, setShowsAll] = useState(false);
  const outcome = chosen ?? (groups.failed.length > 0 ? 'failed' : 'passed');
  const lines = groups[outcome];
  const shown = showsAll ? lines : lines.slice(0, FIRST);
  return (
    <>
      <div className={styles.filter} role="group" aria-label={texts('desk.pane.checkFilter')}>
        {OUTCOMES.map((one) => (
          <ToggleButton key={one} size="small" className={styles.choice} checked={outcome === one} onClick={() => setChosen(one)}>
            {texts(`desk.pane.checkFilters.${one}`)} {groups[one].length}
          </ToggleButton>
        ))}
      </div>
      {lines.length === 0 && <p className={card.aside}>{texts('desk.pane.noChecks')}</p>}
      <ul className={card.list} aria-label={texts(`desk.pane.checkFilters.${outcome}`)}>
        {shown.map((line) => (
          <CheckRow key={line.check.rule} line={line} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button size="small" className={card.rest} onClick={() => setShowsAll(true)}>
          {texts('desk.pane.rest', { count: lines.length - shown.length })}
        </Button>
      )}
    </>
  );
}
