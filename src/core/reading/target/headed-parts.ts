import { parseAmount } from '../../model/parse-amount';
import type { Project } from '../../model/target-table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { textField, type Line } from '../line';
import type { Vocabulary } from '../vocabulary';
import { headedProject } from './indicator-lines';
import type { LedgerPart } from './ledger';

const BUDGET = /[（(]\s*(?:预算|资金|金额)[^\d（()）]{0,6}([\d.,，]+\s*(?:万|亿)?元)\s*[)）]\s*$/;

/** The projects of a table that names each on a line of its own, above its indicators and below the one header. */
export function headedParts(sheet: SheetSnapshot, body: readonly Line[], context: readonly Line[], shared: Project, words: Vocabulary): readonly LedgerPart[] {
  const parts: { project: Project; lines: Line[] }[] = [{ project: shared, lines: [] }];
  const heads = new Set(context);
  for (const line of [...body, ...context].sort((a, b) => a.row - b.row)) {
    if (heads.has(line)) parts.push({ project: projectOf(sheet, line, shared, words), lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.filter(({ lines }) => lines.length > 0);
}

function projectOf(sheet: SheetSnapshot, line: Line, shared: Project, words: Vocabulary): Project {
  const field = textField(sheet, line.row, line.cells[0]?.column ?? 0);
  const name = headedProject(line, words) ?? field.value;
  const budget = parseAmount(BUDGET.exec(name)?.[1] ?? null);
  const { code: _, ...others } = shared;
  return {
    ...others,
    name: { ...field, value: name.replace(BUDGET, '').trim() },
    ...(budget && { budgetTotal: { ...field, value: budget } }),
  };
}
