import type { FileRow } from '../../core/submissions/summary-rows';
import type { Texts } from '../../core/text/text';
import type { Summary } from '../folder/summary';
import type { ReviewedFile } from '../schemas';
import type { DifferenceOutput } from '../shapes/comparison-shape';
import { tenThousands } from './cross-text';
import type { ReportLink } from './report-link';
import type { PageSection } from './html-page';
import { count, filterTools, htmlTable, paragraph, section, words, type HtmlCell, type HtmlRow } from './html-parts';
import { filterTexts } from './problem-tables';

/** A page of more rows is no longer read; the lines of JSON hold all of them. */
const MOST_ROWS = 3000;

const SECTIONS = ['project', 'indicator', 'budget', 'finding'] as const;
const KINDS = ['added', 'removed', 'changed', 'settled', 'remaining'] as const;
const COLUMNS = ['section', 'kind', 'table', 'subject', 'part', 'before', 'after', 'difference', 'percent', 'place'] as const;

/** 与上次比较 of one file or of several: what it was compared with, and every difference with filter and search. */
export function comparisonSection(files: readonly ReviewedFile[], texts: Texts): PageSection[] {
  const compared = files.flatMap(({ file, comparison }) => (comparison ? [{ file, comparison }] : []));
  if (compared.length === 0) return [];
  const heading = texts('comparison.baseline.heading');
  const several = files.length > 1;
  const all = compared.flatMap(({ file, comparison }) => comparison.differences.map((difference) => ({ file, difference })));
  const shown = all.slice(0, MOST_ROWS);
  const html = [
    ...compared.flatMap(({ file, comparison: { message, sums } }) => [
      paragraph(several ? texts('cli.review.unreadable', { file, message }) : message),
      ...(sums ? [paragraph(texts('comparison.summary', { ...sums }))] : []),
    ]),
    ...(all.length > shown.length ? [paragraph(texts('comparison.baseline.left', { shown: shown.length, left: all.length - shown.length }))] : []),
    ...(all.length === 0
      ? []
      : [
          filterTools('differences', differenceChoices(texts), filterTexts(texts)),
          htmlTable({
            id: 'differences',
            caption: texts('comparison.baseline.caption'),
            columns: [...(several ? [texts('cli.report.file')] : []), ...COLUMNS.map((column) => texts(`comparison.columns.${column}`))],
            rows: shown.map(({ file, difference }) => differenceRow(difference, several ? file : undefined, texts)),
          }),
        ]),
  ];
  return [{ id: 'comparison', heading, html: section('comparison', heading, html.join('')) }];
}

function differenceChoices(texts: Texts) {
  return [
    { key: 'section', label: texts('comparison.columns.section'), values: SECTIONS.map((value) => ({ value, label: texts(`comparison.sections.${value}`) })) },
    { key: 'kind', label: texts('comparison.columns.kind'), values: KINDS.map((value) => ({ value, label: texts(`comparison.kinds.${value}`) })) },
  ];
}

function differenceRow(row: DifferenceOutput, file: string | undefined, texts: Texts): HtmlRow {
  const at = row.at ?? row.formerAt;
  return {
    filter: { section: row.section, kind: row.kind },
    cells: [
      ...(file === undefined ? [] : [words(file)]),
      { text: texts(`comparison.sections.${row.section}`), kind: 'short' },
      { text: texts(`comparison.kinds.${row.kind}`), kind: 'short' },
      ...[row.table, row.subject, row.part, row.before, row.after].map(words),
      { text: differenceText(row), kind: 'money' },
      { text: row.percent ?? '', kind: 'number' },
      words(at ? texts('cli.review.place', at) : ''),
    ],
  };
}

function differenceText({ difference, unit }: DifferenceOutput): string {
  return difference === undefined ? '' : `${difference}${unit ?? ''}`;
}

/** 与上次比较 over all files: what changed in each, and who did not come again. */
export async function comparedFilesSection({ comparison, files, totals }: Summary, linkOf: ReportLink, texts: Texts): Promise<PageSection[]> {
  if (!comparison) return [];
  const heading = texts('comparison.baseline.heading');
  const rows: HtmlRow[] = [];
  let left = 0;
  for await (const row of files()) {
    if (!row.baseline) continue;
    if (rows.length < MOST_ROWS) rows.push(comparedRow(row, linkOf(row), texts));
    else left += 1;
  }
  const columns = ['former', 'projects', 'budgets', 'findingsAdded', 'settled', 'remaining', 'yuanBefore', 'yuanAfter'] as const;
  const gone = comparison.gone ?? [];
  const html = [
    ...(totals.compared ? [paragraph(texts('comparison.summary', { ...totals.compared }))] : []),
    ...(gone.length > 0 ? [paragraph(texts('comparison.baseline.goneList', { files: gone.slice(0, MOST_ROWS).join(texts('wording.separator')) }))] : []),
    filterTools('compared-table', [], filterTexts(texts)),
    ...(left > 0 ? [paragraph(texts('submissions.report.rowsLeft', { shown: rows.length, left }))] : []),
    htmlTable({ id: 'compared-table', caption: texts('comparison.baseline.filesCaption'), columns: [texts('cli.report.file'), ...columns.map((column) => texts(`comparison.baseline.${column}`))], rows }),
  ];
  return [{ id: 'compared', heading, html: section('compared', heading, html.join('')) }];
}

function comparedRow({ file, baseline, compared }: FileRow, report: string | undefined, texts: Texts): HtmlRow {
  const name: HtmlCell = { text: file, ...(report !== undefined && { link: `${report}#comparison-h` }) };
  const told = words(baseline?.message ?? '');
  if (!compared) return { cells: [name, told, ...Array.from({ length: 7 }, () => words(''))] };
  const three = (added: number, removed: number, changed: number): string => texts('comparison.baseline.counts', { added, removed, changed });
  return {
    cells: [
      name,
      told,
      { text: three(compared.added, compared.removed, compared.changed), kind: 'number' },
      { text: three(compared.budgetsAdded, compared.budgetsRemoved, compared.budgetsChanged), kind: 'number' },
      ...[compared.findingsAdded, compared.settled, compared.remaining].map(count),
      { text: tenThousands(compared.yuanBefore), kind: 'money' },
      { text: tenThousands(compared.yuanAfter), kind: 'money' },
    ],
  };
}
