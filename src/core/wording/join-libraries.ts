import type { WordingLibrary } from './contract';
import { mergeLibraries } from './merge-libraries';
import { finish } from '../reading/steps';

/** Several libraries of a unit as one: each name and 二级指标 once, as the first library has it, with what the others add. */
export function joinLibraries(title: string, libraries: readonly WordingLibrary[]): WordingLibrary {
  return { origin: 'own', title, indicators: finish(mergeLibraries(libraries)).map(({ indicator }, i) => ({ ...indicator, id: `own-${String(i + 1)}` })) };
}
