import type { DepartmentRow, FileRow } from '../../core/submissions/summary-rows';
import { severityText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import type { Summary } from '../folder/summary';
import { comparedFilesSection } from './comparison-tables';
import { crossPlaces, crossText, specialText, tenThousands } from './cross-text';
import { htmlPage, type PageSection } from './html-page';
import { barChart, count, filterTools, htmlTable, paragraph, section, words, type HtmlCell, type HtmlRow } from './html-parts';
import { VERDICTS } from './html-report';
import { filterTexts, kindSection, problemSection, ruleSection, SEVERITIES } from './problem-tables';
import type { ReportLink } from './report-link';
import { summaryFacts } from './summary-facts';

/** A page of more rows is no longer read; the workbook holds all of them. */
const MOST_ROWS = 2000;

/** The 汇总 as one page that needs no network. */
export async function summaryPage(summary: Summary, linkOf: ReportLink, texts: Texts): Promise<string> {
  const { totals, rules, kinds, problems } = summary;
  const open = SEVERITIES.reduce((sum, severity) => sum + totals.counts[severity], 0);
  const sections = [
    await departmentSection(summary, texts),
    await fileSection(summary, linkOf, texts),
    ruleSection(rules, texts),
    ...(kinds.length > 0 ? [kindSection(kinds, texts)] : []),
    ...(await crossSection(summary, texts)),
    ...specialSection(summary, texts),
    ...(await comparedFilesSection(summary, linkOf, texts)),
    problemSection(problems, open - problems.length, texts),
    await unreadSection(summary, texts),
  ];
  return htmlPage(texts('submissions.report.title'), summaryFacts(summary, texts), sections, texts);
}

async function departmentSection({ departments, totals }: Summary, texts: Texts): Promise<PageSection> {
  const heading = texts('submissions.report.departments');
  const rows = await firstOf(departments());
  const columns = [
    texts('submissions.report.department'),
    texts('cli.report.verdict'),
    texts('submissions.report.fileCount'),
    ...SEVERITIES.map((severity) => severityText(texts, severity)),
    texts('submissions.report.cross'),
    texts('submissions.report.projects'),
    texts('submissions.report.money'),
    texts('cli.report.budgets'),
    texts('cli.report.unread'),
    texts('submissions.report.notChecked'),
    texts('submissions.report.missing'),
  ];
  const html = [
    barChart(texts('submissions.report.byDepartment'), rows.map(({ department, counts }) => ({ label: department, count: counts.error + counts.warning + counts.hint }))),
    filterTools('department-table', [verdictChoice(texts)], filterTexts(texts)),
    leftOut(rows.length, totals.departments, texts),
    htmlTable({ id: 'department-table', caption: texts('submissions.report.departmentsCaption'), columns, rows: rows.map((row) => departmentRow(row, texts)) }),
  ];
  return { id: 'departments', heading, html: section('departments', heading, html.join('')) };
}

function departmentRow(row: DepartmentRow, texts: Texts): HtmlRow {
  const { department, verdict, files, counts, cross, projects, budgets, unread, notChecked, missing } = row;
  return {
    filter: { verdict },
    cells: [
      words(department),
      verdictCell(verdict, texts),
      count(files),
      ...SEVERITIES.map((severity) => count(counts[severity])),
      ...[cross, projects].map(count),
      moneyCell(row, texts),
      ...[budgets, unread, notChecked].map(count),
      words(missing.join(texts('wording.separator'))),
    ],
  };
}

async function fileSection({ files, totals }: Summary, linkOf: ReportLink, texts: Texts): Promise<PageSection> {
  const heading = texts('submissions.report.files');
  const rows = await firstOf(files(), (row) => !row.foreign);
  const columns = [
    texts('cli.report.file'),
    texts('submissions.report.department'),
    texts('cli.report.verdict'),
    ...SEVERITIES.map((severity) => severityText(texts, severity)),
    texts('cli.report.tables'),
    texts('cli.report.indicators'),
    texts('cli.report.budgets'),
    texts('submissions.report.money'),
    texts('cli.report.unread'),
    texts('submissions.report.notChecked'),
  ];
  const html = [
    filterTools('file-table', [verdictChoice(texts)], filterTexts(texts)),
    leftOut(rows.length, totals.files, texts),
    htmlTable({ id: 'file-table', caption: texts('submissions.report.filesCaption'), columns, rows: rows.map((row) => fileRow(row, linkOf, texts)) }),
  ];
  return { id: 'files', heading, html: section('files', heading, html.join('')) };
}

function fileRow(row: FileRow, linkOf: ReportLink, texts: Texts): HtmlRow {
  const { file, department, verdict, counts, tables, indicators, budgets, unread, notChecked } = row;
  const link = linkOf(row);
  return {
    filter: { verdict },
    cells: [
      { text: file, ...(link !== undefined && { link }) },
      words(department),
      verdictCell(verdict, texts),
      ...SEVERITIES.map((severity) => count(counts[severity])),
      ...[tables, indicators, budgets].map(count),
      moneyCell(row, texts),
      ...[unread, notChecked].map(count),
    ],
  };
}

async function crossSection({ cross, totals }: Summary, texts: Texts): Promise<PageSection[]> {
  if (totals.cross === 0) return [];
  const heading = texts('submissions.report.cross');
  const found = await firstOf(cross());
  const rows = found.map((finding) => ({ cells: [words(crossText(finding, texts)), words(crossPlaces(finding, texts))] }));
  const columns = [texts('cli.report.problem'), texts('submissions.report.places')];
  const html = filterTools('cross-table', [], filterTexts(texts)) + leftOut(rows.length, totals.cross, texts) + htmlTable({ id: 'cross-table', caption: texts('submissions.report.crossCaption'), columns, rows });
  return [{ id: 'cross', heading, html: section('cross', heading, html) }];
}

function specialSection({ specials, unclearSpecials }: Summary, texts: Texts): PageSection[] {
  if (specials.length + unclearSpecials.length === 0) return [];
  const heading = texts('submissions.report.specials');
  const lines = [...specials.map((special) => specialText(special, texts)), ...unclearSpecials.map((name) => texts('submissions.special.unclear', { name }))];
  return [{ id: 'specials', heading, html: section('specials', heading, lines.map(paragraph).join('')) }];
}

/** 没有读的: each file with its reason. What was not read or checked inside a file stands in its own report. */
async function unreadSection({ files }: Summary, texts: Texts): Promise<PageSection> {
  const heading = texts('cli.report.unseen');
  const rows = await firstOf(files(), ({ reason, notes }) => reason !== '' || notes.length > 0);
  const cells = rows.flatMap(({ file, reason, notes }) => [...(reason === '' ? [] : [reason]), ...notes].map((text) => ({ cells: [words(file), words(text)] })));
  const columns = [texts('cli.report.file'), texts('cli.report.reason')];
  return { id: 'unread', heading, html: section('unread', heading, htmlTable({ id: 'unread-table', caption: texts('submissions.report.unreadCaption'), columns, rows: cells })) };
}

function verdictChoice(texts: Texts): { key: string; label: string; values: { value: string; label: string }[] } {
  return { key: 'verdict', label: texts('cli.report.verdict'), values: VERDICTS.map((value) => ({ value, label: texts(`cli.report.verdicts.${value}`) })) };
}

function verdictCell(verdict: FileRow['verdict'], texts: Texts): HtmlCell {
  return { text: texts(`cli.report.verdicts.${verdict}`), kind: 'verdict', mark: verdict };
}

/** A sum that lacks projects says so. */
function moneyCell({ yuan, withoutAmount }: Pick<FileRow, 'yuan' | 'withoutAmount'>, texts: Texts): HtmlCell {
  const money = tenThousands(yuan);
  return { text: withoutAmount > 0 ? texts('submissions.report.moneyWithout', { money, count: withoutAmount }) : money, kind: 'money' };
}

function leftOut(shown: number, all: number, texts: Texts): string {
  return shown < all ? paragraph(texts('submissions.report.rowsLeft', { shown, left: all - shown })) : '';
}

async function firstOf<Row>(rows: AsyncIterable<Row>, wanted: (row: Row) => boolean = () => true): Promise<Row[]> {
  const first: Row[] = [];
  for await (const row of rows) {
    if (!wanted(row)) continue;
    first.push(row);
    if (first.length === MOST_ROWS) break;
  }
  return first;
}
