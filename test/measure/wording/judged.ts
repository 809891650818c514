import judged from './judged.json';
import type { Fold } from './folds';

/** A row that a person has read, with the standard names that would be right for it; none where the library has nothing. */
interface JudgedRow {
  readonly unit: string;
  readonly table: string;
  readonly no: number;
  readonly name: string;
  readonly description: string;
  readonly right: readonly string[];
}

export interface Judgement {
  readonly rows: number;
  readonly rightAmongThree: number;
  readonly lines: readonly string[];
}

/** Every eleventh published row, a hundred of them, asked of a library that has not seen its unit. */
export function judge(folds: readonly Fold[]): Judgement {
  const lines: string[] = [];
  let rows = 0;
  let right = 0;
  for (const one of judged as readonly JudgedRow[]) {
    const fold = folds.find((each) => each.rows.some((row) => row.unit === one.unit));
    const row = fold?.rows.find(({ unit, table, no, name }) => unit === one.unit && table.name === one.table && no === one.no && name === one.name);
    if (!fold || !row) continue;
    const { level1, level2, description, project, goals } = row;
    const proposed = fold.index.propose({ level1, level2, text: '', description, project, goals, taken: [] }, 3).map(({ indicator }) => indicator.name);
    const isRight = proposed.some((name) => one.right.includes(name));
    rows += 1;
    if (isRight) right += 1;
    else lines.push(`${one.table} | ${level2} | ${one.name} | ${description} | ${proposed.join('、')} | ${one.right.join('、') || '—'}`);
  }
  return { rows, rightAmongThree: right, lines };
}
