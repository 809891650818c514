import { excerpt } from '../facts/cell-text';
import type { IndicatorRule } from '../contract';

/** 冀财社【2018】21号, 冀人社函[2017]16 号 */
const NUMBER = /([【[［])(\d{4})([】\]］])(?=\s*\d+\s*号)/gu;

/**
 * 《党政机关公文格式》（GB/T 9704—2012）：发文字号的年份用六角括号〔〕。
 * 不适用：后面没有“几号”的括号。
 */
export const documentNumberBrackets: IndicatorRule = {
  meta: {
    id: 'wording/document-number-brackets',
    code: 'Z-406',
    scope: 'indicator',
    severity: 'hint',
    needs: ['basis'],
    fix: 'safe',
  },
  *check({ indicator: { basis } }) {
    const found = basis && [...basis.raw.matchAll(NUMBER)][0];
    if (!basis || !found) return;
    yield { messageId: 'brackets', data: { found: excerpt(found[0]), year: found[2] ?? '' }, at: basis.at };
  },
  fix(_report, { indicator: { basis } }) {
    return basis && { kind: 'safe', edits: [{ at: basis.at, text: basis.raw.replace(NUMBER, '〔$2〕') }] };
  },
};
