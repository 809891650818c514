import { roleText } from '../../core/text/evidence-text';
import type { Texts } from '../../core/text/text';
import type { BudgetOutput, ReadOutput, SheetOutput, TableOutput, TextPartOutput, UnreadOutput } from '../schemas';

/** What `read` prints for people: each sheet with its regions in order; with reasons where the output has them. */
export function readText(output: ReadOutput, texts: Texts): string {
  const sheets = output.sheets.map((sheet) => ({ sheet, lines: sheetLines(sheet, texts) }));
  const lines = sheets.flatMap(({ sheet, lines: own }) => (own.length > 0 ? [texts(`cli.read.visibility.${sheet.visibility}`, { sheet: sheet.name }), ...own] : []));
  const read = output.sheets.some(({ tables, budgets, texts: parts }) => tables.length + budgets.length + parts.length > 0);
  const explained = output.sheets.some(({ loose }) => loose !== undefined);
  const nothing = read ? [] : [texts('cli.read.nothing'), ...(explained ? [] : [texts('cli.read.nothingHint')])];
  return [...lines, ...nothing].join('\n');
}

function sheetLines({ tables, budgets, texts: parts, unread, loose }: SheetOutput, texts: Texts): string[] {
  const targets = tables.filter(({ kind }) => kind === 'target' || kind === 'unit-target' || kind === 'ledger');
  const regions = [
    ...targets.map((table, index) => ({ range: table.range, lines: targetLines(table, targets[index - 1], texts) })),
    ...budgets.map((table) => ({ range: table.range, lines: budgetLines(table, texts) })),
    ...parts.map((part) => ({ range: part.range, lines: textPartLines(part, texts) })),
    ...unread.map((region) => ({ range: region.range, lines: unreadLines(region, texts) })),
    ...(loose ?? []).map((range) => ({ range, lines: [texts('cli.read.loose', { range })] })),
  ];
  if (loose && regions.length === 0) return [texts('cli.read.emptySheet')];
  return regions.sort((a, b) => firstRow(a.range) - firstRow(b.range)).flatMap(({ lines }) => lines);
}

/** What the table before says of the same header is not said again: a ledger has one header for hundreds of projects. */
function targetLines(table: TableOutput, before: TableOutput | undefined, texts: Texts): string[] {
  const { project, indicators, period } = table;
  const sameHeader = before !== undefined && before.headerRows.join() === table.headerRows.join();
  const said = sameHeader ? (before.explain?.evidence ?? []) : [];
  const explain = table.explain && { ...table.explain, evidence: table.explain.evidence.filter((one) => !said.includes(one)) };
  const unknown = texts('cli.read.unknown');
  const { total, fiscal, other } = project.budget;
  const kind = [period && texts(`cli.read.periods.${period}`), texts(`cli.read.kinds.${table.kind}`), table.layout].filter(Boolean).join(' ');
  return [
    texts('cli.read.target', { range: table.range, name: shownName(table.name, texts), kind, rows: indicators.length }),
    ...(project.code ? [texts('cli.read.projectCode', { code: project.code })] : []),
    ...(total === null ? [] : [texts('cli.read.budget', { total, fiscal: fiscal ?? unknown, other: other ?? unknown, unit: table.moneyUnit ?? unknown })]),
    texts('cli.read.goals', { count: project.goals.length }),
    ...explainLines(
      explain,
      sameHeader ? [] : Object.entries(table.columns).map(([role, letter]) => `${letter} ${roleText(texts, role)}`),
      texts,
    ),
    ...indicators.map(({ row, level2, level3, value }) => {
      const shown = (text: string | undefined): string => oneLine(text ?? '') || texts('cli.read.blank');
      return texts('cli.read.indicator', { row, level2: shown(level2), level3: shown(level3), value: shown(value?.raw) });
    }),
  ];
}

function budgetLines(table: BudgetOutput, texts: Texts): string[] {
  const kind = texts(`cli.read.kinds.${table.kind}`);
  return [
    texts('cli.read.budgetTable', {
      range: table.range,
      name: shownName(table.name, texts),
      kind,
      unit: table.moneyUnit ?? texts('cli.read.noUnit'),
      rows: new Set(table.rows.map(({ row }) => row)).size,
    }),
    ...explainLines(
      table.explain,
      table.headers.map(({ letter, name }) => `${letter} ${name}`),
      texts,
    ),
    ...table.rows.map(({ row, code, name, amounts }) =>
      texts('cli.read.budgetRow', {
        row,
        code,
        name: oneLine(name),
        amounts: Object.entries(amounts)
          .map(([column, amount]) => texts('cli.read.amount', { column, amount }))
          .join(texts('wording.separator')),
      }).trimEnd(),
    ),
  ];
}

function textPartLines({ kind, name, range, paragraphs, entries, explain }: TextPartOutput, texts: Texts): string[] {
  const data = { range, name: shownName(name, texts), kind: texts(`cli.read.kinds.${kind}`) };
  const head = kind === 'contents' ? texts('cli.read.contents', { ...data, count: entries.length }) : texts('cli.read.textPart', { ...data, count: paragraphs.length });
  return [head, ...explainLines(explain, [], texts)];
}

function unreadLines({ range, message, evidence }: UnreadOutput, texts: Texts): string[] {
  return [texts('cli.read.unread', { range, message }), ...(evidence ?? []).map((one) => texts('cli.read.evidence', { evidence: one }))];
}

function explainLines(explain: TableOutput['explain'], columns: readonly string[], texts: Texts): string[] {
  if (!explain) return [];
  return [
    texts('cli.read.score', { score: Math.round(explain.score * 100) }),
    ...(columns.length > 0 ? [texts('cli.read.columns', { columns: columns.join(texts('wording.separator')) })] : []),
    ...explain.evidence.map((evidence) => texts('cli.read.evidence', { evidence: oneLine(evidence) })),
  ];
}

function shownName(name: string, texts: Texts): string {
  return oneLine(name) || texts('cli.read.untitled');
}

function firstRow(range: string): number {
  return Number(/\d+/.exec(range)?.[0]);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
