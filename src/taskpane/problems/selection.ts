import type { Texts } from '../../core/text/text';
import type { FindingView } from '../../session/state';
import type { Severity } from '../../core/rules/contract';
import { findingText, severityText } from '../../core/text/finding-text';

/** What a chip switches on and off. */
export type Chip = Severity | 'notChecked';

export type Grouping = 'rule' | 'sheet' | 'row';

export const GROUPINGS: readonly Grouping[] = ['rule', 'sheet', 'row'];

/** Which findings a person wants to see, and in which order. */
export interface Selection {
  /** Words that all must occur; `!word` must not. */
  readonly text: string;
  readonly hidden: readonly Chip[];
  readonly grouping: Grouping;
}

export const NO_SELECTION: Selection = { text: '', hidden: [], grouping: 'rule' };

export function toggleChip(selection: Selection, chip: Chip): Selection {
  const isHidden = selection.hidden.includes(chip);
  return { ...selection, hidden: isHidden ? selection.hidden.filter((one) => one !== chip) : [...selection.hidden, chip] };
}

/** Shows everything again; the grouping stays, it hides nothing. */
export function clearSelection(selection: Selection): Selection {
  return { ...NO_SELECTION, grouping: selection.grouping };
}

export function selectFindings(findings: readonly FindingView[], selection: Selection, texts: Texts): readonly FindingView[] {
  const terms = selection.text.toLowerCase().split(/\s+/).map(termOf).filter((term) => term.word !== '');
  return findings.filter(
    (view) => !selection.hidden.includes(view.finding.severity) && (terms.length === 0 || matches(haystack(view, texts), terms)),
  );
}

interface Term {
  readonly word: string;
  readonly isExcluded: boolean;
}

/** `！` is what a Chinese keyboard gives. */
function termOf(part: string): Term {
  const isExcluded = /^[!！]/.test(part);
  return { word: isExcluded ? part.slice(1) : part, isExcluded };
}

function matches(text: string, terms: readonly Term[]): boolean {
  return terms.every(({ word, isExcluded }) => text.includes(word) !== isExcluded);
}

function haystack(view: FindingView, texts: Texts): string {
  const { finding, sheetName, address } = view;
  const words = findingText(texts, finding);
  const severity = severityText(texts, finding.severity);
  return [severity, finding.code, words.title, words.what, words.how, `${sheetName}!${address}`, finding.subject, finding.table].join('\n').toLowerCase();
}
