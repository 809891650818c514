import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { carryPlaces, yearOfWorkbook, type CarryKind, type CarryPlace } from '../../core/tables/carry/carry-places';
import { carryChanges, planCarry } from '../../core/tables/carry/plan-carry';
import { cellAddress, sameCell } from '../../core/sheet/address';
import { contentOf, type Change } from '../../core/sheet/change';
import { cellAt } from '../../core/sheet/snapshot';
import type { Texts } from '../../core/text/text';
import { HostError } from '../../host/port';
import { createXlsxHost } from '../../host/xlsx/xlsx-host';
import type { ExitCode, Io } from '../io';
import { openWorkbook } from '../open-workbook';
import { saveNewFile } from '../save-new-file';
import { UsageError } from '../usage-error';

export interface CarryOptions {
  readonly output: string;
  readonly accept?: readonly string[];
  readonly year?: string;
  readonly force?: boolean;
}

const KINDS: readonly CarryKind[] = ['year', 'date', 'code', 'reference'];

/** 结转新年度: a copy of last year's workbook with a list of every year, date and code; only what is accepted is changed. */
export async function runCarry(file: string, { output, accept = [], year, force }: CarryOptions, io: Io, texts: Texts): Promise<ExitCode> {
  if (resolve(io.cwd, file) === resolve(io.cwd, output)) throw new UsageError(texts('cli.usage.output-is-input', { file: output }));
  const opened = await openWorkbook(file, io.cwd, texts);
  if (!opened.ok) {
    io.err(`${texts('cli.review.unreadable', { file, message: opened.failure.message })}\n`);
    return 3;
  }
  const { snapshot, model } = opened.workbook;
  const from = year === undefined ? yearOfWorkbook(snapshot) : Number(year);
  if (from === undefined || !/^20\d\d$/.test(String(from))) throw new UsageError(texts('composing.carry.noYear', { file }));
  const places = carryPlaces(snapshot, model, from);
  const accepted = acceptedOf(places, accept, texts);
  const host = await createXlsxHost(await readFile(resolve(io.cwd, file)), basename(file));
  const changes = carryChanges(accepted).map((change): Change => {
    const sheet = snapshot.sheets.find(({ id }) => id === change.at.sheetId);
    const before = contentOf(sheet ? cellAt(sheet, change.at.row, change.at.column) : null);
    const after = change.after.kind === 'text' && before.kind === 'number' && /^20\d{2}$/.test(change.after.text) ? { kind: 'number' as const, number: Number(change.after.text) } : change.after;
    return { ...change, before, after };
  });
  try {
    const { refused } = await host.apply(changes);
    const done = new Set(accepted.filter(({ at }) => !refused.some((one) => sameCell(one.at, at))));
    await host.addSheet(planCarry(places, done, texts));
    await saveNewFile(await host.save(), { output, ...(force !== undefined && { force }) }, io, texts);
    io.out(`${texts('composing.carry.written', { file: output, count: places.length, accepted: done.size, open: places.length - done.size })}\n`);
    for (const { at, reason } of refused) io.err(`${texts('composing.carry.refused', { cell: cellAddress(at), reason: texts(`host.refusals.${reason}`) })}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new UsageError(texts('composing.carry.notCopied', { file, detail: error.detail }));
  }
}

/** By number in the list, or by kind. What has no new text of its own stays for the person. */
function acceptedOf(places: readonly CarryPlace[], accept: readonly string[], texts: Texts): readonly CarryPlace[] {
  const wanted = accept.flatMap((one) => one.split(',')).filter((one) => one !== '');
  const isKnown = (one: string): boolean => KINDS.some((kind) => kind === one) || (/^\d+$/.test(one) && Number(one) >= 1 && Number(one) <= places.length);
  const unknown = wanted.find((one) => !isKnown(one));
  if (unknown !== undefined) throw new UsageError(texts('composing.carry.notInList', { name: unknown, count: places.length }));
  return places.filter((place, index) => place.before !== place.proposed && (wanted.includes(place.kind) || wanted.includes(String(index + 1))));
}
