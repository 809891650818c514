import { areaAddress, parseArea } from '../../../src/core/sheet/address';
import type { TargetTable } from '../../../src/core/model/target-table';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { compareIndicators, lettersOf } from './compare-targets';
import { placed, shownAt, takeOverlapping } from './places';
import type { Tally } from './tally';
import type { ShanghaiIndicator, ShanghaiProject } from './truth';

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' };
const ROLES = { l1: 'level1', l2: 'level2', l3: 'level3', val: 'value' } as const;

/** Compares the 财政项目支出绩效目标填报表 of Shanghai with the truth. */
export function compareShanghaiTargets(tally: Tally, sheet: SheetSnapshot, read: Set<TargetTable>, truth: readonly ShanghaiProject[]): void {
  for (const expected of truth) {
    const where = `${sheet.name}!${expected.tableRange}`;
    const area = parseArea(expected.tableRange);
    const got = area && takeOverlapping(read, area);
    if (!got) {
      tally.missing('tables', where);
      tally.missingWithIt('projects', 1);
      tally.missingWithIt('indicators', expected.indicators.length);
      continue;
    }
    const field = (name: string, is: unknown, should: unknown): boolean => tally.compare('fields', where, name, is, should);
    const columns = Object.entries(expected.columns).map(([key, letter]) => [letter, ROLES[key as keyof typeof ROLES]]);
    tally.whole(
      'tables',
      [
        field('kind', got.kind, 'target'),
        field('range', areaAddress(got.area), expected.tableRange),
        field('header rows', got.headerRows.map((row) => row + 1), expected.headerRows),
        field('columns', lettersOf(got), Object.fromEntries(columns)),
      ].every(Boolean),
    );
    tally.whole(
      'projects',
      [
        field('title', got.project.title?.raw, expected.title),
        field('name', got.project.name?.value, expected.project),
        field('budget', got.project.budgetTotal?.value.decimal, String(expected.budget.value)),
        field('money unit', got.project.moneyUnit?.value, expected.budget.unit),
      ].every(Boolean),
    );
    compareIndicators(tally, sheet, got, expected.indicators, (indicator) => facts(sheet, indicator, got));
  }
}

function facts(sheet: SheetSnapshot, indicator: ShanghaiIndicator, got: TargetTable): Readonly<Record<string, string | undefined>> {
  const { addr, parsed, level1Norm, level2Norm, row } = indicator;
  /** The truth leaves line breaks out of texts; the model keeps what stands in the cell. */
  const inCell = (address: string): string => {
    const [, letter = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return placed(address, shownAt(sheet, letter, Number(digits)));
  };
  const target = got.indicators.find((one) => one.row === row - 1)?.target?.value;
  // A number inside a sentence (满意度不低于80%) may be taken out or left in the text.
  const value = parsed.kind === 'number' ? parsed : target?.dimension === 'text' ? undefined : parsed.embedded;
  return {
    level1: inCell(addr.level1),
    level2: inCell(addr.level2),
    level1Name: level1Norm,
    level2Name: level2Norm,
    level3: inCell(addr.level3),
    value: inCell(addr.value),
    comparator: value?.explicitOp === false || value?.op === undefined ? undefined : SIGNS[value.op],
    number: value?.number === undefined ? undefined : String(value.number),
    ...(parsed.kind === 'number' && { unit: value?.unit }),
  };
}
