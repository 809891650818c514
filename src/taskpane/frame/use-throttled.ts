import { useEffect, useRef, useState } from 'react';

/** Follows a value, but changes at most once in `pause` milliseconds: a screen reader must be able to finish a sentence. */
export function useThrottled<Value>(value: Value, pause: number): Value {
  const [shown, setShown] = useState(value);
  const changedAt = useRef(-Infinity);
  useEffect(() => {
    if (Object.is(shown, value)) return undefined;
    const wait = Math.max(0, pause - (performance.now() - changedAt.current));
    const timer = setTimeout(() => {
      changedAt.current = performance.now();
      setShown(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [shown, value, pause]);
  return shown;
}
