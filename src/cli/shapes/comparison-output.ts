import { comparisonRows } from '../../core/comparison/comparison-rows';
import { comparisonSummary } from '../../core/comparison/comparison-summary';
import type { WorkbookComparison } from '../../core/comparison/contract';
import { cellAddress, type CellRef } from '../../core/sheet/address';
import type { ComparedNames } from '../../core/tables/plan-comparison';
import type { Texts } from '../../core/text/text';
import type { ComparisonOutput, DifferenceOutput } from './comparison-shape';

/** Two compared workbooks in the documented shape. */
export function comparisonOutput(comparison: WorkbookComparison, names: ComparedNames, texts: Texts): ComparisonOutput {
  return {
    version: 1,
    before: names.before.file,
    after: names.after.file,
    summary: comparisonSummary(comparison),
    differences: differencesOutput(comparison, names, texts),
  };
}

/** Every difference with its places by name. */
export function differencesOutput(comparison: WorkbookComparison, names: ComparedNames, texts: Texts): DifferenceOutput[] {
  const place = (at: CellRef, side: 'before' | 'after') => ({ sheet: names[side].sheetName(at.sheetId), cell: cellAddress(at) });
  return comparisonRows(comparison, texts).map(({ at, formerAt, amount, ...row }): DifferenceOutput => ({
    ...row,
    ...amount,
    ...(at && { at: place(at, 'after') }),
    ...(formerAt && { formerAt: place(formerAt, 'before') }),
  }));
}

/** The same as lines to read. */
export function comparisonText({ before, after, summary, differences }: ComparisonOutput, texts: Texts): string {
  const head = [texts('comparison.files', { before, after }), texts('comparison.summary', summary)];
  if (differences.length === 0) return [...head, texts('comparison.nothing')].join('\n');
  return [...head, ...differences.map((row) => differenceLine(row, texts))].join('\n');
}

/** One difference as a line. */
export function differenceLine(row: DifferenceOutput, texts: Texts): string {
  const change = row.before !== '' && row.after !== '' ? texts('cli.compare.change', { before: flat(row.before), after: flat(row.after) }) : flat(row.before || row.after);
  const amount = row.difference === undefined ? '' : texts('cli.compare.amount', { difference: row.difference, unit: row.unit ?? '', percent: row.percent === undefined ? '' : texts('cli.compare.percent', { percent: row.percent }) });
  const at = row.at ?? row.formerAt;
  return texts('cli.compare.line', {
    section: texts(`comparison.sections.${row.section}`),
    kind: texts(`comparison.kinds.${row.kind}`),
    about: [row.table, row.subject, row.part].filter((part) => part !== '').join(texts('cli.compare.separator')),
    change: `${change}${amount}`,
    place: at ? `${at.sheet}!${at.cell}` : '',
  });
}

function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, ' / ');
}
