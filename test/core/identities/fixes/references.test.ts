import fc from 'fast-check';
import { mayDependOn } from '../../../../src/core/identities/fixes/depends-on';
import { referencesOf, sheetPrefix } from '../../../../src/core/identities/fixes/references';
import { sumOfTerms } from '../../../../src/core/identities/fixes/sum-formula';
import { areaAddress } from '../../../../src/core/sheet/address';
import type { Cell } from '../../../../src/core/sheet/snapshot';
import { sheetOf } from '../../../support/sheet';

const shown = (formula: string): readonly string[] | undefined => referencesOf(formula)?.map(({ sheet, area }) => `${sheet === undefined ? '' : `${sheet}!`}${areaAddress(area)}`);
const formula = (text: string): Cell => ({ value: 0, text: '0', formula: text });

describe('公式看哪些单元格', () => {
  it.each([
    ['=SUM(B2:B9)', ['B2:B9']],
    ['=$B$2+C3*2', ['B2', 'C3']],
    ["='一般 公共''预算'!D4-收支总表!E5", ["一般 公共'预算!D4", '收支总表!E5']],
    ['=IF(A1>0,"见 B2",ROUND(C3/10000,2))', ['A1', 'C3']],
    ['=1.5E3+TRUE', []],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  it.each(['=INDIRECT("A1")', '=OFFSET(A1,1,0)', '=合计数', '=SUM(A:A)', "='[别的.xlsx]表1'!A1", '=SUM(表1[金额])'])('%s 说不准', (text) => expect(referencesOf(text)).toBeUndefined());

  it('随便什么表名，写出去再读回来是同一个', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }).filter((name) => !/["[\]\\/?*:]/.test(name)), (name) => {
        expect(referencesOf(`=${sheetPrefix(name)}C5`)).toEqual([{ sheet: name, area: { top: 4, left: 2, bottom: 4, right: 2 } }]);
      }),
    );
  });
});

describe('写成公式会不会循环', () => {
  const sheets = [
    sheetOf([[formula('=SUM(B1:B3)'), 1], [null, formula("='表 2'!A1")], [null, 3]], { id: 's1', name: '表1' }),
    sheetOf([[formula('=表1!C9'), formula('=INDIRECT("A1")')]], { id: 's2', name: '表 2' }),
  ];
  const at = (sheetId: string, row: number, column: number) => ({ sheetId, row, column });

  it('隔着公式和工作表也看得出来', () => {
    expect(mayDependOn([at('s1', 0, 0)], at('s1', 8, 2), sheets)).toBe(true);
    expect(mayDependOn([at('s1', 0, 0)], at('s1', 8, 3), sheets)).toBe(false);
    expect(mayDependOn([at('s1', 8, 2)], at('s1', 8, 2), sheets)).toBe(true);
  });

  it('看不出来的当作会', () => expect(mayDependOn([at('s2', 0, 1)], at('s1', 8, 3), sheets)).toBe(true));
});

describe('分项写成求和', () => {
  const term = (row: number, column: number, sign: 1 | -1 = 1) => ({ at: { sheetId: 's', row, column }, label: '', sign, leaves: 1 }) as const;

  it.each([
    ['相邻的行成一段', [term(4, 1), term(5, 1), term(6, 1)], 'SUM(B5:B7)'],
    ['不相邻的各自列出', [term(8, 1), term(4, 1), term(5, 1)], 'SUM(B5:B6,B9)'],
    ['相邻的列成一段', [term(4, 3), term(4, 2)], 'SUM(C5:D5)'],
    ['隔列的各自列出', [term(4, 2), term(4, 4)], 'SUM(C5,E5)'],
    ['一个分项直接引用', [term(4, 1)], 'B5'],
    ['减去的放在后面', [term(4, 1), term(9, 1, -1), term(5, 1)], 'SUM(B5:B6)-B10'],
  ])('%s', (_, terms, expected) => expect(sumOfTerms(terms)).toBe(expected));

  it('分项再多，每个函数也不超过 255 段', () => {
    const text = sumOfTerms(Array.from({ length: 600 }, (_, index) => term(index * 2, 1))) ?? '';
    expect(text.split('+').map((sum) => sum.split(',').length)).toEqual([255, 255, 90]);
  });
});
