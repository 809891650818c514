import type { IdentityReport } from '../../identities/check-identities';
import type { CodeRemark, CodeRemarkKind } from '../../identities/codes';
import { codeRemarks, rowsMissing } from '../../identities/codes';
import type { Identity } from '../../identities/contract';
import type { SheetFacts } from '../../identities/sheet-facts';
import { identitiesInSteps, readSheetFacts, sameSheetFacts } from '../../identities/sheet-facts';
import type { TableRemark, TableRemarkKind } from '../../identities/table-remarks';
import { tableRemarks } from '../../identities/table-remarks';
import type { Remark, RemarkKind } from '../../identities/text/remarks';
import { remarksOf } from '../../identities/text/remarks';
import type { YearRemark } from '../../identities/years';
import { yearRemarks } from '../../identities/years';
import type { Steps } from '../../reading/steps';
import type { FixKind, Report, RuleContext, Severity, WorkbookRule } from '../contract';

interface Head {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
}

interface Remarks extends NameRemarks {
  readonly tables: readonly TableRemark[];
}

/** What is said of words and codes; amounts play no part. */
interface NameRemarks {
  readonly texts: readonly Remark[];
  readonly codes: readonly CodeRemark[];
  readonly years: readonly YearRemark[];
}

// One look serves all rules of one check, and one look at words and codes all checks in which only amounts change.
const looked = new WeakMap<IdentityReport, Remarks>();
const read = new WeakMap<readonly Identity[], NameRemarks>();

function* remarksIn(facts: readonly SheetFacts[], { pack }: RuleContext): Steps<Remarks> {
  const report = yield* identitiesInSteps(facts, pack);
  const known = looked.get(report);
  if (known) return known;
  const names = read.get(report.identities) ?? (yield* nameRemarks(report, pack));
  read.set(report.identities, names);
  const codes = [...names.codes, ...rowsMissing(report.views)];
  yield;
  const tables = yield* tableRemarks(report, pack.identities.text);
  const remarks: Remarks = { ...names, codes, tables };
  looked.set(report, remarks);
  return remarks;
}

function* nameRemarks({ texts, bound }: IdentityReport, { identities, subjects }: RuleContext['pack']): Steps<NameRemarks> {
  const found: Remark[] = [];
  for (const text of texts) {
    found.push(...remarksOf(text, identities.text, bound));
    yield;
  }
  return { texts: found, codes: yield* codeRemarks(bound, subjects), years: yearRemarks(bound) };
}

/** The rule that reports remarks on the words of 情况说明 and 编制说明. The kind is the message. */
export function textRule(head: Head, kinds: readonly RemarkKind[]): WorkbookRule<SheetFacts> {
  return remarkRule(head, ({ texts }) =>
    texts
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, at, words, other, related }) => ({ messageId: kind, data: { words, other }, at, related })),
  );
}

/** The rule that reports remarks on 科目 codes. */
export function codeRule(head: Head, kind: CodeRemarkKind): WorkbookRule<SheetFacts> {
  return remarkRule(head, ({ codes }) =>
    codes.filter((one) => one.kind === kind).map(({ at, code, name, other, related }) => ({ messageId: kind, data: { code, name, other }, at, related })),
  );
}

/** The rule that reports remarks on how a table holds its amounts. */
export function tableRule(head: Head, kind: TableRemarkKind, remedy?: RemarkRemedy): WorkbookRule<SheetFacts> {
  const rule = remarkRule(head, ({ tables }) =>
    tables.filter((one) => one.kind === kind).map(({ at, words, count, related }) => ({ messageId: kind, data: { words, count }, at, related })),
  );
  return remedy ? { ...rule, meta: { ...rule.meta, fix: remedy.kind }, fix: remedy.fix } : rule;
}

/** The rule that reports tables of another year than their set. */
export function yearRule(head: Head): WorkbookRule<SheetFacts> {
  return remarkRule(head, ({ years }) => years.map(({ at, year, usual, count, related }) => ({ messageId: 'differs', data: { year, usual, count }, at, related })));
}

/** What a remark can be mended with. */
export interface RemarkRemedy {
  readonly kind: FixKind;
  readonly fix: NonNullable<WorkbookRule<SheetFacts>['fix']>;
}

function remarkRule(head: Head, reportsOf: (remarks: Remarks) => readonly Report[]): WorkbookRule<SheetFacts> {
  return {
    meta: { ...head, scope: 'workbook', needs: [], fix: 'none' },
    read: readSheetFacts,
    sameFact: sameSheetFacts,
    *compare(facts, context) {
      yield* reportsOf(yield* remarksIn(facts, context));
    },
  };
}
