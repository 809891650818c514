import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { comparisonGroups, type ComparisonGroup } from '../../core/comparison/comparison-rows';
import { comparisonSummary } from '../../core/comparison/comparison-summary';
import type { ComparedView } from '../../session/comparison/comparison-state';
import { FilterBox } from '../problems/filter-box';
import { useTexts } from '../texts-context';
import { DifferenceGroup } from './difference-group';
import { moveAmongGroups } from './move-among-groups';
import { filteredGroups, kindCounts, KINDS, NO_FILTER, type DifferenceKind } from './difference-filter';

/** Groups at first; a county's ledger has hundreds. */
const PORTION = 50;

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    height: '24px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  off: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  search: { maxWidth: '100%' },
  list: { display: 'flex', flexDirection: 'column' },
});

/** Every difference, folded by project, table and kind of finding; ↑↓ go from one to the next, ←→ fold. */
export function ComparedDifferences({ compared }: { readonly compared: ComparedView }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { comparison } = compared;
  const groups = useMemo(() => comparisonGroups(comparison, texts), [comparison, texts]);
  const summary = useMemo(() => comparisonSummary(comparison), [comparison]);
  const [filter, setFilter] = useState(NO_FILTER);
  const [shown, setShown] = useState(PORTION);
  const [folding, setFolding] = useState<ReadonlyMap<string, boolean>>(new Map());
  const counts = kindCounts(groups);
  const passing = filteredGroups(groups, filter);
  const hidden = rowsOf(groups) - rowsOf(passing);
  const isLooking = filter.text.trim() !== '';
  const toggle = (kind: DifferenceKind): void => {
    const next = new Set(filter.hidden);
    if (!next.delete(kind)) next.add(kind);
    setFilter({ ...filter, hidden: next });
  };
  if (groups.length === 0) return <p className={styles.text}>{texts('comparison.pane.nothing')}</p>;
  return (
    <>
      <p className={styles.text}>{texts('comparison.pane.sums', { ...summary })}</p>
      {comparison.budgets.length > 0 && <p className={styles.text}>{texts('comparison.pane.sumsBudgets', { ...summary })}</p>}
      <div className={styles.chips} role="group" aria-label={texts('comparison.pane.filters')}>
        {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
          <button key={kind} type="button" aria-pressed={!filter.hidden.has(kind)} className={mergeClasses(styles.chip, filter.hidden.has(kind) && styles.off)} onClick={() => toggle(kind)}>
            {texts('comparison.pane.kindCount', { kind: texts(`comparison.kinds.${kind}`), count: counts.get(kind) ?? 0 })}
          </button>
        ))}
      </div>
      <FilterBox className={styles.search} text={filter.text} label={texts('comparison.pane.filterLabel')} placeholder={texts('comparison.pane.filterText')} onText={(text) => setFilter({ ...filter, text })} />
      <div role="status">
        {hidden > 0 && (
          <>
            {texts('comparison.pane.hiddenByFilter', { count: hidden })}{' '}
            <Button size="small" appearance="subtle" onClick={() => setFilter(NO_FILTER)}>
              {texts('comparison.pane.clear')}
            </Button>
          </>
        )}
      </div>
      <div className={styles.list} onKeyDown={moveAmongGroups}>
        {passing.slice(0, shown).map((group) => (
          <DifferenceGroup
            key={group.key}
            group={group}
            compared={compared}
            isOpen={folding.get(group.key) ?? isLooking}
            onFold={(isOpen) => setFolding(new Map(folding).set(group.key, isOpen))}
          />
        ))}
      </div>
      {passing.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {texts('comparison.pane.more', { count: Math.min(PORTION, passing.length - shown), left: passing.length - shown })}
        </Button>
      )}
    </>
  );
}

function rowsOf(groups: readonly ComparisonGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
