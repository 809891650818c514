import type { TextPart } from '../../model/text-part';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { StandardsPack } from '../../standards/schema';
import type { Line } from '../line';
import { finish, Pace, type Steps } from '../steps';
import { contentsPart, isContentsTitle } from './contents';
import { narrativePart } from './narrative';
import { looksLikeProse } from './prose-line';

export interface ProseReading {
  readonly texts: readonly TextPart[];
  /** The lines that are neither prose nor contents. */
  readonly rest: readonly Line[];
}

/** Rows without content within prose are paragraphs apart; more of them end it. */
const GAP = 6;

/** Reads prose in one go; `readProseInSteps` says how. */
export function readProse(sheet: SheetSnapshot, lines: readonly Line[], pack: StandardsPack): ProseReading {
  return finish(readProseInSteps(sheet, lines, pack));
}

/** Reads 情况说明 and other prose, and 目录, from the lines that belong to no table; gives way now and then. */
export function* readProseInSteps(sheet: SheetSnapshot, lines: readonly Line[], pack: StandardsPack): Steps<ProseReading> {
  const texts: TextPart[] = [];
  const rest: Line[] = [];
  for (const group of yield* groupsOf(lines, pack)) {
    yield;
    const part = contentsPart(sheet, group, pack) ?? narrativePart(sheet, group, pack);
    if (part) texts.push(part);
    // A group may be longer than a call has arguments.
    else for (const line of group) rest.push(line);
  }
  return { texts, rest };
}

/** Runs of lines of one sort: prose, or anything else. A 目录 begins a run of its own. */
function* groupsOf(lines: readonly Line[], pack: StandardsPack): Steps<readonly (readonly Line[])[]> {
  const groups: Line[][] = [];
  const pace = new Pace();
  let before: { readonly line: Line; readonly prose: boolean } | undefined;
  for (const line of lines) {
    if (pace.isDue(line.cells.length)) yield;
    const prose = looksLikeProse(line);
    const group = groups.at(-1);
    const continues = before !== undefined && before.prose === prose && line.row - before.line.row <= GAP && !isContentsTitle(line, pack);
    if (group && continues) group.push(line);
    else groups.push([line]);
    before = { line, prose };
  }
  return groups;
}
