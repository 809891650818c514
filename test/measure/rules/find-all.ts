import { createReader } from '../../../src/core/reading/create-reader';
import type { Finding } from '../../../src/core/rules/contract';
import type { Engine } from '../../../src/core/rules/engine';
import { createEngine } from '../../../src/core/rules/engine';
import { cellAddress } from '../../../src/core/sheet/address';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { findingText } from '../../../src/core/text/finding-text';
import { createTexts } from '../../../src/core/text/text';
import { readXlsx } from '../../../src/host/xlsx/read-workbook';

/** A cell as the lists of known defects name it. */
export interface Place {
  readonly workbook: string;
  readonly sheet: string;
  /** As people count. */
  readonly row: number;
  readonly cell: string;
}

export interface Found extends Place {
  readonly finding: Finding;
  /** The other end of a pair: rows swapped, tables copied. */
  readonly related: readonly Place[];
}

export interface Checked {
  readonly found: readonly Found[];
  /** Indicator rows read. */
  readonly rows: readonly Pick<Place, 'workbook' | 'sheet' | 'row'>[];
  /** Rules that threw, with what they said. */
  readonly failures: readonly string[];
}

const texts = createTexts('zh-CN');
const reader = createReader(defaultPack);
const engine: Engine = createEngine({ pack: defaultPack });

/** Reads and checks files with everything that is on in the default pack. */
export async function findAll(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Checked> {
  const parts: Checked[] = [];
  for (const { name, bytes } of files) parts.push(checkSnapshot(await readXlsx(bytes, name)));
  return { found: parts.flatMap(({ found }) => found), rows: parts.flatMap(({ rows }) => rows), failures: parts.flatMap(({ failures }) => failures) };
}

export function checkSnapshot(snapshot: WorkbookSnapshot): Checked {
  const workbook = snapshot.name;
  const model = reader.readWorkbook(snapshot);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
  const place = (at: Finding['at']): Place => ({ workbook, sheet: sheets.get(at.sheetId) ?? '', row: at.row + 1, cell: cellAddress(at) });
  const steps = engine.checkWorkbook(model, snapshot);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { findings, checks } = step.value;
  return {
    found: findings.map((finding) => ({ finding, ...place(finding.at), related: finding.related.map(place) })),
    rows: model.sheets.flatMap((sheet) => sheet.tables.flatMap((table) => table.indicators.map(({ row }) => ({ workbook, sheet: sheet.name, row: row + 1 })))),
    failures: checks.flatMap(({ rule, notChecked }) => notChecked.filter(({ reason }) => reason === 'rule-failed').map(({ detail }) => `${rule}: ${detail}`)),
  };
}

/** One line for a person to read. */
export function lineOf({ finding, workbook, sheet, cell }: Found): string {
  return `${finding.severity} ${finding.code} ${finding.rule} ${workbook} ${sheet}!${cell} ${findingText(texts, finding).what}`;
}

export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)}%`;
}
