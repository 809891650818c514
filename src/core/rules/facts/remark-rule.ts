import type { CodeRemarkKind } from '../../identities/codes';
import { codeRemarks } from '../../identities/codes';
import type { SheetFacts } from '../../identities/sheet-facts';
import { identitiesOf, readSheetFacts } from '../../identities/sheet-facts';
import type { TableRemarkKind } from '../../identities/table-remarks';
import { tableRemarks } from '../../identities/table-remarks';
import type { RemarkKind } from '../../identities/text/remarks';
import { remarksOf } from '../../identities/text/remarks';
import type { Report, RuleContext, Severity, WorkbookRule } from '../contract';

interface Head {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
}

/** The rule that reports remarks on the words of 情况说明 and 编制说明. The kind is the message. */
export function textRule(head: Head, kinds: readonly RemarkKind[]): WorkbookRule<SheetFacts> {
  return remarkRule(head, (facts, { pack }) => {
    const { texts, views } = identitiesOf(facts, pack);
    return texts
      .flatMap((text) => remarksOf(text, pack.identities.text, views))
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, at, words, other, related }) => ({ messageId: kind, data: { words, other }, at, related }));
  });
}

/** The rule that reports remarks on 科目 codes. */
export function codeRule(head: Head, kind: CodeRemarkKind): WorkbookRule<SheetFacts> {
  return remarkRule(head, (facts, { pack }) =>
    codeRemarks(identitiesOf(facts, pack).views, pack.subjects)
      .filter((one) => one.kind === kind)
      .map(({ at, code, name, other, related }) => ({ messageId: kind, data: { code, name, other }, at, related })),
  );
}

/** The rule that reports remarks on how a table holds its amounts. */
export function tableRule(head: Head, kind: TableRemarkKind): WorkbookRule<SheetFacts> {
  return remarkRule(head, (facts, { pack }) =>
    tableRemarks(identitiesOf(facts, pack), pack.identities.text)
      .filter((one) => one.kind === kind)
      .map(({ at, words, count, related }) => ({ messageId: kind, data: { words, count }, at, related })),
  );
}

function remarkRule(head: Head, reportsOf: (facts: readonly SheetFacts[], context: RuleContext) => readonly Report[]): WorkbookRule<SheetFacts> {
  return { meta: { ...head, scope: 'workbook', needs: [], fix: 'none' }, read: readSheetFacts, compare: reportsOf };
}
