import { readFileSync } from 'node:fs';

/**
 * Milliseconds that the processor has worked on our thread. Wall time also counts other programs of a busy machine, and
 * the time of the whole process counts its collectors and compilers, which work beside us.
 */
export function workedSoFar(): number {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  }
}

/** How long something kept others waiting: as long as it took, less what the machine did for other programs meanwhile. */
export function startStretch(): () => number {
  const begun = performance.now();
  const worked = workedSoFar();
  return () => Math.min(performance.now() - begun, workedSoFar() - worked);
}
