import { areaAddress, cellAddress } from '../core/sheet/address';
import type { CellRef } from '../core/sheet/address';
import type { Finding, Severity } from '../core/rules/contract';
import type { UnreadReason } from '../core/model/workbook-model';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { CheckedSheet, CheckedWorkbook } from './checker';
import { sameData } from '../core/sheet/same-data';
import { linesOnce } from './lines-once';
import { headerOf } from './pointing/pointed-cells';
import { applyDecisions, rejectedReasons } from './review/decided';
import type { Decisions } from './review/decided';
import type { FindingView, HiddenSheet, NotCheckedView, Problems, UnreadView } from './state';

/** The reader itself took these for target tables. */
const LIKELY: ReadonlySet<UnreadReason> = new Set(['value-column-missing', 'no-indicator-header']);

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * What 问题 shows, in the order in which next and previous walk: by severity, rule and place.
 * A finding that looks as before keeps its object, so that its card is not rendered again.
 */
export function buildProblems(checked: CheckedWorkbook, isReadOnly: boolean, decisions: Decisions, before: Problems): Problems {
  const shown = [...before.findings, ...before.decided.findings.map(({ view }) => view)];
  const known = new Map(shown.map((view) => [view.finding.fingerprint, view]));
  const sheets = new Map(checked.sheets.map((one, order) => [one.sheet.id, { ...one, order }]));
  const place = (at: CellRef): [number, number, number] => [sheets.get(at.sheetId)?.order ?? sheets.size, at.row, at.column];
  const findings = [...checked.result.findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareText(a.code, b.code) ||
      comparePlaces(place(a.at), place(b.at)) ||
      compareText(a.fingerprint, b.fingerprint),
  );
  const rejections = rejectedReasons(decisions.review, decisions.record);
  const views = findings.map((finding) => {
    const view = { ...viewOf(finding, sheets, isReadOnly), ...rejections.get(finding.fingerprint) };
    const old = known.get(finding.fingerprint);
    return sameData(old, view) && old ? old : view;
  });
  const { open, decided } = applyDecisions(views, checked.result.checks, decisions);
  return {
    findings: open,
    counts: countBySeverity(open.map(({ finding }) => finding)),
    decided,
    notChecked: checked.result.checks.flatMap((check): NotCheckedView[] =>
      check.notChecked.map((notChecked) => ({ rule: check.rule, code: check.code, notChecked })),
    ),
    unread: checked.sheets.flatMap(unreadOf),
    hidden: checked.sheets.flatMap((one) => hiddenOf(one, findings)),
    tables: checked.sheets.reduce((sum, one) => sum + one.model.tables.length, 0),
    rows: checked.sheets.reduce((sum, one) => sum + one.model.tables.reduce((rows, table) => rows + table.indicators.length, 0), 0),
  };
}

function viewOf(finding: Finding, sheets: ReadonlyMap<string, CheckedSheet>, isReadOnly: boolean): FindingView {
  const sheet = sheets.get(finding.at.sheetId)?.sheet;
  const blocked = isReadOnly ? 'read-only' : finding.fix?.changes.some(({ at }) => sheets.get(at.sheetId)?.sheet.isProtected) ? 'protected' : undefined;
  return {
    finding,
    sheetName: sheet?.name ?? '',
    address: cellAddress(finding.at),
    related: finding.related.map((at) => ({ at, label: labelOf(at, finding.at, sheets) })),
    ...(blocked && { fixBlocked: blocked }),
    ...hiddenMark(sheet),
  };
}

function hiddenMark(sheet: SheetSnapshot | undefined): { readonly isHidden?: true } {
  return sheet !== undefined && sheet.visibility !== 'visible' ? { isHidden: true } : {};
}

function hiddenOf({ sheet, model }: CheckedSheet, findings: readonly Finding[]): HiddenSheet[] {
  if (sheet.visibility === 'visible') return [];
  const own = findings.filter(({ at }) => at.sheetId === sheet.id).length;
  const tables = model.tables.length + model.budgets.length;
  return tables + own > 0 ? [{ name: sheet.name, tables, findings: own }] : [];
}

/** The sheet's name stands before the address only where it is another sheet. */
function labelOf(at: CellRef, from: CellRef, sheets: ReadonlyMap<string, CheckedSheet>): string {
  if (at.sheetId === from.sheetId) return cellAddress(at);
  return `${sheets.get(at.sheetId)?.sheet.name ?? ''}!${cellAddress(at)}`;
}

function unreadOf({ sheet, unread }: CheckedSheet): UnreadView[] {
  return unread.map(({ region: { area, reason, data }, guess }) => {
    const header = guess && headerOf(linesOnce(sheet), guess.row, guess.rows);
    return {
      sheetName: sheet.name,
      range: areaAddress(area),
      at: { sheetId: sheet.id, row: area.top, column: area.left },
      reason,
      data,
      isLikely: guess !== undefined && (guess.isLikely || LIKELY.has(reason)),
      ...(header !== undefined && { header }),
      ...hiddenMark(sheet),
    };
  });
}

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** By code units: the same order on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
