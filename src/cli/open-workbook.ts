import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { DeskRecord } from '../core/review/desk-record';
import { createReader } from '../core/reading/create-reader';
import type { WorkbookModel } from '../core/model/workbook-model';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { deskOf } from '../core/state/kept-desk';
import { readStateXml } from '../core/state/state-xml';
import { reviewOf } from '../core/state/kept-review';
import { EMPTY_STATE, pointingsOf } from '../core/state/workbook-state';
import { defaultPack } from '../core/standards/default-pack';
import type { StandardsPack } from '../core/standards/schema';
import type { Texts } from '../core/text/text';
import { FileError } from '../host/xlsx/file-error';
import { isEncrypted, preflight } from '../host/xlsx/preflight';
import { readXlsx } from '../host/xlsx/read-workbook';
import { stateOf } from '../host/xlsx/xlsx-host';
import type { Io } from './io';
import type { KeptDecisions } from './shapes/decisions-output';

export interface OpenedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly model: WorkbookModel;
  /** Waivers and rules turned off, as the file keeps them; missing where it cannot keep any. */
  readonly decisions?: KeptDecisions;
  /** What a reviewer answered and concluded in it; missing where it cannot keep any. */
  readonly desk?: DeskRecord;
  /** Why the state that travels with the file, what people pointed out in it among others, could not be used. */
  readonly unusedState?: 'damaged' | 'newer';
}

/** Why a file gave nothing, in words. Other files go on. */
export interface FileFailure {
  readonly code: string;
  readonly message: string;
}

export type Opened = { readonly ok: true; readonly workbook: OpenedWorkbook } | { readonly ok: false; readonly failure: FileFailure };

/** What the operating system says, by its code. */
const SYSTEM_FAILURES = { ENOENT: 'not-found', EACCES: 'not-allowed', EPERM: 'not-allowed', EBUSY: 'busy', EISDIR: 'is-folder' } as const;

export async function openWorkbook(path: string, cwd: string, texts: Texts, pack: StandardsPack = defaultPack): Promise<Opened> {
  try {
    return { ok: true, workbook: await readWorkbook(await readFile(resolve(cwd, path)), path, pack) };
  } catch (error) {
    return { ok: false, failure: failureOf(error, texts) };
  }
}

/** Reads the bytes of a workbook of any format; what cannot be read throws. */
export async function readWorkbook(bytes: Uint8Array, path: string, pack: StandardsPack, password?: string): Promise<OpenedWorkbook> {
  const old = isLegacy(bytes);
  const snapshot = old ? await readOld(bytes, basename(path), password) : await readXlsx(bytes, basename(path), password);
  const state = readStateXml(old || isEncrypted(bytes) ? undefined : stateOf(bytes));
  const pointings = state.kind === 'state' ? pointingsOf(state.state) : [];
  const model = createReader(pack, pointings).readWorkbook(snapshot);
  const kept = state.kind === 'state' ? state.state : EMPTY_STATE;
  return { snapshot, model, decisions: reviewOf(kept), desk: deskOf(kept).record, ...(state.kind !== 'state' && { unusedState: state.kind }) };
}

/** The reader of old formats takes a while to begin with; most folders hold none. */
async function readOld(bytes: Uint8Array, name: string, password: string | undefined): Promise<WorkbookSnapshot> {
  const { readLegacy } = await import(/* webpackMode: "eager" */ '../host/xlsx/legacy/read-legacy');
  return readLegacy(bytes, name, password);
}

function isLegacy(bytes: Uint8Array): boolean {
  try {
    preflight(bytes);
    return false;
  } catch (error) {
    return error instanceof FileError && error.code === 'legacy-format';
  }
}

/** Says on the side when what is kept in the file could not be used; the file itself was read. */
export function tellUnusedState(file: string, { unusedState }: OpenedWorkbook, io: Io, texts: Texts): void {
  if (unusedState) io.err(`${texts('cli.review.unreadable', { file, message: texts(`cli.state.${unusedState}`) })}\n`);
}

/** Any failure while one file is handled, even a bug, is a line of that file. */
export function failureOf(error: unknown, texts: Texts): FileFailure {
  if (error instanceof FileError) return { code: error.code, message: texts(error.code === 'encrypted' ? 'cli.fileErrors.encrypted' : `reading.fileErrors.${error.code}`) };
  const system = systemFailure(error);
  if (system) return { code: system, message: texts(`cli.fileErrors.${system}`) };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: texts('cli.fileErrors.internal', { detail }) };
}

function systemFailure(error: unknown): (typeof SYSTEM_FAILURES)[keyof typeof SYSTEM_FAILURES] | undefined {
  const code = systemCode(error);
  return Object.entries(SYSTEM_FAILURES).find(([known]) => known === code)?.[1];
}

/** `ENOENT` and the like, of an error of the operating system. */
export function systemCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
