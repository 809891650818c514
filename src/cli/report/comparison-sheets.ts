import type { FileRow } from '../../core/submissions/summary-rows';
import type { Texts } from '../../core/text/text';
import type { ListCell } from '../../host/xlsx/write-lists';
import type { FileDifferences, Summary } from '../folder/summary';
import type { DifferenceOutput } from '../shapes/comparison-shape';
import { tenThousands } from './cross-text';

/** Its header and how many characters wide it is. */
export type Column = readonly [name: string, width: number];

/** A sheet of the 汇总 before title and notes are put to it. */
export interface ComparisonSheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: () => AsyncGenerator<ListCell[]>;
}

const COUNTS = ['added', 'removed', 'changed', 'budgetsAdded', 'budgetsRemoved', 'budgetsChanged', 'findingsAdded', 'settled', 'remaining'] as const;
const COUNT_NAMES = ['projectsAdded', 'projectsRemoved', 'projectsChanged', 'budgetsAdded', 'budgetsRemoved', 'budgetsChanged', 'findingsAdded', 'settled', 'remaining'] as const;
const NARROW = 10;
const MONEY = 16;

const DIFFERENCE_COLUMNS = ['section', 'kind', 'table', 'subject', 'part', 'before', 'after', 'difference', 'percent', 'place', 'formerPlace'] as const;
const WIDTHS: Readonly<Record<(typeof DIFFERENCE_COLUMNS)[number], number>> = { section: 7, kind: 7, table: 30, subject: 26, part: 22, before: 40, after: 40, difference: 12, percent: 11, place: 18, formerPlace: 18 };

/** 与上次比较 as two sheets: a line a file, and a line a difference. */
export function comparisonSheets({ comparison, files }: Summary, texts: Texts): ComparisonSheet[] {
  if (!comparison) return [];
  const file: Column = [texts('cli.report.file'), 46];
  const former: Column = [texts('comparison.baseline.former'), 46];
  const counts = COUNT_NAMES.map((name): Column => [texts(`comparison.baseline.${name}`), NARROW]);
  const money = (['yuanBefore', 'yuanAfter'] as const).map((name): Column => [texts(`comparison.baseline.${name}`), MONEY]);
  return [
    { name: texts('comparison.baseline.filesSheet'), columns: [file, former, ...counts, ...money], rows: () => fileRows(files(), comparison.gone ?? [], texts) },
    {
      name: texts('comparison.baseline.differencesSheet'),
      columns: [file, ...DIFFERENCE_COLUMNS.map((column): Column => [texts(`comparison.columns.${column}`), WIDTHS[column]])],
      rows: () => differenceRows(comparison.differences(), texts),
    },
  ];
}

async function* fileRows(files: AsyncGenerator<FileRow>, gone: readonly string[], texts: Texts): AsyncGenerator<ListCell[]> {
  for await (const { file, baseline, compared } of files) {
    if (!baseline) continue;
    const money = compared ? [compared.yuanBefore, compared.yuanAfter].map((yuan): ListCell => ({ value: Number(tenThousands(yuan)), style: 'amount' })) : [];
    yield [{ value: file }, { value: baseline.message }, ...(compared ? COUNTS.map((name): ListCell => ({ value: compared[name] })) : []), ...money];
  }
  for (const file of gone) yield [{ value: texts('comparison.baseline.goneCell') }, { value: file }];
}

async function* differenceRows(files: AsyncGenerator<FileDifferences>, texts: Texts): AsyncGenerator<ListCell[]> {
  for await (const { file, differences } of files) for (const difference of differences) yield [{ value: file }, ...differenceCells(difference, texts)];
}

function differenceCells(row: DifferenceOutput, texts: Texts): ListCell[] {
  const place = (at: DifferenceOutput['at']): ListCell => ({ value: at ? texts('cli.review.place', at) : '' });
  const number = (decimal: string | undefined): ListCell => (decimal === undefined ? { value: '' } : { value: Number(decimal), style: 'amount' });
  return [
    { value: texts(`comparison.sections.${row.section}`) },
    { value: texts(`comparison.kinds.${row.kind}`) },
    ...[row.table, row.subject, row.part, row.before, row.after].map((value) => ({ value })),
    number(row.difference),
    number(row.percent),
    place(row.at),
    place(row.formerAt),
  ];
}
