import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';

/** 1. and 1、 before a title; 2023年 and 2.5 are no numbers of tables. */
const NUMBER = /^[（(]?(\d{1,3})[)）.．、]\s*(?=20\d{2}年|\D|$)/u;

interface Title {
  readonly title: string;
  readonly number?: number;
  readonly at: CellRef;
}

/**
 * 表的编号要连续。
 * 不适用：重新从 1 开始的一组；没有编号的标题。
 */
export const tableNumbering: WorkbookRule<Title> = {
  meta: {
    id: 'across/table-numbering',
    code: 'Z-611',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *read({ tables }) {
    for (const { project } of tables) {
      if (!project.title) continue;
      const number = NUMBER.exec(compact(project.title.raw))?.[1];
      yield { title: excerpt(project.title.raw), at: project.title.at, ...(number !== undefined && { number: Number(number) }) };
    }
  },
  *compare(titles) {
    const numbered = titles.filter(({ number }) => number !== undefined);
    if (numbered.length * 2 < titles.length) return;
    let before: Title | undefined;
    for (const title of numbered) {
      const { number = 0, at } = title;
      const last = before?.number ?? number - 1;
      if (number !== 1 && number !== last + 1) {
        const messageId = number === last ? 'twice' : 'gap';
        yield { messageId, data: { title: title.title, number, before: last }, at, ...(before && { related: [before.at] }) };
      }
      before = title;
    }
  },
};
