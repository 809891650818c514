import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { bigrams, shared } from '../facts/bigrams';
import { compact } from '../facts/cell-text';

/** 《name》 and its number right behind or right before it. */
const BEHIND = /《([^《》]{4,60})》的?(?:通知)?[（(，,]?([\p{Script=Han}]{2,8}[〔【[（(]\d{4}[〕】\]）)]\d+号)/gu;
const BEFORE = /([\p{Script=Han}]{2,8}[〔【[（(]\d{4}[〕】\]）)]\d+号)[）)，,]?《([^《》]{4,60})》/gu;
/** Less in common, and two documents stand side by side. */
const ALIKE = 0.6;

interface Cited {
  readonly number: string;
  readonly title: string;
  readonly at: CellRef;
}

/**
 * 同一个文号只有一个文件名。
 * 不适用：只差空格、标点；名称完全不同。
 */
export const documentNameDrift: WorkbookRule<Cited> = {
  meta: {
    id: 'across/document-name-drift',
    code: 'Z-612',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *read({ tables }) {
    for (const { basis } of tables.flatMap(({ indicators }) => indicators)) {
      if (!basis) continue;
      const text = compact(basis.value);
      for (const [, title = '', number = ''] of text.matchAll(BEHIND)) yield { number: plain(number), title: bare(title), at: basis.at };
      for (const [, number = '', title = ''] of text.matchAll(BEFORE)) yield { number: plain(number), title: bare(title), at: basis.at };
    }
  },
  *compare(cited) {
    const byNumber = new Map<string, Cited[]>();
    for (const one of cited) byNumber.set(one.number, [...(byNumber.get(one.number) ?? []), one]);
    for (const [number, all] of byNumber) {
      const titles = [...new Set(all.map(({ title }) => title))];
      const count = (title: string): number => all.filter((one) => one.title === title).length;
      const [usual] = [...titles].sort((a, b) => count(b) - count(a));
      for (const title of titles) {
        const first = all.find((one) => one.title === title);
        const reference = all.find((one) => one.title === usual);
        if (!first || !reference || usual === undefined || title === usual || !areAlike(title, usual)) continue;
        yield { messageId: 'drift', data: { number, title, usual }, at: first.at, related: [reference.at] };
      }
    }
  },
};

function plain(number: string): string {
  return number.replace(/[【[（(]/u, '〔').replace(/[】\]）)]/u, '〕');
}

function bare(title: string): string {
  return title.replace(/[<>〈〉“”"，,、]/gu, '');
}

function areAlike(a: string, b: string): boolean {
  const [pairsOfA, pairsOfB] = [bigrams(a), bigrams(b)];
  return shared(pairsOfA, pairsOfB) >= Math.min(pairsOfA.size, pairsOfB.size) * ALIKE;
}
