import { cellAddress } from '../../core/sheet/address';
import { defaultPack } from '../../core/standards/default-pack';
import { narrate } from '../../core/tables/narrative/narrate';
import { paragraphText, type FigureCell, type Narrative, type NarrativePiece } from '../../core/tables/narrative/narrative';
import type { Texts } from '../../core/text/text';
import type { ExitCode, Io } from '../io';
import { openWorkbook } from '../open-workbook';
import { UsageError } from '../usage-error';
import { narrateOutput } from '../shapes/narrate-output';

export interface NarrateOptions {
  readonly last?: string;
  readonly json?: boolean;
}

/** Prints 情况说明 made from the tables of a workbook, then where each figure stands and what is left to fill in. */
export async function runNarrate(file: string, { last, json }: NarrateOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const opened = await openWorkbook(file, io.cwd, texts);
  const before = last === undefined ? undefined : await openWorkbook(last, io.cwd, texts);
  for (const [name, one] of [[file, opened], [last ?? '', before]] as const) {
    if (!one || one.ok) continue;
    io.err(`${texts('cli.review.unreadable', { file: name, message: one.failure.message })}\n`);
    return 3;
  }
  if (!opened.ok) return 3;
  const { model } = opened.workbook;
  if (model.sheets.every(({ budgets }) => budgets.length === 0)) throw new UsageError(texts('cli.usage.no-budget-tables', { file }));
  const narratives = narrate(model, defaultPack, before?.ok ? before.workbook.model : undefined);
  io.out(json ? `${JSON.stringify(narrateOutput(file, narratives), undefined, 2)}\n` : narratives.map((one) => narrativeLines(one, texts)).join('\n'));
  return 0;
}

function narrativeLines({ title, paragraphs }: Narrative, texts: Texts): string {
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
  const figures = pieces.filter((piece) => piece.kind === 'figure');
  const gaps = pieces.filter((piece) => piece.kind === 'missing');
  const sections = [
    [title],
    ...paragraphs.map((paragraph) => [paragraph.heading, paragraphText(paragraph)]),
    ...(figures.length > 0 ? [[texts('composing.narrate.figures'), ...figures.map((figure) => texts('composing.narrate.figure', { text: figure.text, cells: figure.cells.map((cell) => placeOf(cell, texts)).join(texts('wording.separator')) }))]] : []),
    ...(gaps.length > 0 ? [[texts('composing.narrate.gaps'), ...unique(gaps.map((gap) => gapLine(gap, texts)))]] : []),
  ];
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function placeOf({ sheet, at, label, isLastYear }: FigureCell, texts: Texts): string {
  return texts(isLastYear ? 'composing.narrate.lastPlace' : 'composing.narrate.place', { sheet, cell: cellAddress(at), label });
}

function gapLine({ text, reason, detail }: Extract<NarrativePiece, { readonly kind: 'missing' }>, texts: Texts): string {
  const why = texts(`composing.reasons.${reason}`);
  return detail === '' ? texts('composing.narrate.gap', { text, why }) : texts('composing.narrate.gapAt', { text, why, detail });
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
