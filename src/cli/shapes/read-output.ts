import type { Evidence } from '../../core/model/evidence';
import type { TextPart } from '../../core/model/text-part';
import type { SheetModel, UnreadRegion } from '../../core/model/workbook-model';
import { areaAddress, cellAddress, type Area } from '../../core/sheet/address';
import { evidenceText } from '../../core/text/evidence-text';
import type { Texts } from '../../core/text/text';
import type { OpenedWorkbook } from '../open-workbook';
import { OUTPUT_VERSION, type ReadOutput, type SheetOutput, type TableOutput, type TextPartOutput, type UnreadOutput } from '../schemas';
import { asTable, blankTable, budgetOutput } from './budget-output';
import { looseRanges } from './loose-ranges';
import { targetOutput } from './target-output';

/** What `read` found, in the documented shape. */
export function readOutput(file: string, { model, snapshot }: OpenedWorkbook, texts: Texts, explain: boolean): ReadOutput {
  const snapshots = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return {
    version: OUTPUT_VERSION,
    file,
    sheets: model.sheets.map((sheet) => {
      const output = sheetOutput(sheet, texts, explain);
      const cells = snapshots.get(sheet.sheetId);
      return explain && cells ? { ...output, loose: looseRanges(cells, sheet) } : output;
    }),
  };
}

export function unreadOutput(sheet: SheetModel, texts: Texts): UnreadOutput[] {
  return sheet.unread.map(({ area, reason, data }: UnreadRegion) => ({
    range: areaAddress(area),
    reason,
    message: texts(`reading.unread.${reason}`, data),
  }));
}

function sheetOutput(sheet: SheetModel, texts: Texts, explain: boolean): SheetOutput {
  const why = ({ score, evidence }: Explained): { explain?: { score: number; evidence: string[] } } =>
    explain ? { explain: { score, evidence: sentences(evidence, texts) } } : {};
  const tables: readonly Placed[] = [
    ...sheet.tables.map((table) => ({ area: table.area, output: { ...targetOutput(table), ...why(table) } })),
    ...sheet.budgets.map((table) => ({ area: table.area, output: { ...asTable(budgetOutput(table)), ...why(table) } })),
    ...sheet.texts.flatMap((part) =>
      part.kind === 'narrative' ? [{ area: part.area, output: { ...blankTable('narrative', part.name, areaAddress(part.area)), ...why(part) } }] : [],
    ),
  ];
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tables: [...tables].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left).map(({ output }) => output),
    budgets: sheet.budgets.map((table) => ({ ...budgetOutput(table), ...why(table) })),
    texts: sheet.texts.map((part) => ({ ...textPartOutput(part), ...why(part) })),
    unread: unreadOutput(sheet, texts).map((region, index) => ({
      ...region,
      ...(explain && { evidence: sentences(sheet.unread[index]?.evidence ?? [], texts) }),
    })),
  };
}

interface Explained {
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

interface Placed {
  readonly area: Area;
  readonly output: TableOutput;
}

function textPartOutput({ kind, name, area, paragraphs, entries }: TextPart): TextPartOutput {
  return {
    kind,
    name,
    range: areaAddress(area),
    paragraphs: paragraphs.map(({ at, value }) => ({ cell: cellAddress(at), text: value })),
    entries: entries.map(({ title, page }) => ({ cell: cellAddress(title.at), title: title.value, page: page?.value ?? null })),
  };
}

function sentences(evidence: readonly Evidence[], texts: Texts): string[] {
  return evidence.map((one) => evidenceText(texts, one));
}
