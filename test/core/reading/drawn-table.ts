import * as fc from 'fast-check';
import type { Content } from '../../support/sheet';
import { percent } from '../../support/sheet';

/** A random project as a person would type it, in one of the two layouts. */
export interface DrawnTable {
  readonly layout: 'hebei-full' | 'hebei-simple';
  readonly number: number;
  readonly name: string;
  readonly code: string;
  readonly unit: string;
  readonly budget: { readonly fiscal: number; readonly other: number | null };
  readonly purpose: string;
  readonly plan: readonly number[];
  readonly goals: readonly string[];
  readonly goalsInOneCell: boolean;
  readonly rows: readonly DrawnRow[];
  /** Indexes of indicators before which the header is repeated. */
  readonly repeats: readonly number[];
  /** Indexes of indicators before which a blank row stands. */
  readonly gaps: readonly number[];
  readonly lastStepBelow: boolean;
}

export interface DrawnRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly value: Content;
  readonly basis: string;
}

export const HEADERS = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'] as const;

const LEVELS: readonly (readonly [string, string])[] = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['产出指标', '时效指标'],
  ['产出指标', '成本指标'],
  ['效益指标', '社会效益指 标'],
  ['效益指标', '可持续影响指标'],
  ['满意度指标', '服务对象满 意度指标'],
];

const word = fc.stringMatching(/^[职业培训补贴发放人员经费项目管理社会保险]{2,8}$/);
const name = fc.tuple(fc.constantFrom('', '2025 年', '冀财社〔2022〕15号'), word).map(([prefix, rest]) => `${prefix}${rest}经费`);
const value = fc.oneof(
  fc.constantFrom<Content>('≥95%', '12月', '≤4.5 万元', '29 人', '持续提升', '每月 20 日前发放', '$\\geq 90\\%$', '≥90 满意度90%以上'),
  fc.integer({ min: 0, max: 100 }).map((number) => percent(number / 100)),
  fc.integer({ min: 1, max: 9999 }),
);
const row = (levels: readonly [string, string]): fc.Arbitrary<DrawnRow> =>
  fc.record({
    level1: fc.constant(levels[0]),
    level2: fc.constant(levels[1]),
    level3: word,
    description: fc.oneof(word, fc.constant('')),
    value,
    basis: fc.oneof(word, fc.constant('《办法》（冀财社【2018】21 号）')),
  });

const rows = fc
  .subarray([...LEVELS], { minLength: 1 })
  .chain((levels) => fc.tuple(...levels.map((pair) => fc.array(row(pair), { minLength: 1, maxLength: 2 }))))
  .map((groups) => groups.flat());

const cents = fc.integer({ min: 0, max: 1_000_000 }).map((amount) => amount / 100);

export const drawnTable: fc.Arbitrary<DrawnTable> = rows.chain((drawnRows) =>
  fc.record({
    layout: fc.constantFrom('hebei-full' as const, 'hebei-simple' as const),
    number: fc.integer({ min: 1, max: 99 }),
    name,
    code: fc.constantFrom('13082225P000169100010', '131024212WPP84MMFSEMX', ''),
    unit: fc.constantFrom('323001 兴隆县人力资源和社会保障局本级', '323005香河县社会保险事业管理所'),
    budget: fc.record({ fiscal: cents, other: fc.option(cents) }),
    purpose: fc.oneof(word, fc.constant('2025年全年，完成印刷费支出。')),
    plan: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 4 }),
    goals: fc.array(word, { minLength: 1, maxLength: 4 }),
    goalsInOneCell: fc.boolean(),
    rows: fc.constant(drawnRows),
    repeats: fc.uniqueArray(fc.integer({ min: 0, max: drawnRows.length - 1 }), { maxLength: 2 }),
    gaps: fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, drawnRows.length - 1) }), { maxLength: 1 }),
    lastStepBelow: fc.boolean(),
  }),
);

/** The rows of one table; `at[i]` is the row of indicator i. */
export function drawRows(table: DrawnTable): { readonly rows: readonly (readonly Content[])[]; readonly at: readonly number[] } {
  const out: Content[][] = [[`${String(table.number)}. ${table.name}绩效目标表`]];
  if (table.layout === 'hebei-full') out.push(...fullBlock(table));
  const numbered = table.goals.map((goal, index) => `${String(index + 1)}.${goal}`);
  if (table.goalsInOneCell) out.push(['绩效目标', numbered.join('\n')]);
  else numbered.forEach((goal, index) => out.push([index === 0 ? '绩效目标' : null, goal]));
  out.push([...HEADERS]);
  const at: number[] = [];
  let level1 = '';
  table.rows.forEach((row, index) => {
    if (table.gaps.includes(index)) out.push([]);
    if (table.repeats.includes(index)) out.push([...HEADERS]);
    at.push(out.length);
    out.push([row.level1 === level1 ? null : row.level1, row.level2, row.level3, row.description, row.value, row.basis]);
    level1 = row.level1;
  });
  return { rows: out, at };
}

function fullBlock(table: DrawnTable): Content[][] {
  const { fiscal, other } = table.budget;
  const shares = table.plan.map((share) => percent(share / 100));
  const steps = ['3 月底', '6 月底', '10 月底', '12 月底'];
  const below = table.lastStepBelow && table.plan.length === 4;
  const block: Content[][] = [
    [table.unit, null, null, null, null, '单位：万元'],
    ['项目编码', table.code, null, '项目名称', table.name],
    ['预算规模及资金用途', '预算数', fiscal + (other ?? 0), '其中：财政 资金', fiscal, '其他资金', other],
    [null, table.purpose],
    ['资金支出计 划（%）', ...steps.slice(0, below ? 3 : 4)],
    below ? [null, ...shares.slice(0, 3)] : [null, ...shares],
  ];
  if (below) block.push(['资金支出计划（%）', '12 月底'], [null, shares[3] ?? null]);
  return block;
}
