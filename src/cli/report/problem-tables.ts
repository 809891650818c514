import type { Severity } from '../../core/rules/contract';
import { ruleText, severityText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import type { ListedProblem } from '../folder/top-findings';
import type { FindingOutput, ReviewedFile } from '../schemas';
import type { PageSection } from './html-page';
import { barChart, count, filterTools, htmlTable, paragraph, section, words, type HtmlRow } from './html-parts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** A rule as people find it again: `Z-101 指标名称为空`. */
export function namedRule(texts: Texts, { rule, code }: { readonly rule: string; readonly code: string }): string {
  return `${code} ${ruleText(texts, rule).title}`;
}

/** Every problem with filter and search; `left` more are not in the list. */
export function problemSection(problems: readonly ListedProblem[], left: number, texts: Texts): PageSection {
  const heading = texts('cli.report.problems');
  const columns = ['severity', 'file', 'sheet', 'cell', 'subject', 'rule', 'problem', 'state'] as const;
  const rules = new Map(problems.map(({ finding }) => [finding.code, namedRule(texts, finding)]));
  const choices = [
    { key: 'severity', label: texts('cli.report.severity'), values: SEVERITIES.map((value) => ({ value, label: severityText(texts, value) })) },
    { key: 'rule', label: texts('cli.report.rule'), values: [...rules].sort().map(([value, label]) => ({ value, label })) },
  ];
  const states = [...new Set(problems.map(({ finding }) => finding.state))].sort();
  const stateChoice = { key: 'state', label: texts('cli.report.state'), values: states.map((value) => ({ value, label: texts(`pane.findings.states.${value}`) })) };
  const html = [
    ...(left > 0 ? [paragraph(texts('submissions.report.left', { shown: problems.length, left }))] : []),
    filterTools('problems', states.length > 1 ? [...choices, stateChoice] : choices, filterTexts(texts)),
    htmlTable({
      id: 'problems',
      caption: texts('submissions.report.problemsCaption'),
      columns: columns.map((key) => texts(`cli.report.${key}`)),
      rows: problems.map((problem) => problemRow(problem, texts)),
    }),
  ];
  return { id: 'problem-list', heading, html: section('problem-list', heading, html.join('')) };
}

function problemRow({ file, finding }: ListedProblem, texts: Texts): HtmlRow {
  const { severity, sheet, cell, subject, table, message, code } = finding;
  return {
    filter: { severity, rule: code, state: finding.state },
    cells: [
      { text: severityText(texts, severity), kind: 'severity', mark: severity },
      ...[file, sheet].map(words),
      { text: cell, kind: 'short' },
      words(subject || table),
      words(namedRule(texts, finding)),
      words(message),
      words(stateText(finding, texts)),
    ],
  };
}

/** What was decided about it in Excel, with the reason. */
function stateText({ state, decision }: FindingOutput, texts: Texts): string {
  const name = texts(`pane.findings.states.${state}`);
  return decision ? texts('cli.report.stateWithReason', { state: name, reason: [decision.reason, decision.note ?? ''].filter((one) => one !== '').join(' ') }) : name;
}

/** Problems by rule, as a picture and as a table. */
export function ruleSection(rules: readonly { readonly rule: string; readonly code: string; readonly severity: Severity; readonly count: number }[], texts: Texts): PageSection {
  const heading = texts('cli.report.byRule');
  const rows = rules.map((tally) => ({
    cells: [words(namedRule(texts, tally)), { text: severityText(texts, tally.severity), kind: 'severity' as const, mark: tally.severity }, count(tally.count)],
  }));
  const columns = [texts('cli.report.rule'), texts('cli.report.severity'), texts('cli.report.problems')];
  const chart = barChart(heading, rules.map((tally) => ({ label: namedRule(texts, tally), count: tally.count })));
  return { id: 'rules', heading, html: section('rules', heading, chart + htmlTable({ id: 'rule-table', caption: texts('submissions.report.rulesCaption'), columns, rows })) };
}

/** 指标 by 二级指标. */
export function kindSection(kinds: readonly { readonly kind: string; readonly count: number }[], texts: Texts): PageSection {
  const heading = texts('submissions.report.byKind');
  const named = kinds.map(({ kind, count: number }) => ({ label: kind || texts('submissions.report.otherKind'), count: number }));
  const rows = named.map(({ label, count: number }) => ({ cells: [words(label), count(number)] }));
  const columns = [texts('submissions.report.kind'), texts('cli.report.indicators')];
  return { id: 'kinds', heading, html: section('kinds', heading, barChart(heading, named) + htmlTable({ id: 'kind-table', caption: heading, columns, rows })) };
}

/** 没有读的、没有查的: each with its reason; what a person should know of the file besides. */
export function unseenSection(files: readonly ReviewedFile[], texts: Texts): PageSection {
  const heading = texts('cli.report.unseen');
  const rows = files.flatMap(({ file, error, unread, checks, notes }) => [
    ...(error ? [[file, '', error.message]] : []),
    ...(notes ?? []).map(({ message }) => [file, '', message]),
    ...unread.map(({ sheet, range, message }) => [file, texts('cli.review.place', { sheet, cell: range }), message]),
    ...checks.flatMap((check) => (check.reason === undefined ? [] : [[file, namedRule(texts, check), check.reason]])),
  ]);
  const columns = [texts('cli.report.file'), texts('cli.report.where'), texts('cli.report.reason')];
  return { id: 'unseen', heading, html: section('unseen', heading, htmlTable({ id: 'unseen-table', caption: texts('submissions.report.unseenCaption'), columns, rows: rows.map((cells) => ({ cells: cells.map(words) })) })) };
}

export function filterTexts(texts: Texts): { search: string; all: string } {
  return { search: texts('cli.report.search'), all: texts('cli.report.all') };
}
