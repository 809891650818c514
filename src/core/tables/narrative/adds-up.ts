import { bindText } from '../../identities/text/text-identities';
import { readFigures } from '../../identities/text/figures';
import { workOut } from '../../identities/work-out';
import { workOutRate } from '../../identities/text/work-out-rate';
import type { TextPart } from '../../model/text-part';
import type { StandardsPack } from '../../standards/schema';
import { paragraphText, type NarrativeParagraph } from './narrative';

/** No figure of the paragraph contradicts another one, as the rules about texts read it. */
export function addsUp(paragraph: NarrativeParagraph, pack: StandardsPack, year: string): boolean {
  const text = paragraphText(paragraph);
  const part: TextPart = {
    kind: 'narrative',
    sheetId: '',
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    name: '',
    paragraphs: [{ value: text, raw: text, at: { sheetId: '', row: 0, column: 0 } }],
    entries: [],
    score: 1,
    evidence: [],
  };
  const words = pack.identities.text;
  const figures = readFigures(part, words, { isBudget: true, ...(year !== '' && { year: Number(year) }) });
  return bindText(figures, words).every((identity) => (identity.relation === '%' ? workOutRate(identity) : workOut(identity, () => undefined)).state !== 'failed');
}
