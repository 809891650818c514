import type { Severity } from '../../core/rules/contract';
import { summarise, verdictOf, type Verdict } from '../../core/review/report-summary';
import { severityText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import type { FindingOutput, ReviewedFile, ReviewOutput } from '../schemas';
import { barChart, escapeHtml, SCRIPT, STYLE, type Bar } from './html-page';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const VERDICTS: readonly Verdict[] = ['pass', 'revise', 'reject', 'unseen'];
/** More bars than this are no picture any more; the tables hold all of them. */
const MOST_BARS = 20;

/** The whole review as one page that needs nothing but itself: no network, no other file. */
export function htmlReport({ files }: ReviewOutput, texts: Texts): string {
  const title = texts('cli.report.title');
  const parts = [totals(files, texts), fileTable(files, texts), ruleTable(files, texts), findingTable(files, texts), unseenTable(files, texts)];
  return `<!DOCTYPE html>
<html lang="${texts.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${parts.join('\n')}
</main><script>${SCRIPT}</script></body></html>`;
}

function totals(files: readonly ReviewedFile[], texts: Texts): string {
  const { verdicts, severities } = summarise(files);
  const verdictLine = VERDICTS.map((verdict) => texts('cli.report.count', { name: texts(`cli.report.verdicts.${verdict}`), count: verdicts[verdict] }));
  const severityLine = SEVERITIES.map((severity) => texts('cli.report.count', { name: severityText(texts, severity), count: severities[severity] }));
  return [texts('cli.report.files', { count: files.length }), ...verdictLine, ...severityLine].map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

function fileTable(files: readonly ReviewedFile[], texts: Texts): string {
  const rows = files.map((reviewed) => {
    const { summary } = reviewed;
    const counts = [summary.error, summary.warning, summary.hint, summary.tables, summary.indicators, summary.budgets, summary.unread];
    return row([cell(reviewed.file), cell(texts(`cli.report.verdicts.${verdictOf(reviewed)}`), 'k'), ...counts.map(number)]);
  });
  const columns = [texts('cli.report.file'), texts('cli.report.verdict'), ...SEVERITIES.map((severity) => severityText(texts, severity))];
  const more = [texts('cli.report.tables'), texts('cli.report.indicators'), texts('cli.report.budgets'), texts('cli.report.unread')];
  const bars = files.map(({ file, findings }) => ({ label: file, count: findings.length }));
  return chart(texts('cli.report.byFile'), bars) + table([...columns, ...more], rows);
}

function ruleTable(files: readonly ReviewedFile[], texts: Texts): string {
  const { rules } = summarise(files);
  const bars = rules.map(({ code, count }) => ({ label: code, count }));
  return chart(texts('cli.report.byRule'), bars) + table([texts('cli.report.rule'), texts('cli.report.problems')], rules.map(({ code, count }) => row([cell(code), number(count)])));
}

function findingTable(files: readonly ReviewedFile[], texts: Texts): string {
  const rows = files.flatMap(({ file, findings }) =>
    findings.map((finding) => {
      const cells = [file, finding.sheet, finding.cell, finding.subject || finding.table, finding.code, finding.message, stateText(finding, texts)].map((text) => cell(text));
      return row([cell(severityText(texts, finding.severity), 'k'), ...cells], ` data-severity="${finding.severity}"`);
    }),
  );
  const options = SEVERITIES.map((severity) => `<option value="${severity}">${escapeHtml(severityText(texts, severity))}</option>`).join('');
  const tools = `<div class="tools"><label>${escapeHtml(texts('cli.report.search'))} <input id="search" type="search"></label><label>${escapeHtml(texts('cli.report.severity'))} <select id="severity"><option value="">${escapeHtml(texts('cli.report.all'))}</option>${options}</select></label><output id="shown" aria-live="polite"></output></div>`;
  const columns = ['severity', 'file', 'sheet', 'cell', 'subject', 'rule', 'problem', 'state'] as const;
  return heading(texts('cli.report.problems')) + tools + table(columns.map((key) => texts(`cli.report.${key}`)), rows);
}

/** What was decided about it in Excel, with the reason. */
function stateText({ state, decision }: FindingOutput, texts: Texts): string {
  const name = texts(`pane.findings.states.${state}`);
  return decision ? texts('cli.report.stateWithReason', { state: name, reason: [decision.reason, decision.note ?? ''].filter((one) => one !== '').join(' ') }) : name;
}

/** 没有读的、没有查的: each with its reason. */
function unseenTable(files: readonly ReviewedFile[], texts: Texts): string {
  const rows = files.flatMap(({ file, error, unread, checks }) => [
    ...(error ? [[file, '', error.message]] : []),
    ...unread.map(({ sheet, range, message }) => [file, texts('cli.review.place', { sheet, cell: range }), message]),
    ...checks.flatMap(({ code, reason }) => (reason === undefined ? [] : [[file, code, reason]])),
  ]);
  const columns = [texts('cli.report.file'), texts('cli.report.where'), texts('cli.report.reason')];
  return heading(texts('cli.report.unseen')) + table(columns, rows.map((cells) => row(cells.map((text) => cell(text)))));
}

function chart(title: string, bars: readonly Bar[]): string {
  const most = [...bars].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).slice(0, MOST_BARS);
  return heading(title) + (most.length > 0 ? barChart(title, most) : '');
}

function heading(text: string): string {
  return `<h2>${escapeHtml(text)}</h2>`;
}

function table(columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function row(cells: readonly string[], attributes = ''): string {
  return `<tr${attributes}>${cells.join('')}</tr>`;
}

function cell(text: string, kind?: 'k'): string {
  return `<td${kind ? ` class="${kind}"` : ''}>${escapeHtml(text)}</td>`;
}

function number(count: number): string {
  return `<td class="n">${String(count)}</td>`;
}
