import { defaultPack } from '../../../src/core/standards/default-pack';
import { createWordingIndex, packLibrary } from '../../../src/core/wording/wording-index';
import first from './blind-1.json';
import second from './blind-2.json';
import fourth from './blind-4.json';
import third from './blind-3.json';

/** A row that somebody wrote who had not seen the library; one person then judged the library's names for it. */
interface BlindRow {
  readonly department: string;
  readonly project: string;
  readonly purpose: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  /** Means the same and could be printed. */
  readonly right: readonly string[];
  /** Of use, though narrower or wider than what the row measures. */
  readonly near: readonly string[];
}

const MOST = 3;
const SETS: readonly (readonly [string, readonly BlindRow[]])[] = [
  ['first', first],
  ['second', second],
  ['third', third],
  ['fourth', fourth],
];

/** A line for each set: shares of rows with a right, or at least a near, wording among the first three. */
export function blindRows(isVerbose: boolean): readonly string[][] {
  const index = createWordingIndex([packLibrary(defaultPack)], defaultPack);
  const proposed = ({ level1, level2, description, project, purpose }: BlindRow, isDescribed: boolean): readonly string[] =>
    index.propose({ level1, level2, text: '', description: isDescribed ? description : '', project: `${project} ${purpose}`, taken: [] }, MOST).map(({ indicator }) => indicator.name);
  const line = (name: string, own: readonly BlindRow[]): string[] => {
    const share = (isDescribed: boolean, isEnough: (row: BlindRow, name: string) => boolean): string =>
      ((100 * own.filter((row) => proposed(row, isDescribed).some((one) => isEnough(row, one))).length) / own.length).toFixed(1);
    const isRight = (row: BlindRow, one: string): boolean => row.right.includes(one);
    const isNear = (row: BlindRow, one: string): boolean => isRight(row, one) || row.near.includes(one);
    return [name, String(own.length), share(true, isRight), share(true, isNear), share(false, isRight), share(false, isNear)];
  };
  if (isVerbose) for (const row of SETS.flatMap(([, rows]) => rows)) printMiss(row, proposed(row, true));
  return SETS.map(([name, rows]) => line(name, rows));
}

function printMiss({ project, level2, name, description, right }: BlindRow, proposed: readonly string[]): void {
  if (proposed.some((one) => right.includes(one))) return;
  process.stdout.write(`${project} | ${level2} | ${name} | ${description} | ${proposed.join('、')} | ${right.join('、') || '—'}\n`);
}
