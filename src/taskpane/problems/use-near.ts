import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Cards this far above and below the visible part are drawn already when a person scrolls to them. */
const MARGIN = '800px';

type Tell = (isNear: boolean) => void;

const watched = new Map<Element, Tell>();
let observer: IntersectionObserver | undefined;

function watch(element: Element, tell: Tell): () => void {
  observer ??= new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => watched.get(target)?.(isIntersecting)), { rootMargin: MARGIN });
  watched.set(element, tell);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
  };
}

/** True while the element is in sight or close to it; always where the browser cannot tell. */
export function useNear(element: RefObject<Element | null>): boolean {
  const canTell = typeof IntersectionObserver !== 'undefined';
  const [isNear, setIsNear] = useState(!canTell);
  useEffect(() => (canTell && element.current ? watch(element.current, setIsNear) : undefined), [canTell, element]);
  return isNear;
}
