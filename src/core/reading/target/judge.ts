import type { Evidence } from '../../model/evidence';
import type { Indicator, TargetTable } from '../../model/target-table';
import { cellAddress, columnLetters } from '../../sheet/address';
import type { Vocabulary } from '../vocabulary';
import type { FoundTable } from './find-tables';
import type { Columns } from './header';
import type { ProjectBlock } from './project-block';

/** Columns whose words make a header of indicators complete. */
const FULL_HEADER = 5;

/** How sure, and why: half for the names of levels in the body, the rest for the header words, the values and the block. */
export function judge(
  { span, strip }: FoundTable,
  block: ProjectBlock,
  columns: Columns,
  indicators: readonly Indicator[],
  words: Vocabulary,
): Pick<TargetTable, 'score' | 'evidence'> {
  const known = indicators.filter(({ level1, level2 }) => words.level2(level2.raw) !== undefined || words.level1(level1.raw) !== undefined).length;
  const valued = indicators.filter(({ target }) => target !== undefined && target.value.dimension !== 'unknown').length;
  const rows = Math.max(1, indicators.length);
  const headed = span.roles.reasons.filter(({ by, role }) => by !== 'cells' && columns[role] !== undefined).length;
  const score =
    0.4 * (known / rows) +
    0.2 * (valued / rows) +
    0.25 * Math.min(1, headed / FULL_HEADER) +
    (block.project.title || block.project.name ? 0.1 : 0) +
    (block.project.goals.length > 0 ? 0.05 : 0);
  return { score: Math.round(Math.min(1, score) * 100) / 100, evidence: [...headerEvidence(strip, span), ...columnEvidence(span, columns), ...bodyEvidence(known, indicators.length, block)] };
}

function headerEvidence(strip: FoundTable['strip'], { header }: FoundTable['span']): readonly Evidence[] {
  const known = new Map(header.columns.map((column) => [column.column, column]));
  return strip.lines.slice(header.first, header.last + 1).flatMap((line): readonly Evidence[] => {
    const cells = line.cells.filter(({ column, text }) => known.get(column)?.text === text && (known.get(column)?.roles.length ?? 0) > 0);
    if (cells.length === 0) return [];
    return [{ key: 'header-words', data: { row: line.row + 1, words: cells.map(({ column, text }) => `${cellAddress({ row: line.row, column })} ${oneLine(text)}`).join('、') } }];
  });
}

function columnEvidence({ roles }: FoundTable['span'], columns: Columns): readonly Evidence[] {
  return roles.reasons.flatMap((reason): readonly Evidence[] => {
    const { role, by, share, sample } = reason;
    if (columns[role] !== reason.column) return [];
    const column = columnLetters(reason.column);
    const header = oneLine(reason.header);
    if (by === 'pointing') return [{ key: 'column-pointed', data: { column, role } }];
    if (by === 'header' || sample === '') return [{ key: 'column-by-header', data: { column, role, header } }];
    return [{ key: 'column-by-cells', data: { column, role, header, share, sample: oneLine(sample) } }];
  });
}

function bodyEvidence(known: number, rows: number, { project, labels }: ProjectBlock): readonly Evidence[] {
  const evidence: Evidence[] = [{ key: 'level-names', data: { known, rows } }];
  if (project.title) evidence.push({ key: 'title', data: { cell: cellAddress(project.title.at), text: oneLine(project.title.value) } });
  if (labels.length > 0) evidence.push({ key: 'block', data: { labels: [...new Set(labels)].join(' ') } });
  if (project.moneyUnit) evidence.push({ key: 'money-unit', data: { cell: cellAddress(project.moneyUnit.at), unit: project.moneyUnit.value } });
  return evidence;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}
