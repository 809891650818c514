import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';

type Named =
  | { readonly from: 'contents'; readonly key: string; readonly title: string; readonly at: CellRef }
  | { readonly from: 'table'; readonly key: string; readonly keys: readonly string[]; readonly title: string; readonly at: CellRef };

/** A heading above tables, or the table of the whole unit, which is found by its kind. */
const CHAPTER = /^第.{1,3}[部章节篇]|整体|总体|(?:预算|专项)(?:项目|资金)绩效目标$/u;
/** With fewer in common the contents list chapters, not tables. */
const COMMON = 0.5;

/**
 * 目录与表互相对得上。
 * 不适用：没有目录；目录里没有逐个列出项目。
 */
export const contentsDiffer: WorkbookRule<Named> = {
  meta: {
    id: 'across/contents-differ',
    code: 'Z-616',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *read({ tables, texts }) {
    for (const { kind, entries } of texts) {
      if (kind !== 'contents') continue;
      for (const { title } of entries) {
        if (/绩效目标(?:申报)?表/u.test(compact(title.value)) && !CHAPTER.test(compact(title.value))) yield { from: 'contents', key: bare(title.value), title: excerpt(title.value), at: title.at };
      }
    }
    for (const table of tables) {
      const { title, name } = table.project;
      const named = title ?? name;
      if (!named || table.kind !== 'target') continue;
      const keys = [title?.value, name?.value, table.name].flatMap((text) => (text === undefined ? [] : bare(text)));
      yield { from: 'table', key: bare(named.value), keys, title: excerpt(named.value), at: named.at };
    }
  },
  *compare(all) {
    const listed = all.flatMap((one) => (one.from === 'contents' ? [one] : []));
    const tables = all.flatMap((one) => (one.from === 'table' ? [one] : []));
    const keys = new Set(tables.flatMap((table) => table.keys));
    const found = listed.filter(({ key }) => keys.has(key));
    if (found.length === 0 || found.length < Math.min(listed.length, tables.length) * COMMON) return;
    const listedKeys = new Set(listed.map(({ key }) => key));
    for (const { key, title, at } of listed) if (!keys.has(key)) yield { messageId: 'no-table', data: { title }, at };
    for (const table of tables) {
      if (!table.keys.some((key) => listedKeys.has(key))) yield { messageId: 'not-listed', data: { title: table.title }, at: table.at };
    }
  },
};

/** Without numbering, page, leaders and the words every title ends in. */
function bare(title: string): string {
  return compact(title)
    .replace(/^[（(]?(?:\d{1,3}|[一二三四五六七八九十]+)[)）.．、]/u, '')
    .replace(/[.．…·]*\d*$/u, '')
    .replace(/(?:项目)?(?:支出)?绩效目标(?:申报)?表$/u, '');
}
