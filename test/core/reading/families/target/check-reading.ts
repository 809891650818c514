import { readSheet } from '../../../../../src/core/reading/read-sheet';
import { defaultPack } from '../../../../../src/core/standards/default-pack';
import { differing } from '../drawing/differing';
import { gridText, placesOf, snapshotOf, type Paper } from '../drawing/sheet';
import type { Drawing } from './draw-table';
import { expectedLines, readLines } from './expected';

/** Reads the drawing with and without merges; throws with the sheet and the differing lines when the model is not the drawn one. */
export function checkReading(drawing: Drawing, paper: Omit<Paper, 'hiddenColumns'>): void {
  const placed: Paper = { ...paper, hiddenColumns: drawing.hiddenColumns ?? [] };
  const places = placesOf(drawing.block, placed);
  for (const withMerges of [true, false]) {
    const sheet = snapshotOf(drawing.block, placed, withMerges);
    const model = readSheet(sheet, defaultPack);
    const { tables } = model;
    const differences: string[] = [];
    if (tables.length !== drawing.tables.length) {
      differences.push(`${String(drawing.tables.length)} tables drawn, ${String(tables.length)} read; unread: ${model.unread.map(({ reason }) => reason).join(' ')}`);
    }
    drawing.tables.forEach((wanted, index) => {
      const place = places.get(`${wanted.id}.0.level3`);
      const table = tables.find(({ indicators }) => indicators.some(({ level3: { at } }) => at.row === place?.row && at.column === place.column)) ?? tables[index];
      if (table) differences.push(...differing(expectedLines(wanted, places), readLines(table, wanted)));
    });
    if (differences.length > 0) {
      throw new Error(`${withMerges ? 'with' : 'without'} merges\n${gridText(sheet)}\n${differences.slice(0, 12).join('\n')}`);
    }
  }
}
