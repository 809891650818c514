import type { MoneyUnit } from '../../model/amount';
import { parseMoneyUnit } from '../../model/parse-amount';
import { compactText } from '../../model/plain-text';
import { isNumbered, type BudgetWords } from './words';

export type MetaKind = 'title' | 'unitName' | 'period' | 'moneyUnit' | 'form';

/** One thing that a cell above a table says. */
export interface Meta {
  readonly kind: MetaKind;
  readonly value: string;
  readonly moneyUnit?: MoneyUnit;
}

const LONGEST = 80;
const NUMBERING = /^\s*(?:\d{1,3}\s*[.．、]|[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、.．]|(?:附件|附表|表)\s*[\d一二三四五六七八九十]{1,3}(?:[-—.]\d{1,2})?\s*[:：.、\s]?\s*)\s*(?=\S{3})/;
const FORM = /^(?:附件|附表|表|预算表|决算表|报表)(?:编号|号)?:?[\d一二三四五六七八九十]{1,3}(?:[-—.]\d{1,2})?:?$|^[^:]{0,12}(?:公开|预|决|附|批)[^:]{0,4}\d{1,3}(?:[-—.]\d{1,2})?表(?:之[一二三\d]+)?$|^[^:]{0,8}公开表?\d{1,3}(?:[-—.]\d{1,2})?$/;
const DATE = /^\(?(?:\d{4}|二[〇○零O0一二三四五六七八九]{3})年(?:度|\d{1,2}月(?:\d{1,2}日)?)?\)?$|^(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/;

const NOTHING: readonly Meta[] = [];
const known = new WeakMap<BudgetWords, Map<string, readonly Meta[]>>();
/** The memory of one pack is bounded: a sheet may hold any number of different texts. */
const REMEMBERED = 5000;

/** What a cell above a table says: one thing, or several labels in one cell (`编制部门：某局 单位：元`). None: it is something else. */
export function metaOf(text: string, words: BudgetWords): readonly Meta[] {
  if (text.length > LONGEST) return NOTHING;
  const memory = known.get(words) ?? new Map<string, readonly Meta[]>();
  known.set(words, memory);
  const remembered = memory.get(text);
  if (remembered) return remembered;
  const found = findMeta(text, words);
  if (memory.size < REMEMBERED) memory.set(text, found);
  return found;
}

function findMeta(text: string, words: BudgetWords): readonly Meta[] {
  const labelled = labelledMeta(text, words);
  if (labelled.length > 0) return labelled;
  const compact = compactText(text);
  if (DATE.test(compact)) return [{ kind: 'period', value: text.trim() }];
  if (FORM.test(compact)) return [{ kind: 'form', value: text.trim() }];
  const unit = /^\([^():]*\)$|^[^():]+$/.test(compact) ? parseMoneyUnit(compact.replace(/^(\(?)(?:金额|计量)?单位/, '$1')) : undefined;
  if (unit) return [{ kind: 'moneyUnit', value: unit, moneyUnit: unit }];
  return NOTHING;
}

function labelledMeta(text: string, words: BudgetWords): readonly Meta[] {
  const plain = text.trim().replace(/^[（(](.*)[)）]$/s, '$1');
  const found = [...plain.matchAll(words.label)];
  const [first] = found;
  const before = first ? plain.slice(0, first.index).trim() : '';
  const unlabelled: Meta[] = before === '' ? [] : isTitle(before, words) ? [{ kind: 'title', value: titleName(before) }] : isOrganisation(before) ? [{ kind: 'unitName', value: before }] : [];
  const labelled = found.flatMap((match, index): Meta[] => {
    const label = match[2] ?? '';
    const value = plain.slice(match.index + match[0].length, found[index + 1]?.index ?? plain.length).trim();
    return metaOfLabel(label, value, words);
  });
  return labelled.length === 0 ? [] : [...unlabelled, ...labelled];
}

/** 单位 may be the money unit or the organisation: what stands behind it tells. */
function metaOfLabel(label: string, value: string, words: BudgetWords): Meta[] {
  const { labels } = words.section;
  const bare = compactText(label);
  const is = (known: readonly string[]): boolean => known.some((word) => compactText(word) === bare);
  const unit = unitOfValue(value);
  if (unit && is(labels.moneyUnit)) return [{ kind: 'moneyUnit', value: unit, moneyUnit: unit }];
  if (is(labels.period)) return [{ kind: 'period', value }];
  return is(labels.unitName) ? [{ kind: 'unitName', value }] : [];
}

/** `万元`, `人民币元（列至角分）`, `人、万元`: the one unit of money that is named. */
function unitOfValue(value: string): MoneyUnit | undefined {
  const named = value.replace(/[(（][^()（）]*[)）]\s*$/, '').split(/[、,，/;；\s和及]+/).flatMap((part) => parseMoneyUnit(part) ?? []);
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** Whether a text may be the title of a table: `表5 部门预算收支总表`, `部门政府采购预算`. */
export function isTitle(text: string, words: BudgetWords): boolean {
  const compact = compactText(text).replace(/\([^()]*\)$/, '');
  if (compact.length < 3 || compact.length > 70 || /[。；;]|[,，].*[,，]/.test(compact)) return false;
  const { endings, words: known } = words.section.titles;
  return endings.some((ending) => compact.endsWith(ending)) && (compact.endsWith('表') || known.some((word) => compact.includes(word))) && !/^第.{1,3}部分/.test(compact);
}

/** A title beyond doubt: it says that it is a table, and no list numbers it among its rows. */
export function isPlainTitle(text: string, words: BudgetWords): boolean {
  // Most texts are no title: nothing needs to be made of them.
  return text.length <= LONGEST && text.includes('表') && isTitle(text, words) && /表$/.test(compactText(text).replace(/\([^()]*\)$/, '')) && text.length >= 5;
}

/** `表5 2023年部门收支总表` gives `2023年部门收支总表`; broken lines are put together. */
export function titleName(text: string): string {
  return text.replace(/\s*\n\s*/g, '').replace(NUMBERING, '').replace(/\s*[（(](?:金额)?单位[:：].*[)）]$/, '').trim();
}

/** `323001 某某局`, an organisation without a label. */
export function isOrganisation(text: string): boolean {
  const compact = compactText(text);
  return compact.length >= 3 && compact.length <= 50 && !isNumbered(text) && !/[:。，；]/.test(compact) && !/^\d+$/.test(compact);
}
