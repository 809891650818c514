import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CellRef } from '../../core/sheet/address';
import type { IdentityView, Totals } from '../../session/state';
import { useCardStyles } from '../problems/card-styles';
import { keyPlace, keyWish } from '../problems/problem-keys';
import { useTexts } from '../texts-context';
import { IdentityCard } from './identity-card';
import { useWindow } from './use-window';

interface IdentityListProps {
  readonly identities: readonly IdentityView[];
  readonly sheets: Totals['sheets'];
  /** The identity to bring into sight. */
  readonly wanted: string | undefined;
  readonly onGo: (at: CellRef) => void;
  readonly onMend: (identity: string, place: number) => void;
}

/** Cards of identities, thousands if need be. One stop for Tab, arrow keys within; Enter goes to the cell, F mends. */
export function IdentityList({ identities, sheets, wanted, onGo, onMend }: IdentityListProps): ReactNode {
  const cards = useCardStyles();
  const texts = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => identities.map(({ result }) => result.identity.key), [identities]);
  const shown = useWindow(list, keys);
  const [used, setUsed] = useState<{ readonly key: string; readonly since: string | undefined }>();
  // Who comes for one identity starts there.
  const stop = Math.max(0, keys.indexOf((used?.since === wanted ? used?.key : wanted) ?? ''));
  const reached = useRef<string>(undefined);

  useEffect(() => {
    // Brought into sight once: where the person scrolls then is up to the person.
    if (reached.current === wanted) return;
    const place = wanted === undefined ? -1 : keys.indexOf(wanted);
    if (place >= 0) shown.reach(place);
    if (place >= 0 || wanted === undefined) reached.current = wanted;
  }, [wanted, keys, shown]);

  function focus(place: number): void {
    list.current?.querySelector<HTMLElement>(`:scope > [data-place="${String(place)}"] > article`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const wish = keyWish({ key, ctrlKey, metaKey, altKey, isComposing: event.nativeEvent.isComposing, where: keyPlace(target) });
    const view = identities[stop];
    if (!wish || !view) return;
    if (wish.kind === 'move') focus(stop + wish.step);
    else if (wish.kind === 'next') focus(stop + 1);
    else if (wish.kind === 'previous') focus(stop - 1);
    else if (wish.kind === 'go') {
      const at = view.result.left[0]?.at ?? view.result.right[0]?.at;
      if (at) onGo(at);
    } else if (wish.kind === 'fix' && view.remedies.length > 0) onMend(view.result.identity.key, 0);
    else return;
    event.preventDefault();
  }

  return (
    <ul ref={list} className={cards.list} aria-label={texts('pane.totals.label')} aria-description={texts('pane.totals.keys')} onKeyDown={onKeyDown}>
      <li aria-hidden="true" style={{ height: shown.roomBefore }} />
      {identities.slice(shown.first, shown.end).map((view, index) => {
        const place = shown.first + index;
        return (
          <li key={view.result.identity.key} data-place={place} aria-setsize={identities.length} aria-posinset={place + 1} onFocus={() => setUsed({ key: view.result.identity.key, since: wanted })}>
            <IdentityCard view={view} sheets={sheets} isStop={place === stop} isCurrent={view.result.identity.key === wanted} onGo={onGo} onMend={onMend} />
          </li>
        );
      })}
      <li aria-hidden="true" style={{ height: shown.roomAfter }} />
    </ul>
  );
}
