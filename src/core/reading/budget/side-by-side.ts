import { cutLines } from '../cut-lines';
import type { Line, LineCell } from '../line';
import { Pace, type Steps } from '../steps';
import { isPlainTitle } from './meta-line';
import type { BudgetWords } from './words';

/** Lines cut into the strips of tables that stand beside one another, each under its own title. */
export function* stripsOf(lines: readonly Line[], words: BudgetWords): Steps<readonly (readonly Line[])[]> {
  const groups: (readonly Line[])[] = [];
  const pace = new Pace();
  let open: Line[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    if (pace.isDue(line.cells.length)) yield;
    const titles = titlesOf(line, words);
    if (titles.length < 2) {
      open.push(line);
      index += 1;
      continue;
    }
    let end = index + 1;
    for (; end < lines.length && !endsStrips(lines[end], words); end += 1) if (pace.isDue(lines[end]?.cells.length ?? 0)) yield;
    if (open.length > 0) groups.push(open);
    open = [];
    const band = lines.slice(index, end);
    const cuts = cutsOf(band, titles);
    for (const strip of cutLines(band, cuts.map((_, at) => ({ right: (cuts[at + 1] ?? Number.POSITIVE_INFINITY) - 1 })))) groups.push(strip);
    index = end;
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

function titlesOf(line: Line, words: BudgetWords): readonly LineCell[] {
  return line.cells.filter(({ text }) => isPlainTitle(text, words));
}

/** A single title alone in its line stands over a table of the whole width; two titles begin new strips. */
function endsStrips(line: Line | undefined, words: BudgetWords): boolean {
  if (!line) return true;
  const titles = titlesOf(line, words).length;
  return titles >= 2 || (titles === 1 && line.cells.length === 1);
}

/** First columns of the strips: behind the blank column left of a title, or at the title where there is none. */
function cutsOf(band: readonly Line[], titles: readonly LineCell[]): readonly number[] {
  const used = new Set(band.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return titles.map((title, index) => {
    const before = titles[index - 1];
    if (!before) return 0;
    for (let column = title.column; column > before.column; column -= 1) if (!used.has(column - 1)) return column;
    return title.column;
  });
}
