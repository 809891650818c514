import { cellAddress } from '../../core/sheet/address';
import { paragraphText, type Narrative } from '../../core/tables/narrative/narrative';
import { z } from 'zod';

/** What `jixiao narrate --json` prints. */
export const narrateShape = z.object({
  version: z.literal(1),
  file: z.string(),
  narratives: z.array(
    z.object({
      unit: z.string(),
      year: z.string(),
      paragraphs: z.array(
        z.object({
          heading: z.string(),
          text: z.string(),
          figures: z.array(z.object({ text: z.string(), topic: z.string(), cells: z.array(z.object({ sheet: z.string(), cell: z.string(), label: z.string(), lastYear: z.boolean() })) })),
          missing: z.array(z.object({ text: z.string(), topic: z.string(), reason: z.string(), detail: z.string() })),
        }),
      ),
    }),
  ),
});

export type NarrateOutput = z.infer<typeof narrateShape>;

export function narrateOutput(file: string, narratives: readonly Narrative[]): NarrateOutput {
  return {
    version: 1,
    file,
    narratives: narratives.map(({ unit, year, paragraphs }) => ({
      unit,
      year,
      paragraphs: paragraphs.map((paragraph) => ({
        heading: paragraph.heading,
        text: paragraphText(paragraph),
        figures: paragraph.pieces.flatMap((piece) => {
          if (piece.kind !== 'figure') return [];
          return [{ text: piece.text, topic: piece.topic, cells: piece.cells.map(({ sheet, at, label, isLastYear }) => ({ sheet, cell: cellAddress(at), label, lastYear: isLastYear })) }];
        }),
        missing: paragraph.pieces.flatMap((piece) => (piece.kind === 'missing' ? [{ text: piece.text, topic: piece.topic, reason: piece.reason, detail: piece.detail }] : [])),
      })),
    })),
  };
}
