import { resolve } from 'node:path';
import { readSubjects } from '../../core/identities/subjects/read-subjects';
import { subjectList, withSubjects } from '../../core/identities/subjects/subject-list';
import { cellAddress } from '../../core/sheet/address';
import type { Texts } from '../../core/text/text';
import type { ExitCode, Io } from '../io';
import { loadPack } from '../load-pack';
import { openWorkbook } from '../open-workbook';
import { saveNewFile } from '../save-new-file';
import { UsageError } from '../usage-error';

export interface SubjectsOptions {
  readonly from: string;
  readonly year: string;
  readonly output: string;
  readonly pack?: string;
  readonly force?: boolean;
}

/** Conflicts and orphans beyond these say nothing new. */
const SHOWN = 10;

/** Takes the official 科目 of a year from a workbook and writes a standards pack that holds them. */
export async function runSubjects(options: SubjectsOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const { from, year, output } = options;
  if (!/^20\d{2}$/.test(year)) throw new UsageError(texts('cli.usage.bad-year', { year }));
  if ([from, options.pack].some((file) => file !== undefined && resolve(io.cwd, file) === resolve(io.cwd, output))) throw new UsageError(texts('cli.usage.output-is-input', { file: output }));
  const pack = await loadPack(options.pack, io, texts);
  const opened = await openWorkbook(from, io.cwd, texts);
  if (!opened.ok) {
    io.err(`${texts('cli.review.unreadable', { file: from, message: opened.failure.message })}\n`);
    return 3;
  }
  const { sheets } = opened.workbook.snapshot;
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const list = subjectList(sheets.flatMap(readSubjects));
  const functional = Object.keys(list.functional);
  const economic = Object.keys(list.economic);
  if (functional.length + economic.length === 0) throw new UsageError(texts('cli.usage.no-subjects', { file: from }));
  const text = `${JSON.stringify({ ...pack, subjects: withSubjects(pack.subjects, list, Number(year)) }, undefined, 2)}\n`;
  await saveNewFile(new TextEncoder().encode(text), options, io, texts);
  const levels = (codes: readonly string[]): Readonly<Record<string, number>> => ({ types: count(codes, 3), sections: count(codes, 5), items: count(codes, 7) });
  io.out(`${texts('cli.subjects.written', { file: output, year })}\n`);
  io.out(`${texts('cli.subjects.functional', levels(functional))}\n${texts('cli.subjects.economic', levels(economic))}\n`);
  if (list.others > 0) io.out(`${texts('cli.subjects.others', { count: list.others })}\n`);
  for (const { code, first, other, at } of list.conflicts.slice(0, SHOWN)) {
    io.out(`${texts('cli.subjects.conflict', { code, first, other, place: `${names.get(at.sheetId) ?? ''}!${cellAddress(at)}` })}\n`);
  }
  if (list.orphans.length > 0) io.out(`${texts('cli.subjects.orphans', { count: list.orphans.length, codes: list.orphans.slice(0, SHOWN).join(texts('wording.separator')) })}\n`);
  return list.conflicts.length > 0 ? 1 : 0;
}

function count(codes: readonly string[], length: number): number {
  return codes.filter((code) => code.length === length).length;
}
