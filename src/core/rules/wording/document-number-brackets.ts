import type { Field } from '../../model/target-table';
import type { TableRule } from '../contract';
import { excerpt } from '../facts/cell-text';

/** 冀财社【2018】21号, 冀人社函[2017]16 号, 冀财社（2019）3号 */
const NUMBER = /([【[［（(])(\d{4})([】\]］）)])(?=\s*\d+\s*号)/gu;

/**
 * 《党政机关公文格式》（GB/T 9704—2012）：发文字号的年份用六角括号〔〕；一张表报一次，一次全部改好。
 * 不适用：后面没有“几号”的括号。
 */
export const documentNumberBrackets: TableRule = {
  meta: {
    id: 'wording/document-number-brackets',
    code: 'Z-406',
    scope: 'table',
    severity: 'hint',
    needs: ['basis'],
    fix: 'safe',
  },
  *check({ table }) {
    const [first, ...rest] = table.indicators.flatMap(({ basis }) => withOtherBrackets(basis));
    if (!first) return;
    const [found = ''] = first.raw.match(NUMBER) ?? [];
    yield { messageId: 'brackets', data: { found: excerpt(found), count: rest.length + 1 }, at: first.at, related: rest.map(({ at }) => at) };
  },
  fix(_report, { table }) {
    const edits = table.indicators
      .flatMap(({ basis }) => withOtherBrackets(basis))
      .map(({ at, raw }) => ({ at, text: raw.replace(NUMBER, '〔$2〕') }));
    return edits.length === 0 ? undefined : { kind: 'safe', edits };
  },
};

function withOtherBrackets(basis: Field | undefined): Field[] {
  return basis?.raw.match(NUMBER) ? [basis] : [];
}
