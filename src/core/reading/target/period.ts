import type { Field, Project } from '../../model/target-table';
import type { Line } from '../line';
import type { Vocabulary } from '../vocabulary';
import { isPeriod } from './header';
import type { TableSpan } from './table-spans';

export type Period = 'mid-term' | 'annual';

/** Lines above a header in which a heading of its half may stand. */
const HEADING_LINES = 3;

/** Which period a table says it is about: in the groups of its header, left of it, or in a heading right above it. */
export function statedPeriod(lines: readonly Line[], span: TableSpan, words: Vocabulary): Period | undefined {
  const { header, band } = span;
  const headed = header.columns.filter(({ column }) => column >= band.left && column <= band.right);
  const named = headed.filter(({ roles }) => roles.length === 0 || roles.includes('value') || roles.includes('midTermValue'));
  const inside = [header.side, ...headed.flatMap(({ above }) => above), ...named.map(({ text }) => text)];
  const own = firstPeriod(inside, words);
  if (own) return own;
  for (let index = header.first - 1; index >= Math.max(0, header.first - HEADING_LINES); index -= 1) {
    const texts = (lines[index]?.cells ?? []).filter(({ column, text }) => column >= band.left && column <= band.right && isPeriod(text, words)).map(({ text }) => text);
    const found = texts.length <= 2 ? firstPeriod(texts, words) : undefined;
    if (found) return found;
  }
  return undefined;
}

function firstPeriod(texts: readonly string[], words: Vocabulary): Period | undefined {
  for (const text of texts) {
    if (words.startsWith('midTerm', text)) return 'mid-term';
    if (words.startsWith('annual', text)) return 'annual';
  }
  return undefined;
}

/** The project as the table of one period states it: its own goals, and no others. */
export function projectOfPeriod(project: Project, period: Period): Project {
  const { overallGoals, ...others } = project;
  const goals: readonly Field[] = period === 'mid-term' ? (overallGoals ?? project.goals) : project.goals;
  return { ...others, goals };
}
