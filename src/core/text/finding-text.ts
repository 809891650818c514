import type { Finding, NotChecked, Severity } from '../rules/contract';
import type { TextData, Texts } from './text';

/** A finding in words: which rule, what is so, why it matters, how to mend it. */
export interface FindingText {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

export function findingText(texts: Texts, finding: Pick<Finding, 'rule' | 'messageId' | 'data'>): FindingText {
  const message = (part: string): string =>
    sentence(texts, `rules.${finding.rule}.messages.${finding.messageId}.${part}`, finding.data);
  return { ...ruleText(texts, finding.rule), what: message('what'), how: message('how') };
}

/** What a rule is called and on what it rests. */
export function ruleText(texts: Texts, rule: string): Pick<FindingText, 'title' | 'why'> {
  return { title: sentence(texts, `rules.${rule}.title`), why: sentence(texts, `rules.${rule}.why`) };
}

export function severityText(texts: Texts, severity: Severity): string {
  return texts(`rules.severity.${severity}`);
}

/** Why a rule did not look at some tables, and what would let it. */
export function notCheckedText(
  texts: Texts,
  check: { readonly rule: string; readonly notChecked: NotChecked },
): { readonly title: string; readonly what: string; readonly how: string } {
  const { reason, detail, tables } = check.notChecked;
  const data = { need: texts.find(`rules.needs.${detail}`) ?? detail, detail, count: tables.length };
  return {
    title: ruleText(texts, check.rule).title,
    what: sentence(texts, `rules.notChecked.${reason}.what`, data),
    how: sentence(texts, `rules.notChecked.${reason}.how`, data),
  };
}

/** The registry test sees to it that each rule has its sentences; a rule from elsewhere shows its key. */
function sentence(texts: Texts, path: string, data?: TextData): string {
  return texts.find(path, data) ?? path;
}
