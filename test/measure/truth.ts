import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HebeiTruth, ShanghaiTruth } from './reading/truth';

export interface KnownWorkbook extends HebeiTruth {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ShanghaiWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: ShanghaiTruth['sheets'];
}

const OWN = resolve(__dirname, '../workbooks');
const SHARED = resolve(__dirname, '../../../shared/workbooks');
const SHANGHAI = resolve(__dirname, '../../../shared/workbooks-shanghai');

/** The workbooks that travel with the repository. */
export function ownWorkbooks(): readonly KnownWorkbook[] {
  return loadFolder(OWN, OWN);
}

/** All known workbooks: the larger collection beside the repository where it exists, else the own ones. */
export function allWorkbooks(): readonly KnownWorkbook[] {
  const expected = join(SHARED, 'expected');
  return existsSync(expected) ? loadFolder(SHARED, expected) : ownWorkbooks();
}

/** None where the collection does not stand beside the repository. */
export function shanghaiWorkbooks(): readonly ShanghaiWorkbook[] {
  const truth = join(SHANGHAI, 'expected.json');
  if (!existsSync(truth)) return [];
  return (JSON.parse(readFileSync(truth, 'utf8')) as readonly ShanghaiTruth[])
    .filter(({ file }) => existsSync(join(SHANGHAI, file)))
    .map(({ file, sheets }) => ({ name: file, bytes: new Uint8Array(readFileSync(join(SHANGHAI, file))), sheets }));
}

/** What the measure would look at if it were there. */
export function absentCollections(): readonly string[] {
  return [join(SHARED, 'expected'), join(SHANGHAI, 'expected.json')].filter((path) => !existsSync(path));
}

function loadFolder(folder: string, truthFolder: string): readonly KnownWorkbook[] {
  return readdirSync(truthFolder)
    .filter((file) => file.endsWith('.json') && existsSync(join(folder, file.replace(/\.json$/, '.xlsx'))))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '.xlsx');
      const truth = JSON.parse(readFileSync(join(truthFolder, file), 'utf8')) as HebeiTruth;
      return { name, bytes: new Uint8Array(readFileSync(join(folder, name))), sheets: truth.sheets, tables: truth.tables };
    });
}
