import type { Verdict } from '../../core/review/report-summary';
import type { DepartmentRow, FileRow } from '../../core/submissions/summary-rows';
import { severityText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import type { ListCell, ListSheet } from '../../host/xlsx/write-lists';
import type { Summary } from '../folder/summary';
import { comparisonSheets, type Column } from './comparison-sheets';
import { crossPlaces, crossText, specialText, tenThousands } from './cross-text';
import { namedRule, SEVERITIES } from './problem-tables';
import { summaryFacts } from './summary-facts';
import type { ReportLink } from './report-link';

/** The 汇总 as sheets: 部门, 文件, 规则, 部门与规则, 跨文件, 专项, 问题, 与上次比较, 没有读的. */
export function summarySheets(summary: Summary, linkOf: ReportLink, texts: Texts): ListSheet[] {
  const notes = [summaryFacts(summary, texts).join(texts('submissions.report.factSeparator'))];
  const sheet = (name: string, columns: readonly Column[], rows: ListSheet['rows']): ListSheet => ({
    name,
    title: texts('submissions.report.sheetTitle', { name }),
    notes,
    columns: columns.map(([column, width]) => ({ name: column, width })),
    rows,
  });
  const severities = SEVERITIES.map((severity): Column => [severityText(texts, severity), 8]);
  const counts: Column[] = [
    ...severities,
    [texts('cli.report.tables'), 10],
    [texts('cli.report.indicators'), 8],
    [texts('cli.report.budgets'), 8],
    [texts('submissions.report.projects'), 8],
    [texts('submissions.report.money'), 14],
    [texts('submissions.report.withoutAmount'), 11],
    [texts('cli.report.unread'), 8],
    [texts('submissions.report.notChecked'), 9],
  ];
  const department: Column = [texts('submissions.report.department'), 30];
  const verdict: Column = [texts('cli.report.verdict'), 12];
  const rule: Column = [texts('cli.report.rule'), 44];
  const file: Column = [texts('cli.report.file'), 46];
  return [
    sheet(texts('submissions.report.departments'), [department, verdict, [texts('submissions.report.fileCount'), 8], ...counts, [texts('submissions.report.cross'), 9], [texts('submissions.report.missing'), 30]], () =>
      map(summary.departments(), (row) => departmentCells(row, texts)),
    ),
    sheet(texts('submissions.report.files'), [file, department, verdict, ...counts], () => map(summary.files(), (row) => (row.foreign ? undefined : fileCells(row, linkOf, texts)))),
    sheet(texts('cli.report.byRule'), [rule, [texts('cli.report.severity'), 8], [texts('cli.report.problems'), 8]], () =>
      map(each(summary.rules), (tally) => [text(namedRule(texts, tally)), text(severityText(texts, tally.severity)), number(tally.count)]),
    ),
    sheet(texts('submissions.report.departmentRules'), [department, rule, [texts('cli.report.severity'), 8], [texts('cli.report.problems'), 8]], () => departmentRules(summary, texts)),
    sheet(texts('submissions.report.cross'), [[texts('cli.report.problem'), 60], [texts('submissions.report.places'), 90]], () => map(summary.cross(), (finding) => [text(crossText(finding, texts)), text(crossPlaces(finding, texts))])),
    ...(summary.specials.length + summary.unclearSpecials.length > 0 ? [sheet(texts('submissions.report.specials'), specialColumns(texts), () => specialRows(summary, texts))] : []),
    sheet(texts('cli.report.problems'), problemColumns(texts), () => problemRows(summary, texts)),
    ...comparisonSheets(summary, texts).map(({ name, columns, rows }) => sheet(name, columns, rows)),
    sheet(texts('submissions.report.unreadSheet'), [file, [texts('cli.report.reason'), 90]], () => unreadRows(summary)),
  ];
}

function departmentCells(row: DepartmentRow, texts: Texts): ListCell[] {
  return [text(row.department), verdictCell(row.verdict, texts), number(row.files), ...sums(row), number(row.cross), text(row.missing.join(texts('wording.separator')))];
}

function fileCells(row: FileRow, linkOf: ReportLink, texts: Texts): ListCell[] {
  const link = linkOf(row);
  return [{ value: row.file, ...(link !== undefined && { link }) }, text(row.department), verdictCell(row.verdict, texts), ...sums(row)];
}

function sums({ counts, tables, indicators, budgets, projects, yuan, withoutAmount, unread, notChecked }: DepartmentRow | FileRow): ListCell[] {
  return [
    ...SEVERITIES.map((severity) => number(counts[severity])),
    ...[tables, indicators, budgets, projects].map(number),
    amount(yuan),
    ...[withoutAmount, unread, notChecked].map(number),
  ];
}

async function* departmentRules({ departments }: Summary, texts: Texts): AsyncGenerator<ListCell[]> {
  for await (const { department, rules } of departments()) {
    for (const tally of rules) yield [text(department), text(namedRule(texts, tally)), text(severityText(texts, tally.severity)), number(tally.count)];
  }
}

function problemColumns(texts: Texts): Column[] {
  const widths = { severity: 8, file: 46, sheet: 18, cell: 9, subject: 26, rule: 30, problem: 70 } as const;
  return (['severity', 'file', 'sheet', 'cell', 'subject', 'rule', 'problem'] as const).map((key): Column => [texts(`cli.report.${key}`), widths[key]]);
}

/** The first problems; how many more there are stands in the last row. */
async function* problemRows({ problems, totals }: Summary, texts: Texts): AsyncGenerator<ListCell[]> {
  for (const { file, finding } of problems) {
    const { severity, sheet, cell, subject, table, message } = finding;
    yield [severityText(texts, severity), file, sheet, cell, subject || table, namedRule(texts, finding), message].map(text);
  }
  const left = SEVERITIES.reduce((sum, severity) => sum + totals.counts[severity], 0) - problems.length;
  if (left > 0) yield [text(''), text(texts('submissions.report.left', { shown: problems.length, left }))];
}

function specialColumns(texts: Texts): Column[] {
  const columns = ['special', 'given', 'sum', 'difference', 'projects'] as const;
  return [...columns.map((key): Column => [texts(`submissions.report.${key}`), key === 'special' ? 30 : 14]), [texts('submissions.report.remark'), 70]];
}

async function* specialRows({ specials, unclearSpecials }: Summary, texts: Texts): AsyncGenerator<ListCell[]> {
  for (const special of specials) {
    yield [text(special.name), amount(special.given), amount(special.sum), amount(special.difference), number(special.projects), text(specialText(special, texts))];
  }
  for (const name of unclearSpecials) yield [text(name), text(''), text(''), text(''), text(''), text(texts('submissions.special.unclear', { name }))];
}

async function* unreadRows({ files }: Summary): AsyncGenerator<ListCell[]> {
  for await (const { file, reason, notes } of files()) for (const one of [...(reason === '' ? [] : [reason]), ...notes]) yield [text(file), text(one)];
}

/** Rows one by one; those that give nothing are left out. */
async function* map<From>(rows: AsyncIterable<From>, cells: (row: From) => ListCell[] | undefined): AsyncGenerator<ListCell[]> {
  for await (const row of rows) {
    const mapped = cells(row);
    if (mapped) yield mapped;
  }
}

async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}

function text(value: string): ListCell {
  return { value };
}

function number(value: number): ListCell {
  return { value };
}

/** 万元; a number that a sheet can add up. */
function amount(yuan: string): ListCell {
  return { value: Number(tenThousands(yuan)), style: 'amount' };
}

const LOOKS: Readonly<Partial<Record<Verdict, 'bad' | 'doubtful'>>> = { reject: 'bad', revise: 'doubtful', unseen: 'doubtful' };

function verdictCell(verdict: Verdict, texts: Texts): ListCell {
  const style = LOOKS[verdict];
  return { value: texts(`cli.report.verdicts.${verdict}`), ...(style && { style }) };
}
