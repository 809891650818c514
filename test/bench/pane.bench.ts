import { cpus } from 'node:os';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { printTable } from '../measure/print-table';
import { ownWorkbooks } from '../measure/truth';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { columnIndex } from '../../src/core/sheet/address';
import { firstLoad } from './first-load';
import type { EditedCell, PaneTimes } from './measure-pane';
import { DEBOUNCE, measurePane } from './measure-pane';
import { FIRST_VALUE, longWorkbook, stackedWorkbook } from './stacked-workbook';

const AIM_KB = 300;

jest.setTimeout(300_000);

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

function line(name: string, times: PaneTimes): string[] {
  return [
    name,
    `${String(times.tables)} / ${String(times.rows)}`,
    String(times.findings),
    ms(times.first),
    ms(times.edit),
    `${(times.outside * 100).toFixed(0)} %`,
    ms(times.longestBlock),
    ms(times.editBlock),
    ms(times.bareRead),
    `${(times.first / times.bareRead).toFixed(1)} / ${(times.edit / times.bareRead).toFixed(1)}`,
    times.peakMegabytes.toFixed(1),
  ];
}

it('pane', async () => {
  const cases: { readonly workbook: WorkbookSnapshot; readonly edited: EditedCell }[] = [
    { workbook: stackedWorkbook(200, 10), edited: { sheet: 0, ...FIRST_VALUE } },
    { workbook: { ...stackedWorkbook(200, 200), name: '200 tables, one sheet' }, edited: { sheet: 0, ...FIRST_VALUE } },
    { workbook: longWorkbook(2_000), edited: { sheet: 0, ...FIRST_VALUE } },
  ];
  for (const { name, bytes, tables } of ownWorkbooks()) {
    const workbook = await readXlsx(bytes, name);
    const table = tables.find((one) => one.kind === 'target');
    const row = table?.indicators[0]?.row;
    if (!table || row === undefined) throw new Error(`${name}: no table to edit`);
    const sheet = workbook.sheets.findIndex((one) => one.name === table.sheet);
    cases.push({ workbook, edited: { sheet, row: row - 1, column: columnIndex(table.columns.value ?? '') } });
  }
  // The first run compiles; what a person waits for is told by the following ones.
  await measurePane(stackedWorkbook(20, 10), { sheet: 0, ...FIRST_VALUE });
  const rows: string[][] = [];
  for (const { workbook, edited } of cases) rows.push(line(workbook.name, await measurePane(workbook, edited)));
  process.stdout.write(`\n${cpus()[0]?.model ?? ''} × ${String(cpus().length)}, Node ${process.version}, genuine Office.js over the simulator's plain grid. Milliseconds.\n`);
  process.stdout.write(`"edit" leaves out the ${String(DEBOUNCE)} ms that the session waits for more hints; the ratios are first and edit to bare read.\n`);
  printTable(['workbook', 'tables / rows', 'findings', 'first findings', 'edit', 'outside', 'longest block', 'of an edit', 'bare read', 'ratios', 'peak MB'], rows);
  printFirstLoad();
});

function printFirstLoad(): void {
  const load = firstLoad();
  if (!load) {
    process.stdout.write('\nFirst load of the pane: not built (npm run build).\n');
    return;
  }
  printTable(['first load, gzip', 'KB'], [
    ...load.files.map(({ name, gzip }) => [name, (gzip / 1024).toFixed(1)]),
    [`total without office.js (aim: below ${String(AIM_KB)})`, (load.total / 1024).toFixed(1)],
  ]);
}
