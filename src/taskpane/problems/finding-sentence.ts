import type { Texts } from '../../core/text/text';
import type { FindingView } from '../../session/state';
import { findingText, severityText } from '../../core/text/finding-text';

/** The whole card in one sentence, for a screen reader. */
export function findingSentence({ finding, sheetName, address, isHidden }: FindingView, texts: Texts): string {
  return texts('pane.card.sentence', {
    severity: severityText(texts, finding.severity),
    code: finding.code,
    what: findingText(texts, finding).what,
    sheet: isHidden ? texts('pane.hidden.mark', { sheet: sheetName }) : sheetName,
    address,
    subject: finding.subject === '' ? finding.table : finding.subject,
  });
}
