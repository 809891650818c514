import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import { useActions, useSessionState } from '../session-context';
import { useTexts } from '../texts-context';
import { KeptPointings } from '../pointing/kept-pointings';
import { MisreadNote } from '../pointing/misread-note';
import { PointingNotices } from '../pointing/pointing-notices';
import { DecidedGroups } from './decided-groups';
import { EmptyState } from './empty-state';
import { groupFindings } from './groups';
import { HiddenNote } from './hidden-note';
import { keyPlace, keyWish } from './problem-keys';
import type { KeyWish } from './problem-keys';
import { ProblemList } from './problem-list';
import { RemainderGroups, UNCHECKED_KEY } from './remainder-groups';
import { SelectionBar } from './selection-bar';
import { clearSelection, selectFindings, toggleChip } from './selection';
import type { Selection } from './selection';
import { useCardWishes } from './use-card-wishes';
import { useFolding } from './use-folding';
import { findStop, useFollowingFocus } from './use-following-focus';
import { useListFocus } from './use-list-focus';
import { Verdict } from './verdict';

const useStyles = makeStyles({ root: { paddingBottom: tokens.spacingVerticalL } });

interface ProblemsViewProps {
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onKeys: () => void;
  /** Headers of unread regions that the person does not want to hear of now. */
  readonly silenced: ReadonlySet<string>;
  readonly onSilence: (header: string) => void;
  /** It comes back after another page that had the focus. */
  readonly takesFocus: boolean;
}

/** 问题: the verdict, what to show, and a card for each problem. */
export function ProblemsView({ selection, onSelection, onKeys, silenced, onSilence, takesFocus }: ProblemsViewProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const actions = useActions();
  const problems = useSessionState((state) => state.problems);
  const status = useSessionState((state) => state.status);
  const current = useSessionState((state) => state.current);
  const root = useRef<HTMLDivElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) verdict.current?.focus();
  }, [takesFocus]);

  const shown = useMemo(() => selectFindings(problems.findings, selection, texts), [problems.findings, selection, texts]);
  const groups = useMemo(() => groupFindings(shown, selection.grouping, texts), [shown, selection.grouping, texts]);
  const order = useMemo(() => groups.flatMap(({ findings }) => findings.map(({ finding }) => finding.fingerprint)), [groups]);
  const folding = useFolding(groups, current);
  const listFocus = useListFocus(root, groups, current);
  const { expectGone, forget } = useFollowingFocus(root, verdict, order);

  const { bulkCounts, onWish, dialog } = useCardWishes(root, problems, expectGone);
  const { decided } = problems;

  const go = useCallback((fingerprint: string) => void actions.goToFinding(fingerprint), [actions]);
  const goTo = useCallback((at: CellRef) => void actions.goTo(at), [actions]);
  const fix = useCallback(
    (fingerprint: string) => {
      expectGone(fingerprint);
      void actions.fix(fingerprint);
    },
    [actions, expectGone],
  );
  const step = (by: 1 | -1): void => {
    const at = current === undefined ? -1 : order.indexOf(current);
    const next = at === -1 ? order[by === 1 ? 0 : order.length - 1] : order[(at + by + order.length) % order.length];
    if (next !== undefined) go(next);
  };
  const showNotChecked = (): void => {
    folding.set(UNCHECKED_KEY, true);
    onSelection(clearSelection(selection));
    findStop(root.current, UNCHECKED_KEY)?.focus();
  };

  const answer = (wish: KeyWish, stop: HTMLElement | null): void => {
    const key = stop?.dataset['stop'];
    const isHeader = stop?.dataset['group'] !== undefined;
    switch (wish.kind) {
      case 'move':
        return listFocus.move(wish.step);
      case 'fold': {
        const group = isHeader ? key : stop?.closest<HTMLElement>('[data-of]')?.dataset['of'];
        if (group === undefined) return;
        folding.set(group, wish.open);
        if (!wish.open) findStop(root.current, group)?.focus();
        return;
      }
      case 'go':
        return key === undefined || isHeader ? undefined : go(key);
      case 'fix': {
        const view = shown.find(({ finding }) => finding.fingerprint === key);
        return view?.finding.fix && !view.fixBlocked ? fix(view.finding.fingerprint) : undefined;
      }
      case 'waive': {
        const view = shown.find(({ finding }) => finding.fingerprint === key);
        return view && !decided.blocked ? onWish('waive', view) : undefined;
      }
      case 'next':
        return step(1);
      case 'previous':
        return step(-1);
      case 'filter':
        return filter.current?.focus();
      case 'help':
        return onKeys();
      case 'escape':
        return selection.text === '' ? undefined : onSelection({ ...selection, text: '' });
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Keys in a dialog over the list come here too, through React's tree.
    if (event.target instanceof Node && !root.current?.contains(event.target)) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    const wish = keyWish({ key, ctrlKey, metaKey, altKey, isComposing: event.nativeEvent.isComposing, where: keyPlace(event.target) });
    if (!wish) return;
    if (wish.kind !== 'escape') event.preventDefault();
    forget();
    answer(wish, event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-stop]') : null);
  };

  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown} onFocus={listFocus.onFocus}>
      <Verdict problems={problems} status={status} headingRef={verdict} canStep={order.length > 0} onNext={() => step(1)} onPrevious={() => step(-1)} />
      <PointingNotices silenced={silenced} onSilence={onSilence} />
      <SelectionBar
        problems={problems}
        selection={selection}
        onChip={(chip) => onSelection(toggleChip(selection, chip))}
        onText={(text) => onSelection({ ...selection, text })}
        onGrouping={(grouping) => onSelection({ ...selection, grouping })}
        filterRef={filter}
      />
      <KeptPointings />
      <HiddenNote sheets={problems.hidden} />
      {groups.length > 0 ? (
        <ProblemList groups={groups} folding={folding} current={current} stop={listFocus.stop} onGo={go} onGoTo={goTo} onFix={fix} bulkCounts={bulkCounts} blocked={decided.blocked} onWish={onWish} />
      ) : (
        <EmptyState
          problems={problems}
          status={status}
          hiddenCount={problems.findings.length}
          onClearFilter={() => onSelection(clearSelection(selection))}
          onShowNotChecked={showNotChecked}
        />
      )}
      <DecidedGroups decided={decided} folding={folding} onGoTo={goTo} />
      <RemainderGroups problems={problems} showsNotChecked={!selection.hidden.includes('notChecked')} folding={folding} onGoTo={goTo} />
      {problems.tables > 0 && <MisreadNote />}
      {dialog}
    </div>
  );
}
