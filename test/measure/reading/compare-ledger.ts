import { cellAddress } from '../../../src/core/sheet/address';
import type { TargetTable } from '../../../src/core/model/target-table';
import { compactText } from '../../../src/core/model/plain-text';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { compareIndicators, lettersOf } from './compare-targets';
import { placed, shownAt } from './places';
import type { Tally } from './tally';
import type { HebeiLedger, LedgerIndicator } from './truth';

/** The columns of the ledger by the names in its header; 指标值 is a number or a text row by row, so both are right. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  序号: ['no'],
  项目名称: ['project'],
  一级指标: ['level1'],
  二级指标: ['level2'],
  三级指标: ['level3'],
  指标性质: ['comparator'],
  指标值: ['number', 'value'],
  度量单位: ['unit'],
  绩效指标描述: ['description'],
  指标值确定依据: ['basis'],
};
/** 《 stands for < in the published text. */
const SIGNS: Readonly<Record<string, string>> = { '≥': '≥', '≤': '≤', '>': '>', '<': '<', '=': '=', '《': '<' };

/** A ledger gives one table a project. */
export function compareLedger(tally: Tally, sheet: SheetSnapshot, read: Set<TargetTable>, expected: HebeiLedger): void {
  for (const project of expected.projects) {
    const where = `${sheet.name} rows ${String(project.firstRow)}–${String(project.lastRow)}`;
    const got = [...read].find((table) => table.indicators[0]?.row === project.firstRow - 1);
    const indicators = expected.indicators.filter(({ row }) => row >= project.firstRow && row <= project.lastRow);
    if (!got) {
      tally.missing('tables', where);
      tally.missingWithIt('projects', 1);
      tally.missingWithIt('indicators', indicators.length);
      continue;
    }
    read.delete(got);
    tally.whole('tables', compareForm(tally, where, got, expected));
    const nameCell = `${expected.columns['项目名称'] ?? ''}${String(project.firstRow)}`;
    const named = got.project.name && placed(cellAddress(got.project.name.at), got.project.name.value);
    tally.whole('projects', tally.compare('fields', where, 'project', named, placed(nameCell, project.name)));
    compareIndicators(tally, sheet, got, indicators, (indicator) => ledgerFacts(sheet, expected, indicator, got));
  }
}

function compareForm(tally: Tally, where: string, got: TargetTable, expected: HebeiLedger): boolean {
  const letters = lettersOf(got);
  const columns = Object.entries(expected.columns).map(([name, letter]) => {
    const roles = ROLES[name] ?? [];
    const role = letters[letter];
    return tally.compare('fields', where, `column ${letter} ${name}`, role, role !== undefined && roles.includes(role) ? role : roles[0]);
  });
  return [
    tally.compare('fields', where, 'kind', got.kind, 'ledger'),
    tally.compare('fields', where, 'header rows', got.headerRows.map((row) => row + 1), expected.headerRows),
    ...columns,
  ].every(Boolean);
}

function ledgerFacts(sheet: SheetSnapshot, ledger: HebeiLedger, indicator: LedgerIndicator, got: TargetTable): Readonly<Record<string, string | undefined>> {
  const cell = (name: string): string => `${ledger.columns[name] ?? ''}${String(indicator.row)}`;
  const here = (name: string, text: string): string => placed(cell(name), text);
  const sign = SIGNS[indicator.symbol];
  const shownValue = shownAt(sheet, ledger.columns['指标值'] ?? '', indicator.row);
  const target = got.indicators.find(({ row }) => row === indicator.row - 1)?.target;
  const raw = target?.value.raw ?? '';
  return {
    no: String(indicator.no),
    level1: here('一级指标', indicator.level1),
    level2: here('二级指标', indicator.level2),
    level3: here('三级指标', indicator.level3),
    description: here('绩效指标描述', indicator.description),
    basis: here('指标值确定依据', indicator.basis),
    numberCell: target ? cell('指标值') : undefined,
    // 定性 is a remark on the value and may be part of its text or not; spaces between the parts do not count.
    valueText: [`${indicator.symbol}${shownValue}${indicator.unit}`, `${sign === undefined ? '' : indicator.symbol}${shownValue}${indicator.unit}`].map(compactText).includes(compactText(raw))
      ? raw
      : `${indicator.symbol}${shownValue}${indicator.unit}`,
    comparator: sign,
    ...(indicator.number !== null && { number: String(indicator.number) }),
  };
}
