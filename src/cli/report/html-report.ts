import { summarise, verdictOf, type Verdict } from '../../core/review/report-summary';
import { createRuleCounter, ruleTallies } from '../../core/submissions/summary-rows';
import { severityText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import type { ReviewedFile, ReviewOutput } from '../schemas';
import { comparisonSection } from './comparison-tables';
import { htmlPage, type PageSection } from './html-page';
import { barChart, count, htmlTable, section, words } from './html-parts';
import { kindSection, problemSection, ruleSection, SEVERITIES, unseenSection } from './problem-tables';

export const VERDICTS: readonly Verdict[] = ['pass', 'revise', 'reject', 'unseen'];

/** The review of the files given as one page, every problem in it. */
export function htmlReport({ files }: ReviewOutput, texts: Texts): string {
  const { verdicts, severities } = summarise(files);
  const facts = [
    texts('cli.report.files', { count: files.length }),
    ...VERDICTS.map((verdict) => texts('cli.report.count', { name: texts(`cli.report.verdicts.${verdict}`), count: verdicts[verdict] })),
    ...SEVERITIES.map((severity) => texts('cli.report.count', { name: severityText(texts, severity), count: severities[severity] })),
  ];
  return htmlPage(texts('cli.report.title'), facts, [fileSection(files, texts), ...reviewSections(files, texts)], texts);
}

/** Rules, kinds of indicators, problems and what was not looked at: of one file or of several. */
export function reviewSections(files: readonly ReviewedFile[], texts: Texts): PageSection[] {
  const rules = createRuleCounter();
  const kinds = new Map<string, number>();
  for (const file of files) {
    rules.add(ruleTallies(file));
    for (const [kind, number] of Object.entries(file.submission?.kinds ?? {})) kinds.set(kind, (kinds.get(kind) ?? 0) + number);
  }
  const problems = SEVERITIES.flatMap((severity) =>
    files.flatMap(({ file, findings }) => findings.filter((finding) => finding.severity === severity).map((finding) => ({ file, finding }))),
  );
  return [
    ruleSection(rules.end(), texts),
    ...(kinds.size > 0 ? [kindSection([...kinds].map(([kind, number]) => ({ kind, count: number })), texts)] : []),
    problemSection(problems, 0, texts),
    ...comparisonSection(files, texts),
    unseenSection(files, texts),
  ];
}

function fileSection(files: readonly ReviewedFile[], texts: Texts): PageSection {
  const heading = texts('cli.report.byFile');
  const rows = files.map((reviewed) => {
    const { summary } = reviewed;
    const verdict = verdictOf(reviewed);
    const counts = [summary.error, summary.warning, summary.hint, summary.tables, summary.indicators, summary.budgets, summary.unread];
    return { cells: [words(reviewed.file), { text: texts(`cli.report.verdicts.${verdict}`), kind: 'verdict' as const, mark: verdict }, ...counts.map(count)] };
  });
  const columns = [
    ...[texts('cli.report.file'), texts('cli.report.verdict')],
    ...SEVERITIES.map((severity) => severityText(texts, severity)),
    ...[texts('cli.report.tables'), texts('cli.report.indicators'), texts('cli.report.budgets'), texts('cli.report.unread')],
  ];
  const chart = barChart(heading, files.map(({ file, findings }) => ({ label: file, count: findings.length })));
  return { id: 'files', heading, html: section('files', heading, chart + htmlTable({ id: 'file-table', caption: heading, columns, rows })) };
}
