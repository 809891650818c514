import type { Texts } from '../../core/text/text';
import type { ExitCode, Io } from '../io';
import { openWorkbook } from '../open-workbook';
import type { ReadOutput, TableOutput } from '../schemas';
import { readOutput } from '../shapes/read-output';

export interface ReadOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
}

export async function runRead(file: string, options: ReadOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const opened = await openWorkbook(file, io.cwd, texts);
  if (!opened.ok) {
    io.err(`${texts('cli.review.unreadable', { file, message: opened.failure.message })}\n`);
    return 3;
  }
  const output = readOutput(file, opened.workbook, texts, options.explain === true);
  io.out(options.json ? `${JSON.stringify(output, undefined, 2)}\n` : `${readText(output, texts)}\n`);
  return 0;
}

function readText(output: ReadOutput, texts: Texts): string {
  const sheets = output.sheets.filter(({ tables, unread }) => tables.length > 0 || unread.length > 0);
  const lines = sheets.flatMap(({ name, tables, unread }) => [
    texts('cli.read.sheet', { sheet: name }),
    ...tables.flatMap((table) => tableLines(table, texts)),
    ...unread.map(({ range, message }) => texts('cli.read.unread', { range, message })),
  ]);
  if (!sheets.some(({ tables }) => tables.length > 0)) lines.push(texts('cli.read.nothing'));
  return lines.join('\n');
}

function tableLines(table: TableOutput, texts: Texts): string[] {
  const { project, indicators, explain } = table;
  const unknown = texts('cli.read.unknown');
  const { total, fiscal, other } = project.budget;
  return [
    texts('cli.read.table', { range: table.range, name: oneLine(table.name), layout: table.layout, rows: indicators.length }),
    ...(project.code ? [texts('cli.read.projectCode', { code: project.code })] : []),
    ...(total === null ? [] : [texts('cli.read.budget', { total, fiscal: fiscal ?? unknown, other: other ?? unknown, unit: table.moneyUnit ?? unknown })]),
    texts('cli.read.goals', { count: project.goals.length }),
    ...(explain ? explainLines(table, explain, texts) : []),
    ...indicators.map(({ row, level2, level3, value }) => {
      const shown = (text: string | undefined): string => oneLine(text ?? '') || texts('cli.read.blank');
      return texts('cli.read.indicator', { row, level2: shown(level2), level3: shown(level3), value: shown(value?.raw) });
    }),
  ];
}

function explainLines(table: TableOutput, explain: NonNullable<TableOutput['explain']>, texts: Texts): string[] {
  const columns = Object.entries(table.columns).map(([role, letter]) => `${letter}=${role}`);
  return [
    texts('cli.read.score', { score: Math.round(explain.score * 100) }),
    texts('cli.read.columns', { columns: columns.join(' ') }),
    ...explain.evidence.map((evidence) => texts('cli.read.evidence', { evidence })),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
