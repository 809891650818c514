import { compactText } from '../model/plain-text';
import type { WorkbookModel } from '../model/workbook-model';
import type { Finding, RuleCheck } from '../rules/contract';
import type { Area, CellRef } from '../sheet/address';
import type { Checklist, ChecklistItem } from '../standards/checklist-schema';
import type { Answer } from './desk-record';

/** What the machine can say to a question, and from what. */
export interface Prefill {
  readonly answer: 'yes' | 'no';
  /** Where what was asked for stands. */
  readonly found: readonly { readonly name: string; readonly at: CellRef }[];
  /** What speaks against it. */
  readonly findings: readonly Finding[];
  /** Places that rules looked at, and how many were in order. */
  readonly ran: number;
  readonly passed: number;
}

/** One question with what a person or the machine answered; neither: it waits for a person. */
export interface ChecklistItemState {
  readonly item: ChecklistItem;
  readonly answer?: Answer;
  readonly prefill?: Prefill;
  /** The table or text that the question is about was looked for and not recognised. */
  readonly isNotFound: boolean;
}

export interface ChecklistState {
  readonly checklist: Checklist;
  readonly items: readonly ChecklistItemState[];
  /** How many have an answer, a person's or the machine's. */
  readonly answered: number;
}

/** What questions are answered from. `findings` are those nobody waived, and those whose waiver was rejected. */
export interface ChecklistFacts {
  readonly model: WorkbookModel;
  readonly findings: readonly Finding[];
  readonly checks: readonly RuleCheck[];
}

/** The checklists that suit what the workbook holds, each question with its answers. Hints never answer 否. */
export function checklistStates(checklists: readonly Checklist[], facts: ChecklistFacts, answers: readonly Answer[]): readonly ChecklistState[] {
  const { sheets } = facts.model;
  const holds = { targets: sheets.some(({ tables }) => tables.length > 0), budgets: sheets.some(({ budgets }) => budgets.length > 0) };
  return checklists.flatMap((checklist) => {
    if (!holds[checklist.for]) return [];
    const items = checklist.items.map((item): ChecklistItemState => {
      const answer = answers.find((one) => one.checklist === checklist.id && one.item === item.id);
      const { prefill, isNotFound } = lookedUp(item, partsOf(item, checklist, facts.model), facts);
      return { item, ...(answer && { answer }), ...(prefill && { prefill }), isNotFound };
    });
    return [{ checklist, items, answered: items.filter(({ answer, prefill }) => answer ?? prefill).length }];
  });
}

function lookedUp(item: ChecklistItem, parts: readonly Part[], facts: ChecklistFacts): { readonly prefill?: Prefill; readonly isNotFound: boolean } {
  const asksForPart = item.tables !== undefined || item.texts !== undefined;
  if (asksForPart && parts.length === 0) return { isNotFound: true };
  const serious = facts.findings.filter(({ severity }) => severity !== 'hint');
  const byRule = item.rules ? serious.filter(({ rule }) => isOf(rule, item.rules)) : [];
  const inPart = serious.filter(({ at }) => parts.some(({ sheetId, area }) => sheetId === at.sheetId && contains(area, at)));
  // A question with both asks for the findings of these rules in this part.
  const findings = item.rules && asksForPart ? byRule.filter((finding) => inPart.includes(finding)) : item.rules ? byRule : inPart;
  const checks = item.rules ? facts.checks.filter(({ rule }) => isOf(rule, item.rules)) : [];
  const [ran, passed] = [checks.reduce((sum, check) => sum + check.ran, 0), checks.reduce((sum, check) => sum + check.passed, 0)];
  const isUnseen = item.rules !== undefined && !asksForPart && ran === 0;
  if ((!item.rules && !asksForPart) || isUnseen) return { isNotFound: false };
  const found = parts.map(({ name, sheetId, area }) => ({ name, at: { sheetId, row: area.top, column: area.left } }));
  return { isNotFound: false, prefill: { answer: findings.length > 0 ? 'no' : 'yes', found, findings, ran, passed } };
}

interface Part {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** Of several questions whose words a title holds, it belongs to the one with the longest: 财政拨款收支总表 is not the 收支总表. */
function partsOf(item: ChecklistItem, { items }: Checklist, { sheets }: WorkbookModel): readonly Part[] {
  const others = items.filter((other) => other !== item);
  const isAbout = (name: string, words: 'tables' | 'texts'): boolean => {
    const own = longestWord(name, item[words]);
    return own > 0 && others.every((other) => longestWord(name, other[words]) <= own);
  };
  return sheets.flatMap((sheet) => [
    ...sheet.budgets.filter(({ name }) => isAbout(name, 'tables')),
    ...sheet.texts.filter(({ kind, name, paragraphs }) =>
      kind === 'contents' ? isAbout(CONTENTS, 'texts') : isAbout(name, 'texts') || paragraphs.some(({ value }) => value.length <= LONGEST_HEADING && isAbout(value, 'texts')),
    ),
  ]);
}

function longestWord(name: string, words: readonly string[] = []): number {
  const plain = compactText(name);
  return words.reduce((longest, word) => (word.length > longest && plain.includes(compactText(word)) ? word.length : longest), 0);
}

/** What a part of kind `contents` is, whatever stands above it. */
const CONTENTS = '目录';
/** A paragraph that is no longer than this may be the heading of a part. */
const LONGEST_HEADING = 30;

function isOf(rule: string, wanted: readonly string[] = []): boolean {
  return wanted.some((one) => (one.endsWith('/') ? rule.startsWith(one) : rule === one));
}

function contains({ top, bottom, left, right }: Area, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
