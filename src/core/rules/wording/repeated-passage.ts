import type { TableRule } from '../contract';
import { excerpt } from '../facts/cell-text';
import { paused } from '../facts/paused';
import { textsOf } from '../facts/texts-of';

/** Three letters or more, and the same once more. */
const TWICE = /([^\s，。；、,;]{3,40}?)\s*\1/gu;

/**
 * 三个字以上的词句紧接着又写了一遍。
 * 不适用：两个字的叠词；数字和符号的重复。
 */
export const repeatedPassage: TableRule = {
  meta: {
    id: 'wording/repeated-passage',
    code: 'Z-414',
    scope: 'table',
    severity: 'hint',
    needs: [],
    fix: 'confirm',
  },
  *check({ table }) {
    for (const field of paused(textsOf(table))) {
      const passage = field && repeatedIn(field.value);
      if (passage) yield { messageId: 'twice', data: { passage: excerpt(passage.once) }, at: field.at };
      else if (!field) yield undefined;
    }
  },
  fix(report, { table }) {
    const field = textsOf(table).find(({ at, value }) => at.row === report.at.row && at.column === report.at.column && repeatedIn(value));
    const passage = field && repeatedIn(field.value);
    return passage && { kind: 'confirm', edits: [{ at: report.at, passage: passage.twice, by: passage.once }] };
  },
};

function repeatedIn(text: string): { readonly once: string; readonly twice: string } | undefined {
  const match = [...text.matchAll(TWICE)].find(([, once = '']) => /\p{Script=Han}/u.test(once));
  return match && { once: match[1] ?? '', twice: match[0] };
}
