import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { TargetTable } from '../../src/core/model/target-table';
import { createReader } from '../../src/core/reading/create-reader';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { defaultPack } from '../../src/core/standards/default-pack';
import { planTables, type Arrangement } from '../../src/core/tables/plan-table';
import { createOfficeHost } from '../../src/host/office/create-office-host';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { writeXlsx } from '../../src/host/xlsx/write-workbook';
import { printTable } from '../measure/print-table';
import { openExcel } from '../support/excel/open-excel';

jest.setTimeout(300_000);

const PROJECTS = 200;

/** Writes 200 projects through the genuine library, against the same cells without looks, merges and page set-up. */
it('200 projects written', async () => {
  const tables = await manyTables();
  const rows: string[][] = [];
  for (const [layoutId, arrangement] of [['hebei-full', 'sheets'] , ['hebei-full', 'pages'], ['ledger', 'sheets']] as const) {
    const layout = defaultPack.layouts.find(({ id }) => id === layoutId);
    if (!layout) throw new Error(layoutId);
    const start = performance.now();
    const plans = planTables(tables, layout, defaultPack, arrangement satisfies Arrangement);
    const planned = performance.now() - start;
    const whole = await through(plans);
    const bare = await through(plans.map(bareOf));
    const file = performance.now();
    const bytes = await writeXlsx(plans);
    const cells = plans.reduce((sum, plan) => sum + plan.cells.length, 0);
    rows.push(
      [`${layoutId} ${arrangement}`, plans.length, cells, planned.toFixed(0), whole.time.toFixed(0), bare.time.toFixed(0), (whole.time / bare.time).toFixed(1), whole.requests, (whole.largest / 1e6).toFixed(1), (whole.largestAnswer / 1e6).toFixed(1), whole.undone.toFixed(0), (performance.now() - file).toFixed(0), (bytes.length / 1e6).toFixed(1)].map(String),
    );
  }
  printTable(['written', 'sheets', 'cells', 'plan ms', 'write ms', 'bare cells ms', 'ratio', 'requests', 'largest request MB', 'largest answer MB', 'undo ms', 'xlsx ms', 'xlsx MB'], rows);
});

interface Measured {
  readonly time: number;
  readonly requests: number;
  readonly largest: number;
  readonly largestAnswer: number;
  readonly undone: number;
}

async function through(plans: readonly SheetPlan[]): Promise<Measured> {
  const excel = openExcel();
  let requests = 0;
  let largest = 0;
  let largestAnswer = 0;
  const { bridge } = excel.host;
  const { sendMessageToHost, onMessageFromHost } = bridge;
  bridge.sendMessageToHost = (text) => {
    requests += 1;
    largest = Math.max(largest, Buffer.byteLength(text));
    sendMessageToHost(text);
  };
  bridge.onMessageFromHost = (text) => {
    // Events are no answer.
    if (!text.startsWith('{"type":3')) largestAnswer = Math.max(largestAnswer, Buffer.byteLength(text));
    onMessageFromHost?.(text);
  };
  const host = createOfficeHost();
  const start = performance.now();
  const { sheets, stopped } = await host.addSheets(plans);
  const time = performance.now() - start;
  const written = requests;
  if (stopped !== undefined || sheets.length !== plans.length) throw new Error('not written');
  const undo = performance.now();
  const { kept } = await host.removeAddedSheets(sheets.map(({ id }, index) => ({ sheetId: id, plan: plans[index] ?? fail() })));
  if (kept.length > 0) throw new Error('not undone');
  const undone = performance.now() - undo;
  await host.dispose();
  await excel.settle();
  excel.close();
  return { time, requests: written, largest, largestAnswer, undone };
}

function fail(): never {
  throw new Error('A sheet without plan');
}

/** The same contents, as text and numbers only; text stays text by the number format alone. */
function bareOf(plan: SheetPlan): SheetPlan {
  const { printArea, margins } = plan.page;
  return {
    ...plan,
    styles: { bare: { numberFormat: '@' }, number: { numberFormat: '0.00' } },
    styledAreas: [],
    cells: plan.cells.map((cell) => ({ ...cell, style: cell.content.kind === 'text' ? 'bare' : 'number' })),
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    names: [],
    hideGridlines: false,
    page: { paper: 'A4', orientation: 'portrait', fitToWidth: false, printArea, margins, centerHorizontally: false, rowBreaks: [] },
  };
}

/** Real projects, repeated under other names. */
async function manyTables(): Promise<readonly TargetTable[]> {
  const name = '兴隆县人社局2025.xlsx';
  const snapshot = await readXlsx(new Uint8Array(readFileSync(join(__dirname, '../workbooks', name))), name);
  const real = createReader(defaultPack).readWorkbook(snapshot).sheets.flatMap((sheet) => sheet.tables);
  return Array.from({ length: PROJECTS }, (_, index) => {
    const table = real[index % real.length] ?? fail();
    return { ...table, name: `${String(index + 1)} ${table.name}` };
  });
}
