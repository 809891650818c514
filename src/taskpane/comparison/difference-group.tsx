import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ComparisonGroup } from '../../core/comparison/comparison-rows';
import type { ComparedView } from '../../session/comparison/comparison-state';
import { useTexts } from '../texts-context';
import { DifferenceRow } from './difference-row';
import { STOP } from './move-among-groups';

/** Rows at first; a ledger that was written anew has thousands. */
const PORTION = 50;

const useStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  toggle: { width: '100%', justifyContent: 'flex-start', paddingLeft: 0, paddingRight: 0, minWidth: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  name: { flexGrow: 1 },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
});

interface DifferenceGroupProps {
  readonly group: ComparisonGroup;
  readonly compared: ComparedView;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
}

/** The differences of one project or table, or the findings of a kind. */
export function DifferenceGroup({ group, compared, isOpen, onFold }: DifferenceGroupProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const [shown, setShown] = useState(PORTION);
  const id = useId();
  const { section, kind, name, rows } = group;
  const kindName = texts(`comparison.kinds.${kind}`);
  const title = section === 'finding' ? texts('comparison.sections.finding') : name;
  return (
    <div className={styles.root}>
      <h4 className={styles.heading}>
        <Button
          {...STOP}
          size="small"
          appearance="transparent"
          className={styles.toggle}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onFold(!isOpen)}
        >
          <span className={styles.name}>
            {title} {texts('comparison.pane.projectCounts', { kind: kindName, count: rows.length })}
          </span>
        </Button>
      </h4>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <ul className={styles.list} aria-label={title}>
              {rows.slice(0, shown).map((row, index) => (
                <DifferenceRow key={index} row={row} compared={compared} />
              ))}
            </ul>
            {rows.length > shown && (
              <Button size="small" onClick={() => setShown(shown + PORTION)}>
                {texts('comparison.pane.more', { count: Math.min(PORTION, rows.length - shown), left: rows.length - shown })}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
