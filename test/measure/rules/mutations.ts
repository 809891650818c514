import * as fc from 'fast-check';
import type { SmallRow, SmallTable } from '../../core/rules/small-table';
import { sheetWith } from '../../core/rules/small-table';
import { printTable } from '../print-table';
import { checkSnapshot, percentOf } from './find-all';
import { ALL_SOUND, smallTableOf } from './sound';

/** One way to break a sound table, and the rules of which one must then speak. */
export interface Mutation {
  readonly name: string;
  readonly rules: readonly string[];
  /** The broken row; undefined where it cannot be broken so. */
  readonly row?: (row: FullRow) => FullRow | undefined;
  /** The broken table. */
  readonly table?: (table: SmallTable) => SmallTable | undefined;
}

type FullRow = SmallRow & { readonly value: string };

const QUANTITY = /^([≥≤=]?)([\d.]+)(%|[\p{Script=Han}]+(?:\/[\p{Script=Han}·]+)?)$/u;

function at(level2: RegExp, change: (row: FullRow) => FullRow | undefined): (row: FullRow) => FullRow | undefined {
  return (row) => (level2.test(row.level2) ? change(row) : undefined);
}

function withValue(pattern: RegExp, by: string): (row: FullRow) => FullRow | undefined {
  return (row) => (pattern.test(row.value) ? { ...row, value: row.value.replace(pattern, by) } : undefined);
}

function put(value: string): (row: FullRow) => FullRow {
  return (row) => ({ ...row, value });
}

/** 受益人数 21000 lacks nothing. */
const SAYS_ITS_UNIT = /[人个次户件家天台套场项座处所名辆批份间期班]数$/u;
const IS_HARM = /投诉|故障|事故|死亡|不良率|发案/u;
const GOOD_RATE = /(?:合格|及时|准确|满意|覆盖|办结|破案|发放|使用合规)率$/u;

