import type { IdentityReport } from '../../identities/check-identities';
import type { CodeRemark, CodeRemarkKind } from '../../identities/codes';
import { codeRemarks } from '../../identities/codes';
import type { SheetFacts } from '../../identities/sheet-facts';
import { identitiesOf, readSheetFacts } from '../../identities/sheet-facts';
import type { TableRemark, TableRemarkKind } from '../../identities/table-remarks';
import { tableRemarks } from '../../identities/table-remarks';
import type { Remark, RemarkKind } from '../../identities/text/remarks';
import { remarksOf } from '../../identities/text/remarks';
import type { Report, RuleContext, Severity, WorkbookRule } from '../contract';

interface Head {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
}

interface Remarks {
  readonly texts: readonly Remark[];
  readonly codes: readonly CodeRemark[];
  readonly tables: readonly TableRemark[];
}

// One look serves all rules of one check.
const looked = new WeakMap<IdentityReport, Remarks>();

function remarksIn(facts: readonly SheetFacts[], { pack }: RuleContext): Remarks {
  const report = identitiesOf(facts, pack);
  const known = looked.get(report);
  if (known) return known;
  const words = pack.identities.text;
  const remarks: Remarks = {
    texts: report.texts.flatMap((text) => remarksOf(text, words, report.views)),
    codes: codeRemarks(report.views, pack.subjects),
    tables: tableRemarks(report, words),
  };
  looked.set(report, remarks);
  return remarks;
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
export function tableRule(head: Head, kind: TableRemarkKind): WorkbookRule<SheetFacts> {
  return remarkRule(head, ({ tables }) =>
    tables.filter((one) => one.kind === kind).map(({ at, words, count, related }) => ({ messageId: kind, data: { words, count }, at, related })),
  );
}

function remarkRule(head: Head, reportsOf: (remarks: Remarks) => readonly Report[]): WorkbookRule<SheetFacts> {
  return {
    meta: { ...head, scope: 'workbook', needs: [], fix: 'none' },
    read: readSheetFacts,
    compare: (facts, context) => reportsOf(remarksIn(facts, context)),
  };
}
