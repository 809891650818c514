import { verdictOf } from '../../core/review/report-summary';
import { severityText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import type { ReviewedFile } from '../schemas';
import { htmlPage, type PageSection } from './html-page';
import { count, htmlTable, section, words } from './html-parts';
import { reviewSections } from './html-report';
import { namedRule, SEVERITIES } from './problem-tables';

/** The report of one workbook: verdict, problems, every check that ran with its denominators, and what was not looked at. */
export function fileReport(reviewed: ReviewedFile, texts: Texts): string {
  const { file, summary, notes, comparison } = reviewed;
  const facts = [
    texts('submissions.report.verdict', { verdict: texts(`cli.report.verdicts.${verdictOf(reviewed)}`) }),
    ...SEVERITIES.map((severity) => texts('cli.report.count', { name: severityText(texts, severity), count: summary[severity] })),
    texts('cli.report.count', { name: texts('cli.report.tables'), count: summary.tables }),
    texts('cli.report.count', { name: texts('cli.report.indicators'), count: summary.indicators }),
    texts('cli.report.count', { name: texts('cli.report.budgets'), count: summary.budgets }),
    ...(comparison?.sums ? [texts('comparison.baseline.summary', { ...comparison.sums })] : []),
    ...(notes ?? []).map(({ message }) => message),
  ];
  return htmlPage(texts('submissions.report.fileTitle', { file }), facts, [...reviewSections([reviewed], texts), checkSection(reviewed, texts)], texts);
}

function checkSection({ checks }: ReviewedFile, texts: Texts): PageSection {
  const heading = texts('submissions.report.checks');
  const rows = checks.map((check) => ({ cells: [words(namedRule(texts, check)), count(check.ran), count(check.passed), count(check.notChecked)] }));
  const columns = [texts('cli.report.rule'), texts('submissions.report.ran'), texts('submissions.report.passed'), texts('submissions.report.notChecked')];
  return { id: 'checks', heading, html: section('checks', heading, htmlTable({ id: 'check-table', caption: texts('submissions.report.checksCaption'), columns, rows })) };
}