export const MUTATIONS: readonly Mutation[] = [
  { name: 'unit dropped', rules: ['value/unit-missing'], row: (row) => (SAYS_ITS_UNIT.test(row.level3) ? undefined : withValue(/^([≥≤=]?[\d.]+)(?:%|人|个|套|件|户|场|公里|座|台|亩|平方米|天|万元)$/u, '$1')(row)) },
  { name: 'comparator doubled', rules: ['value/comparator-malformed'], row: withValue(/^([≥≤])(?=\d)/u, '$1$1') },
  { name: 'ceiling of a cost made a floor', rules: ['category/cost-at-least', 'category/cost-standard-at-least'], row: at(/成本/u, (row) => (/投资/u.test(row.level3) ? undefined : withValue(/^≤(?=[\d.]+(?:万元|亿元|元))/u, '≥')(row))) },
  { name: 'floor of satisfaction made a ceiling', rules: ['category/satisfaction-at-most'], row: (row) => (/满意/u.test(row.level2) && !IS_HARM.test(row.level3) ? withValue(/^≥/u, '≤')(row) : undefined) },
  { name: 'floor of a good rate made a ceiling', rules: ['category/rate-at-most'], row: (row) => (/质量|时效/u.test(row.level2) && GOOD_RATE.test(row.level3) ? withValue(/^≥/u, '≤')(row) : undefined) },
  { name: 'ceiling of a harm made a floor', rules: ['category/harm-at-least'], row: (row) => (/(?:投诉|故障|事故|差错)(?:率|次数|起数)?$/u.test(row.level3) ? withValue(/^≤(?!0)/u, '≥')(row) : undefined) },
  { name: 'ceiling of a time made a floor', rules: ['category/time-at-least'], row: (row) => (/时限|响应时间|办结|修复/u.test(row.level3) ? withValue(/^≤(?=[\d.]+个?(?:工作日|小时|分钟|天))/u, '≥')(row) : undefined) },
  { name: 'money in 时效', rules: ['category/timeliness-in-money'], row: at(/时效/u, put('≤36.5万元')) },
  { name: 'money in 质量', rules: ['category/quality-in-money', 'category/rate-without-percent'], row: at(/质量/u, put('≥36.5万元')) },
  { name: 'people in 时效', rules: ['category/timeliness-in-count'], row: at(/时效/u, put('≥2600人')) },
  { name: 'people in 成本', rules: ['category/cost-not-money'], row: at(/^(?!社会|生态).*成本/u, put('≤260人')) },
  { name: 'percent in 数量', rules: ['category/quantity-in-percent', 'category/count-name-not-count'], row: at(/数量/u, (row) => (row.value.endsWith('%') ? undefined : { ...row, value: '≥95%' })) },
  { name: 'money in 数量', rules: ['category/quantity-in-money', 'category/quantity-of-money', 'category/count-name-not-count'], row: at(/数量/u, (row) => (row.value.endsWith('元') ? undefined : { ...row, value: '36.5万元' })) },
  { name: 'date in a benefit', rules: ['category/benefit-in-date'], row: at(/社会效益|经济效益/u, put('2025年12月31日前')) },
  { name: 'satisfaction over 100 %', rules: ['category/satisfaction-over-100'], row: at(/满意/u, withValue(/^≥\d+%$/u, '≥120%')) },
  { name: '≥ read as 2', rules: ['value/percent-over-100'], row: (row) => (/满意/u.test(row.level2) ? undefined : withValue(/^≥(?=\d\d%$)/u, '2')(row)) },
  { name: '% spelled 比率', rules: ['value/unit-nonstandard'], row: withValue(/(?<=^[≥≤=]?[\d.]+)%$/u, '比率') },
  { name: 'value blank', rules: ['completeness/value-missing'], row: put('') },
  { name: 'name blank', rules: ['completeness/name-missing', 'completeness/name-continued'], row: (row) => ({ ...row, level3: '' }) },
  { name: 'basis blank', rules: ['completeness/basis-missing'], row: (row) => ({ ...row, basis: '' }) },
  { name: 'value copies the name', rules: ['value/same-as-name'], row: (row) => ({ ...row, value: row.level3 }) },
  { name: 'basis copies the name', rules: ['wording/basis-same-as-name'], row: (row) => ({ ...row, basis: row.level3 }) },
  { name: 'name is its 二级指标', rules: ['wording/name-is-level2'], row: (row) => ({ ...row, level3: row.level2 }) },
  { name: 'number put into the name', rules: ['wording/number-in-name'], row: (row) => (QUANTITY.test(row.value) && /(?:人|个|套|件|户|场|座|%|万元)$/u.test(row.value) ? { ...row, level3: `${row.level3}${row.value.replace(/^[≥≤=]/u, '')}` } : undefined) },
  { name: 'brackets of a document', rules: ['wording/document-number-brackets'], row: (row) => ({ ...row, basis: '《关于做好年度工作的通知》（某政办发[2024]12号）' }) },
  { name: 'placeholder in a cell', rules: ['completeness/placeholder-left'], row: (row) => ({ ...row, description: 'XX单位填写' }) },
  { name: 'satisfaction under a benefit', rules: ['category/satisfaction-in-benefit'], row: at(/满意度指标/u, (row) => (/满意/u.test(row.level3) ? { ...row, level1: '效益指标', level2: '社会效益指标' } : undefined)) },
  { name: '二级 under another 一级', rules: ['completeness/level-mismatch'], row: at(/数量/u, (row) => ({ ...row, level1: '满意度指标' })) },
  { name: 'no 质量指标', rules: ['completeness/part-missing'], table: (table) => ({ ...table, rows: table.rows.filter((row) => !('level2' in row) || row.level2 !== '质量指标') }) },
  { name: 'budget and its parts differ', rules: ['project/budget-sum'], table: (table) => ({ ...table, budget: ['860.00', '800.00', '50.00'] }) },
  { name: 'plan goes down', rules: ['project/plan-decreasing'], table: (table) => ({ ...table, plan: ['25%', '60%', '50%', '100%'] }) },
  { name: 'plan ends before 100 %', rules: ['project/plan-end'], table: (table) => ({ ...table, plan: ['25%', '50%', '75%', '95%'] }) },
  { name: 'goal of the template', rules: ['completeness/placeholder-left'], table: (table) => ({ ...table, goals: ['1.目标内容1'] }) },
  { name: 'goal blank', rules: ['completeness/goal-missing'], table: (table) => ({ ...table, goals: [''] }) },
  { name: 'a digit of the code lost', rules: ['project/code-format'], table: (table) => ({ ...table, code: '13082225P00016910001' }) },
  { name: 'year of the purpose', rules: ['project/text-year'], table: (table) => ({ ...table, purpose: '用于2023年项目建设' }) },
];

