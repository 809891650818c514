import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a perfect reader finds, as kept beside the workbooks. Rows count from 1, columns are letters. */
export interface TruthIndicator {
  readonly no: number;
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
}

export interface TruthTable {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly layout?: 'simple' | 'full';
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, string | readonly string[]>>;
  readonly project: {
    readonly title: string;
    readonly titleText: string;
    readonly code: string | null;
    readonly name: string;
    readonly budget: { readonly total: number | null; readonly fiscal: number | null; readonly other: number | null } | null;
    readonly plan: Readonly<Record<string, string>> | null;
    readonly purpose: string | null;
    readonly goals: readonly string[];
  };
  readonly indicators: readonly TruthIndicator[];
}

export interface KnownWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tables: readonly TruthTable[];
}

const OWN = resolve(__dirname, '../workbooks');
const SHARED = resolve(__dirname, '../../../shared/workbooks');

/** The workbooks that travel with the repository. */
export function ownWorkbooks(): readonly KnownWorkbook[] {
  return loadFolder(OWN, OWN);
}

/** All known workbooks: the larger collection beside the repository where it exists, else the own ones. */
export function allWorkbooks(): readonly KnownWorkbook[] {
  const expected = join(SHARED, 'expected');
  return existsSync(expected) ? loadFolder(SHARED, expected) : ownWorkbooks();
}

function loadFolder(folder: string, truthFolder: string): readonly KnownWorkbook[] {
  return readdirSync(truthFolder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '.xlsx');
      const truth = JSON.parse(readFileSync(join(truthFolder, file), 'utf8')) as { tables: readonly TruthTable[] };
      return { name, bytes: new Uint8Array(readFileSync(join(folder, name))), tables: truth.tables };
    });
}
