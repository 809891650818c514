import { findingText, severityText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import type { FindingView } from '../../session/state';

/** One card as lines of text, for a message to a colleague. */
export function cardText(view: FindingView, texts: Texts): string {
  const { finding, sheetName, address } = view;
  const { title, what, how } = findingText(texts, finding);
  const shown = (text: string): string => (text === '' ? texts('pane.empty') : text);
  const lines = [
    texts('pane.card.copyHead', { severity: severityText(texts, finding.severity), code: finding.code, title }),
    `${sheetName}!${address} ${finding.subject || finding.table}`.trim(),
    what,
    how,
    finding.fix ? `${texts('pane.card.change')} ${shown(finding.fix.before)} → ${shown(finding.fix.after)}` : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
