import { defaultPack } from '../../../src/core/standards/default-pack';
import { createWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';
import departments from './departments.json';

/** A row of a project that might be, and the standard names that would be right for it; none where the library has nothing. */
interface MadeUpRow {
  readonly department: string;
  readonly project: string;
  readonly level2: string;
  readonly description: string;
  readonly right: readonly string[];
}

/** A line for each department, and one for all: shares of rows with a right wording among the first three. */
export function byDepartment(isVerbose: boolean): readonly string[][] {
  const index = createWordingIndex([packLibrary(defaultPack)], defaultPack);
  const rows = departments as readonly MadeUpRow[];
  const isRight = ({ project, level2, description, right }: MadeUpRow, isDescribed: boolean): boolean => {
    const query = { level1: '', level2, text: '', description: isDescribed ? description : '', project: `2026年${project}`, taken: [] };
    const proposed = index.propose(query, 3).map(({ indicator }) => indicator.name);
    const isFound = proposed.some((name) => right.includes(name));
    if (isVerbose && isDescribed && !isFound) process.stdout.write(`${project} | ${level2} | ${description} | ${proposed.join('、')} | ${right.join('、') || '—'}\n`);
    return isFound;
  };
  const line = (name: string, own: readonly MadeUpRow[]): string[] => {
    const share = (isDescribed: boolean): string => ((100 * own.filter((row) => isRight(row, isDescribed)).length) / own.length).toFixed(1);
    return [name, String(new Set(own.map(({ project }) => project)).size), String(own.length), share(true), share(false)];
  };
  const all = line('all', rows);
  return [...[...new Set(rows.map(({ department }) => department))].map((name) => line(name, rows.filter(({ department }) => department === name))), all];
}
