import type { Amount } from '../model/amount';
import type { Field, Indicator, TargetTable } from '../model/target-table';
import { parseTargetValue } from '../reading/values/target-value';
import type { Layout } from '../standards/layout-schema';
import type { StandardsPack } from '../standards/schema';

/** Rows a blank list offers. */
const LIST_ROWS = 40;
const NOWHERE = { sheetId: '', row: 0, column: 0 };

export function stated(text: string): Field {
  return { value: text, raw: text, at: NOWHERE };
}

/** A table nobody has filled in: the words of the form, and a row for each 二级指标 of the framework in force. */
export function blankTable(layout: Layout, pack: StandardsPack): TargetTable {
  const rows = layout.shape === 'list' ? Array.from({ length: LIST_ROWS }, () => ['', ''] as const) : levelsOf(layout, pack);
  return {
    kind: 'target',
    layout: layout.id,
    sheetId: '',
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    name: '',
    headerRows: [],
    columns: {},
    project: {
      title: stated(layout.heading ?? layout.title),
      moneyUnit: { ...stated('万元'), value: '万元' },
      plan: planLabels(layout).map((label) => ({ label: stated(label), percent: stated('') })),
      goals: [stated('')],
      overallGoals: [stated('')],
      actualGoals: [stated('')],
    },
    indicators: rows.map(([level1, level2], index) => blankIndicator(index, level1, level2, pack)),
    score: 1,
    evidence: [],
  };
}

function blankIndicator(row: number, level1: string, level2: string, pack: StandardsPack): Indicator {
  return { row, no: row + 1, level1: stated(level1), level2: stated(level2), level3: stated(''), target: { ...stated(''), value: parseTargetValue('', pack.units) } };
}

/** 一级 and 二级指标 in the order of the framework. */
function levelsOf({ framework }: Layout, { frameworks, levels }: StandardsPack): readonly (readonly [string, string])[] {
  const chosen = frameworks.find(({ id }) => id === framework) ?? frameworks[0];
  const own = chosen?.levels ?? levels.map(({ name, level2 }) => ({ name, level2: level2.map((one) => one.name) }));
  // 成本指标 under 成本指标 is how people write it, not what the form offers.
  return own.flatMap(({ name, level2 }) => level2.filter((one) => one !== name || level2.length === 1).map((one) => [name, one] as const));
}

function planLabels({ blocks }: Layout): readonly string[] {
  return blocks.flatMap((block) => ('plan' in block ? (block.plan.labels ?? []) : []));
}

/** An amount as a person wrote it. */
export function statedAmount(text: string): Field<Amount> {
  return { value: { decimal: text, places: text.split('.')[1]?.length ?? 0 }, raw: text, at: NOWHERE };
}
