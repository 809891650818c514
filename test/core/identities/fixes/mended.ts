import { fixesOf } from '../../../../src/core/identities/fixes/fixes-of';
import type { IdentityFix } from '../../../../src/core/identities/fixes/contract';
import type { IdentityReport } from '../../../../src/core/identities/check-identities';
import type { IdentityResult } from '../../../../src/core/identities/contract';
import { identitiesOf, readSheetFacts } from '../../../../src/core/identities/sheet-facts';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { createEngine } from '../../../../src/core/rules/engine';
import type { Finding } from '../../../../src/core/rules/contract';
import { RULES } from '../../../../src/core/rules/registry';
import { resolveFix } from '../../../../src/core/rules/resolve-fix';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import type { Change } from '../../../../src/core/sheet/change';
import type { Cell, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { finish } from '../../../../src/core/reading/steps';
import { recalculate, shown } from '../../../support/recalculate';

const TOTALS = RULES.filter(({ meta }) => meta.id.startsWith('totals/'));
const engine = createEngine({ pack: defaultPack, rules: TOTALS });

/** What is found in the sheets as they stand. */
export interface Looked {
  readonly sheets: readonly SheetSnapshot[];
  readonly report: IdentityReport;
  readonly findings: readonly Finding[];
}

export function look(sheets: readonly SheetSnapshot[]): Looked {
  const read = sheets.map((sheet) => ({ sheet, model: readSheet(sheet, defaultPack) }));
  const report = identitiesOf(read.flatMap(({ model }) => [...readSheetFacts(model)]), defaultPack);
  return { sheets, report, findings: finish(engine.checkAcross(read)).result.findings };
}

export function failing({ report }: Looked): readonly IdentityResult[] {
  return report.results.filter(({ state }) => state === 'failed');
}

export function fixesFor(result: IdentityResult, { report, sheets }: Looked): readonly IdentityFix[] {
  return fixesOf(result, report, sheets, defaultPack);
}

/** The changes of a fix as they would be written. */
export function changesOf(fix: IdentityFix, { sheets }: Looked): readonly Change[] {
  const [home] = sheets;
  if (!home) throw new Error('No sheets');
  const resolved = resolveFix({ kind: 'confirm', edits: fix.edits }, home, (id) => sheets.find((sheet) => sheet.id === id));
  if (!resolved) throw new Error(`Nothing to write: ${JSON.stringify(fix)}`);
  return resolved.changes;
}

/** Writes as a host does, and works the formulas out. */
export function write(sheets: readonly SheetSnapshot[], changes: readonly Change[]): readonly SheetSnapshot[] {
  return recalculate(sheets.map((sheet) => changes.filter(({ at }) => at.sheetId === sheet.id).reduce(written, sheet)));
}

function written(sheet: SheetSnapshot, { at, after, numberFormat }: Change): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  while (rows.length <= at.row) rows.push([]);
  const row = rows[at.row] ?? [];
  while (row.length <= at.column) row.push(null);
  row[at.column] = cellAfter(row[at.column] ?? null, after, numberFormat?.after);
  rows[at.row] = row;
  return { ...sheet, rows, revision: sheet.revision + 1 };
}

function cellAfter(before: Cell | null, after: Change['after'], format: string | undefined): Cell | null {
  const numberFormat = format ?? before?.numberFormat;
  const own = numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat };
  switch (after.kind) {
    case 'empty':
      return null;
    case 'text':
      return { value: after.text, text: after.text, ...own };
    case 'number':
      return { value: after.number, text: shown(after.number, numberFormat), ...own };
    case 'boolean':
      return { value: after.boolean, text: String(after.boolean), ...own };
    case 'formula':
      return { value: 0, text: '0', formula: after.formula, ...own };
  }
}
