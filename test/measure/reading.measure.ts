import { readWorkbook } from '../../src/core/reading/create-reader';
import { defaultPack } from '../../src/core/standards/default-pack';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { scoreReading } from './reading-score';
import { printTable } from './print-table';
import { allWorkbooks } from './truth';

/** How much of the known workbooks is read exactly. Differences are listed when MEASURE_DETAILS is set. */
it('reading', async () => {
  const rows: string[][] = [];
  const details: string[] = [];
  for (const { name, bytes, tables } of allWorkbooks()) {
    const model = readWorkbook(await readXlsx(bytes, name), defaultPack);
    const score = scoreReading(model, tables);
    rows.push([
      name,
      `${String(score.tables.found)}/${String(score.tables.expected)} +${String(score.tables.surplus)}`,
      `${String(score.fields.exact)}/${String(score.fields.expected)}`,
      `${String(score.indicators.exact)}/${String(score.indicators.expected)} +${String(score.indicators.surplus)}`,
      String(model.sheets.reduce((sum, sheet) => sum + sheet.unread.length, 0)),
    ]);
    details.push(...score.differences.map((difference) => `${name}: ${difference}`));
  }
  printTable(['workbook', 'tables +surplus', 'fields exact', 'indicators exact +surplus', 'unread regions'], rows);
  if (process.env.MEASURE_DETAILS) process.stdout.write(`${details.join('\n')}\n`);
});
