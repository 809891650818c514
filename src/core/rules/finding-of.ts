import type { Indicator, TargetTable } from '../model/target-table';
import { fingerprintOf } from '../review/fingerprint';
import type { CellRef } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';
import type { Finding, FixEdit, FixProposal, Report, Rule, Severity } from './contract';
import { isShared } from './facts/shared-cells';
import { resolveFix } from './resolve-fix';

/** What a rule reported, with everything around it that a finding tells. */
export interface ReportedPlace {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly report: Report;
  /** The table it stands in; missing outside of tables, as in a 目录. */
  readonly table?: TargetTable;
  /** What to call the place: the name of the table, of a budget table or of a text. */
  readonly name?: string;
  readonly indicator?: Indicator;
  readonly proposal?: FixProposal;
  /** The sheet of `report.at`. */
  readonly sheet: SheetSnapshot;
  /** Any sheet of the workbook, for related cells. */
  sheetOf(sheetId: string): SheetSnapshot | undefined;
}

export function findingOf({ rule, severity, report, table, name = table?.name, indicator, proposal, sheet, sheetOf }: ReportedPlace): Finding {
  const textAt = (at: CellRef): string => {
    const home = at.sheetId === sheet.id ? sheet : sheetOf(at.sheetId);
    return (home && cellAt(home, at.row, at.column)?.text) ?? '';
  };
  const target = indicator?.target;
  // 符号、值、单位 in cells of their own are one value.
  const cell = target?.at.column === report.at.column && target.at.row === report.at.row ? target.raw : textAt(report.at);
  const related = report.related ?? [];
  const fix = proposal?.edits.every((edit) => keepsOthers(edit, table)) === true ? resolveFix(proposal, sheet, sheetOf) : undefined;
  return {
    rule: rule.meta.id,
    code: rule.meta.code,
    severity,
    messageId: report.messageId,
    data: report.data,
    at: report.at,
    related,
    table: name ?? '',
    subject: indicator?.level3.value ?? '',
    fingerprint: fingerprintOf({
      rule: rule.meta.id,
      messageId: report.messageId,
      table: table ? table.project.code?.value || table.name : (name ?? ''),
      row: indicator ? [indicator.level2.value, indicator.level3.value] : [],
      cell,
      related: related.map(textAt),
    }),
    ...(fix && { fix }),
    ...(report.identity !== undefined && { identity: report.identity }),
  };
}

/** Where name and value stand in one cell, a new text for the one would take the other away: only a passage may be replaced. */
function keepsOthers(edit: FixEdit, table: TargetTable | undefined): boolean {
  return !('text' in edit) || !table || !isShared(table, edit.at);
}
