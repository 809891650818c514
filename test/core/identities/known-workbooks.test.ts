import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkIdentities } from '../../../src/core/identities/check-identities';
import { createReader } from '../../../src/core/reading/create-reader';
import { createEngine } from '../../../src/core/rules/engine';
import { RULES } from '../../../src/core/rules/registry';
import { cellAddress } from '../../../src/core/sheet/address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { finish } from '../../../src/core/reading/steps';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';

const OWN = resolve(__dirname, '../../workbooks');
const SHARED = ['workbooks', 'workbooks-shanghai'].map((folder) => resolve(__dirname, '../../../../shared', folder));
const TOTALS = RULES.filter(({ meta }) => meta.id.startsWith('totals/'));
jest.setTimeout(120_000);

const reader = createReader(defaultPack);

/** What districts found themselves: amounts that contradict each other in the published tables. */
const REAL_ERRORS: Readonly<Record<string, readonly string[]>> = { p8_: ['3支出总表!E8', '3支出总表!G7', '5一般公共预算!E8', '5一般公共预算!G7'] };

function workbooks(): readonly string[] {
  const folder = (path: string): readonly string[] => (existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.xlsx')).map((file) => join(path, file)) : []);
  const shared = SHARED.flatMap(folder);
  return shared.length > 0 ? shared : folder(OWN);
}

async function open(path: string): Promise<WorkbookSnapshot> {
  return readXlsx(new Uint8Array(readFileSync(path)), path.split('/').at(-1) ?? '');
}

/** Held and failed by identity, without places. */
function outcome(workbook: WorkbookSnapshot): readonly string[] {
  const { results } = checkIdentities(reader.readWorkbook(workbook), defaultPack);
  return results.filter(({ state }) => state !== 'not-checked').map(({ identity, state, right }) => `${identity.id} ${state} ${String(right.length)}`).sort();
}

function withSheets(workbook: WorkbookSnapshot, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

/** A blank row below each row of a budget table. */
function spaced(sheet: SheetSnapshot, tables: ReturnType<typeof reader.readWorkbook>): SheetSnapshot {
  const areas = tables.sheets.find(({ sheetId }) => sheetId === sheet.id)?.budgets ?? [];
  const body = new Set(areas.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const { merges: _, ...rest } = sheet;
  return { ...rest, rows: sheet.rows.flatMap((cells, index) => (body.has(sheet.firstRow + index) ? [cells, []] : [cells])) };
}

/** 万元 to 元 wherever a table holds amounts; texts go on in 万元. */
function inYuan(sheet: SheetSnapshot, tables: ReturnType<typeof reader.readWorkbook>): SheetSnapshot {
  const own = tables.sheets.find(({ sheetId }) => sheetId === sheet.id);
  const amounts = new Map((own?.budgets ?? []).flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.amounts))).filter(({ value }) => value.unit === '万元').map((field) => [cellAddress(field.at), field.value.decimal]));
  if (amounts.size === 0) return sheet;
  const convert = (cell: Cell | null, row: number, column: number): Cell | null => {
    const decimal = amounts.get(cellAddress({ row: sheet.firstRow + row, column: sheet.firstColumn + column }));
    if (!cell) return cell;
    if (decimal === undefined) return typeof cell.value === 'string' ? { ...cell, value: cell.value.replaceAll('万元', '元'), text: cell.text.replaceAll('万元', '元') } : cell;
    const value = Math.round(Number(decimal) * 1_000_000) / 100;
    return { value, text: value.toFixed(2) };
  };
  return { ...sheet, rows: sheet.rows.map((cells, row) => cells.map((cell, column) => convert(cell, row, column))) };
}

describe('真实的公开表', () => {
  it.each(workbooks().map((path) => [path.split('/').at(-1) ?? '', path]))('%s：除了人查出的错，没有错误', async (name, path) => {
    const workbook = await open(path);
    const { findings } = finish(createEngine({ pack: defaultPack, rules: TOTALS }).checkWorkbook(reader.readWorkbook(workbook), workbook));
    const names = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.name]));
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ at }) => `${names.get(at.sheetId) ?? ''}!${cellAddress(at)}`);
    const known = Object.entries(REAL_ERRORS).find(([id]) => name.startsWith(id))?.[1] ?? [];
    expect(errors.sort()).toEqual([...known].sort());
  });

  it.each(workbooks().filter((path) => /石家庄市人社局|p3_|香河/.test(path)).map((path) => [path.split('/').at(-1) ?? '', path]))(
    '%s：工作表换次序、行间加空行，结果不变；万元改成元，相符的还相符',
    async (_, path) => {
      const workbook = await open(path);
      const model = reader.readWorkbook(workbook);
      const plain = outcome(workbook);
      expect(outcome({ ...workbook, sheets: [...workbook.sheets].reverse() })).toEqual(plain);
      expect(outcome(withSheets(workbook, (sheet) => spaced(sheet, model)))).toEqual(plain);
      expect(outcome(withSheets(workbook, (sheet) => inYuan(sheet, model)))).toEqual(plain);
    },
  );
});
