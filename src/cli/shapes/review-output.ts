import { EMPTY_REVIEW } from '../../core/review/review-state';
import type { ReviewedFinding } from '../../core/review/reviewed-findings';
import type { CheckResult, Finding, RuleCheck } from '../../core/rules/contract';
import { cellAddress, type CellRef } from '../../core/sheet/address';
import { findingText, notCheckedText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import type { FileFailure, OpenedWorkbook } from '../open-workbook';
import type { CheckOutput, FindingOutput, ReviewedFile } from '../schemas';
import { decidedFindings, decisionOf } from './decisions-output';
import { unreadOutput } from './read-output';

export interface ReviewedFileOptions {
  /** False: as if nobody had waived anything or turned a rule off. */
  readonly waivers: boolean;
}

/** One reviewed workbook in the documented shape. What was waived counts like everything else. */
export function reviewedFile(
  file: string,
  { model, decisions: kept }: OpenedWorkbook,
  result: CheckResult,
  texts: Texts,
  { waivers }: ReviewedFileOptions = { waivers: true },
): ReviewedFile {
  const { findings, decisions } = decidedFindings(result, waivers && kept ? kept : { state: EMPTY_REVIEW, dropped: 0 });
  const sheetNames = new Map(model.sheets.map((sheet) => [sheet.sheetId, sheet.name]));
  const place = (at: CellRef): { sheet: string; cell: string } => ({ sheet: sheetNames.get(at.sheetId) ?? at.sheetId, cell: cellAddress(at) });
  const tables = model.sheets.flatMap((sheet) => sheet.tables);
  const unread = model.sheets.flatMap((sheet) => unreadOutput(sheet, texts).map((region) => ({ sheet: sheet.name, ...region })));
  const count = (severity: Finding['severity']): number => result.findings.filter((finding) => finding.severity === severity).length;
  return {
    file,
    summary: {
      tables: tables.length,
      indicators: tables.reduce((sum, table) => sum + table.indicators.length, 0),
      budgets: model.sheets.reduce((sum, sheet) => sum + sheet.budgets.length, 0),
      error: count('error'),
      warning: count('warning'),
      hint: count('hint'),
      unread: unread.length,
    },
    findings: findings.map((one) => findingOutput(one, place, texts)),
    ...(decisions && { decisions }),
    checks: result.checks.map((check) => checkOutput(check, texts)),
    unread,
  };
}

export function unreadableFile(file: string, failure: FileFailure): ReviewedFile {
  return {
    file,
    error: { code: failure.code, message: failure.message },
    summary: { tables: 0, indicators: 0, budgets: 0, error: 0, warning: 0, hint: 0, unread: 0 },
    findings: [],
    checks: [],
    unread: [],
  };
}

function findingOutput(reviewed: ReviewedFinding, place: (at: CellRef) => { sheet: string; cell: string }, texts: Texts): FindingOutput {
  const { finding, state } = reviewed;
  const { what, how } = findingText(texts, finding);
  const decision = decisionOf(reviewed);
  return {
    rule: finding.rule,
    code: finding.code,
    severity: finding.severity,
    // 稍后 lasts for a sitting in Excel; a file knows nothing of it.
    state: state === 'later' ? 'open' : state,
    ...(decision && { decision }),
    ...place(finding.at),
    table: finding.table,
    subject: finding.subject,
    message: texts('cli.sentences', { what, how }),
    data: { ...finding.data },
    related: finding.related.map(place),
    ...(finding.fix && { fix: { kind: finding.fix.kind, before: finding.fix.before, after: finding.fix.after } }),
    fingerprint: finding.fingerprint,
  };
}

function checkOutput({ rule, code, ran, passed, notChecked }: RuleCheck, texts: Texts): CheckOutput {
  const reasons = notChecked.map((entry) => notCheckedText(texts, { rule, notChecked: entry }));
  return {
    rule,
    code,
    ran,
    passed,
    notChecked: notChecked.reduce((sum, { tables }) => sum + tables.length, 0),
    ...(reasons.length > 0 && { reason: reasons.map(({ what, how }) => texts('cli.sentences', { what, how })).join('\n') }),
  };
}
