import type { TargetTable } from '../../../src/core/model/target-table';
import { readWorkbook } from '../../../src/core/reading/create-reader';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';
import { allWorkbooks } from '../truth';

/** A unit's published document: its tables as the product reads them. */
export interface Unit {
  readonly name: string;
  readonly tables: readonly TargetTable[];
}

/** One published row, its name hidden from the proposals and asked for. */
export interface Row {
  readonly unit: string;
  readonly table: TargetTable;
  readonly no: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  readonly project: string;
  readonly goals: string;
}

/** A ledger repeats the rows of the other documents and would tell every answer. */
const REPEATS = /台账/;

export async function readUnits(): Promise<readonly Unit[]> {
  const units: Unit[] = [];
  for (const { name, bytes } of allWorkbooks()) {
    if (REPEATS.test(name)) continue;
    const model = readWorkbook(await readXlsx(bytes, name), defaultPack);
    units.push({ name, tables: model.sheets.flatMap(({ tables }) => tables.filter(({ kind }) => kind === 'target')) });
  }
  return units;
}

export function rowsOf({ name: unit, tables }: Unit): readonly Row[] {
  return tables.flatMap((table) => {
    const { title, purpose, goals } = table.project;
    const project = [table.name, title?.value, purpose?.value].filter((text) => text !== undefined).join(' ');
    return table.indicators
      .filter(({ level3 }) => level3.value.trim() !== '')
      .map((indicator) => ({
        unit,
        table,
        no: indicator.no,
        level1: indicator.level1.value,
        level2: indicator.level2.value,
        name: indicator.level3.value,
        description: indicator.description?.value ?? '',
        project,
        goals: goals.map((goal) => goal.value).join('\n'),
      }));
  });
}
