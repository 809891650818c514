import { useEffect, useState } from 'react';
import type { FocusEvent, RefObject } from 'react';

export interface QuestionFocus {
  /** The question that Tab reaches: the one last used, else the first. */
  readonly stop: string | undefined;
  onFocus(event: FocusEvent<HTMLElement>): void;
  /** Takes the focus to a question or heading, as soon as it is drawn. */
  goTo(key: string): void;
  /** To the next or the previous question or heading that is drawn. */
  move(step: 1 | -1): void;
}

/** One stop for Tab among dozens of questions; keys move within. */
export function useQuestionFocus(root: RefObject<HTMLElement | null>, first: string | undefined): QuestionFocus {
  const [focused, setFocused] = useState<string>();
  const [wanted, setWanted] = useState<{ readonly key: string }>();
  useEffect(() => {
    if (!wanted) return;
    const stop = stopsIn(root.current).find((one) => one.dataset['stop'] === wanted.key);
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: 'nearest' });
  }, [root, wanted]);
  return {
    stop: focused ?? first,
    onFocus(event) {
      const key = event.target.closest<HTMLElement>('[data-stop]')?.dataset['stop'];
      if (key !== undefined) setFocused(key);
    },
    goTo(key) {
      setFocused(key);
      setWanted({ key });
    },
    move(step) {
      const stops = stopsIn(root.current);
      const at = stops.findIndex((one) => one.contains(document.activeElement));
      const next = at === -1 ? stops[step === 1 ? 0 : stops.length - 1] : stops[at + step];
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: 'nearest' });
    },
  };
}

function stopsIn(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
}
