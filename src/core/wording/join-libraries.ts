import type { WordingLibrary } from './contract';
import { mergeLibraries } from './merge-libraries';

/** Several libraries of a unit as one: each name and 二级指标 once, as the first library has it, with what the others add. */
export function joinLibraries(title: string, libraries: readonly WordingLibrary[]): WordingLibrary {
  const steps = mergeLibraries(libraries);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { origin: 'own', title, indicators: step.value.map(({ indicator }, i) => ({ ...indicator, id: `own-${String(i + 1)}` })) };
}
