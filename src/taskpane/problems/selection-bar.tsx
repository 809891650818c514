import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { Problems } from '../../session/state';
import { useTexts } from '../texts-context';
import { FilterBox } from './filter-box';
import { HandOn } from './hand-on';
import { GROUPINGS } from './selection';
import type { Chip, Grouping, Selection } from './selection';
import { SeverityChips } from './severity-chips';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  filter: { flexGrow: 1, flexBasis: '120px', minWidth: 0, maxWidth: 'none' },
});

interface SelectionBarProps {
  readonly problems: Problems;
  readonly selection: Selection;
  readonly onChip: (chip: Chip) => void;
  readonly onText: (text: string) => void;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly filterRef: Ref<HTMLInputElement>;
}

/** What to show of the list. Nothing to choose from, nothing shown. */
export function SelectionBar({ problems, selection, onChip, onText, onGrouping, filterRef }: SelectionBarProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const notChecked = problems.notChecked.length;
  const found = problems.findings.length + problems.decided.findings.length;
  if (found === 0 && notChecked === 0) return undefined;
  return (
    <div className={styles.root}>
      <SeverityChips counts={{ ...problems.counts, notChecked }} hidden={selection.hidden} onToggle={onChip} />
      {problems.findings.length > 0 && (
        <div className={styles.line}>
          <FilterBox className={styles.filter} text={selection.text} onText={onText} inputRef={filterRef} />
          <Select
            size="small"
            aria-label={texts('pane.problems.grouping')}
            value={selection.grouping}
            onChange={(_event, { value }) => {
              const grouping = GROUPINGS.find((one) => one === value);
              if (grouping) onGrouping(grouping);
            }}
          >
            {GROUPINGS.map((grouping) => (
              <option key={grouping} value={grouping}>
                {texts(`pane.problems.groupings.${grouping}`)}
              </option>
            ))}
          </Select>
        </div>
      )}
      {found > 0 && <HandOn problems={problems} />}
    </div>
  );
}