/** Tables drawn for a mutation. */
const RUNS = 100;

/** How often a rule speaks of what was broken, kind by kind. */
export function measureMutations(): void {
  const lines = MUTATIONS.map((mutation) => {
    const { broken, noticed, missed } = tryMutation(mutation, RUNS, 20251121);
    return { line: [mutation.name, `${String(noticed)}/${String(broken)}`, percentOf(noticed, broken), mutation.rules.join(' ')], missed };
  });
  printTable(['what was broken', 'noticed', '', 'rules'], lines.map(({ line }) => line));
  for (const { line, missed } of lines) for (const one of missed.slice(0, 4)) process.stdout.write(`not noticed: ${line[0] ?? ''}: ${one}\n`);
}

export interface Tried {
  readonly broken: number;
  readonly noticed: number;
  /** What was broken without any of the rules saying so. */
  readonly missed: readonly string[];
}

/** Breaks random sound tables in one way each and looks whether one of the rules speaks that did not before. */
export function tryMutation(mutation: Mutation, runs: number, seed: number): Tried {
  const tables = ALL_SOUND.map(smallTableOf).filter((table) => mutation.table !== undefined || choicesOf(mutation, table).length > 0);
  const draws = fc.sample(fc.tuple(fc.constantFrom(...tables), fc.nat(1000)), { numRuns: runs, seed });
  const tried = new Map<string, boolean>();
  for (const [table, number] of draws) {
    const mutated = mutation.table ? { table: mutation.table(table), what: table.name ?? '' } : brokenRow(mutation, table, number);
    if (!mutated?.table || tried.has(mutated.what)) continue;
    const before = speaking(table, mutation.rules);
    const after = speaking(mutated.table, mutation.rules);
    tried.set(mutated.what, after.length > before.length || after.some((one) => !before.includes(one)));
  }
  const missed = [...tried].filter(([, noticed]) => !noticed).map(([what]) => what);
  return { broken: tried.size, noticed: tried.size - missed.length, missed };
}

/** The rows that can be broken so, one of them broken. */
function brokenRow(mutation: Mutation, table: SmallTable, number: number): { readonly table: SmallTable; readonly what: string } | undefined {
  const choices = choicesOf(mutation, table);
  const chosen = choices[number % Math.max(1, choices.length)];
  if (!chosen) return undefined;
  const { broken, index } = chosen;
  return { table: { ...table, rows: table.rows.map((row, place) => (place === index ? broken : row)) }, what: `${broken.level2}｜${broken.level3}｜${broken.value}` };
}

function choicesOf(mutation: Mutation, table: SmallTable): { readonly broken: FullRow; readonly index: number }[] {
  return table.rows.flatMap((row, index) => {
    const broken = isFull(row) ? mutation.row?.(row) : undefined;
    return broken ? [{ broken, index }] : [];
  });
}

function isFull(row: SmallTable['rows'][number]): row is FullRow {
  return 'level2' in row && typeof row.value === 'string';
}

function speaking(table: SmallTable, rules: readonly string[]): readonly string[] {
  const { found } = checkSnapshot({ name: '', sheets: [sheetWith(table)] });
  return found.filter(({ finding }) => rules.includes(finding.rule)).map(({ finding, cell }) => `${finding.rule} ${cell}`);
}
