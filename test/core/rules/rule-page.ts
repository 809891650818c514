import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../support/sheet';
import { formula, number } from './cells';
import type { SmallProject, SmallRow, SmallTable } from './small-table';
import type { SmallWorkbook } from './rule-tester';

export const PAGES = join(__dirname, '../../../docs/rules');

/** A page of docs/rules as a person reads it. */
export interface RulePage {
  readonly heading: string;
  readonly facts: string;
  readonly sections: ReadonlyMap<string, string>;
}

export function readRulePage(id: string): RulePage {
  const text = readFileSync(join(PAGES, `${id}.md`), 'utf8');
  const [head = '', ...parts] = text.split(/^## /m);
  const lines = head.split('\n').filter((line) => line !== '');
  const sections = new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end + 1).trim()] as const;
    }),
  );
  return { heading: (lines[0] ?? '').replace(/^# /, ''), facts: lines[1] ?? '', sections };
}

type GridRow = readonly string[];

const KNOWN = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据', '符号', '值', '单位'];
const HARMLESS: SmallRow = { level2: '数量指标', level3: '培训人数', value: '≥100人' };

/** An example of a page: a table of indicators, of the project, or both one after the other. */
export function exampleTable(markdown: string): SmallTable {
  return exampleTables(markdown).find((table): table is SmallTable => 'rows' in table) ?? { rows: [HARMLESS] };
}

/** The sheets of an example about budget tables and texts: one between two `---`; a line alone is a cell alone. */
export function exampleSheets(markdown: string): readonly (readonly (readonly Content[])[])[] {
  return markdown.split(/^---$/m).map((sheet) =>
    sheet
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^\|(?:\s*-+\s*\|)+$/.test(line))
      .map((line) => (line.startsWith('|') ? line.slice(1, -1).split('|').map(exampleCell) : [line])),
  );
}

/** `20.00` in backquotes is a number, `20 =SUM(C7:C8)` a formula with its result; anything else is text. */
function exampleCell(cell: string): Content {
  const [, value, text] = /^`([\d.]+)(?: (=.+))?`$/.exec(cell.trim()) ?? [];
  if (value === undefined) return cell.trim();
  return text === undefined ? number(value) : formula(Number(value), text);
}

/** The tables of an example that compares several: each begins with its project. */
export function exampleTables(markdown: string): SmallWorkbook {
  const tables: SmallWorkbook[number][] = [];
  let project: SmallProject | undefined;
  const close = (): void => {
    if (project) tables.push({ ...project, rows: [HARMLESS] });
    project = undefined;
  };
  for (const [header = [], ...body] of markdownTables(markdown)) {
    if (header.length === 0) continue;
    if (header[0] === '栏目') {
      close();
      project = projectOf(body);
    } else if (header[0] === '目录') {
      close();
      tables.push([header, ...body.map((cells, index) => [...cells, index + 1])]);
    } else {
      tables.push({ ...project, ...indicatorsOf(header, body) });
      project = undefined;
    }
  }
  close();
  return tables;
}

function indicatorsOf(header: GridRow, body: readonly GridRow[]): SmallTable {
  const extra = header.filter((name) => !KNOWN.includes(name));
  const split = header.includes('值');
  return { rows: body.map((cells) => rowOf(header, cells, extra)), ...(extra.length > 0 && { extra }), ...(split && { split }) };
}

function markdownTables(markdown: string): readonly (readonly GridRow[])[] {
  return markdown.split(/\n\s*\n/).map((block) =>
    block
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^\|(?:\s*-+\s*\|)+$/.test(line))
      .map((line) => line.slice(1, -1).split('|').map(cellText)),
  );
}

function cellText(cell: string): string {
  return cell.trim().replace(/^`(.*)`$/s, '$1').replaceAll('<br>', '\n');
}

function rowOf(header: GridRow, cells: GridRow, extra: readonly string[]): SmallRow {
  const cell = (name: string): string | undefined => (header.includes(name) ? (cells[header.indexOf(name)] ?? '') : undefined);
  const [level1, description, basis] = ['一级指标', '绩效指标描述', '指标值确定依据'].map(cell);
  return {
    level2: cell('二级指标') ?? '',
    level3: cell('三级指标') ?? '',
    value: cell('指标值') ?? ['符号', '值', '单位'].map((name) => cell(name) ?? '').join('|'),
    ...(level1 !== undefined && { level1 }),
    ...(description !== undefined && { description }),
    ...(basis !== undefined && { basis }),
    ...(extra.length > 0 && { extra: extra.map((name) => cell(name) ?? '') }),
  };
}

const BUDGET = ['预算数', '财政资金', '其他资金'];
const PLAN = ['3月底', '6月底', '10月底', '12月底'];

function projectOf(body: readonly GridRow[]): SmallProject {
  const entries = new Map(body.map(([label = '', content = '']) => [label, content]));
  const get = (label: string): string | null => entries.get(label) ?? null;
  const goals = entries.get('绩效目标');
  const texts = { name: '项目名称', code: '项目编码', title: '标题', purpose: '资金用途', unit: '单位名称', moneyUnit: '金额单位' } as const;
  const block = body.filter(([label = '']) => ![...Object.values(texts), '绩效目标', ...BUDGET, ...PLAN].includes(label));
  const stated = Object.entries(texts).filter(([, label]) => entries.has(label));
  return {
    ...Object.fromEntries(stated.map(([field, label]) => [field, entries.get(label) ?? ''])),
    ...(goals !== undefined && { goals: goals.split('\n') }),
    ...(entries.has('预算数') && { budget: [get('预算数'), get('财政资金'), get('其他资金')] }),
    ...(entries.has('12月底') && { plan: PLAN.map(get) }),
    ...(block.length > 0 && { block }),
  };
}
