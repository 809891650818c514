import fc from 'fast-check';
import { EMPTY_STATE, isEmptyState, pointingsOf, withPointing } from '../../../src/core/state/workbook-state';
import { readStateXml, writeStateXml } from '../../../src/core/state/state-xml';
import { namespaceOf } from '../../../src/host/xlsx/custom-xml';

const POINTING = { header: '内容分类|细项|达成水平', columns: { level2: 0, level3: 1, value: 2 } } as const;

const stateOf = (xml: string | undefined) => {
  const part = readStateXml(xml);
  if (part.kind !== 'state') throw new Error(part.kind);
  return part.state;
};

describe('随工作簿走的状态', () => {
  test('没有这一部分就是空的状态', () => {
    expect(readStateXml(undefined)).toEqual({ kind: 'state', state: EMPTY_STATE });
    expect(isEmptyState(EMPTY_STATE)).toBe(true);
  });

  test('写下再读回来一样，什么文字都行', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(40), (header, place) => {
        const state = withPointing(EMPTY_STATE, header, { header, rows: 2, columns: { value: place } });
        const xml = writeStateXml(state);
        expect(stateOf(xml)).toEqual(state);
        expect(namespaceOf(xml)).toBe('urn:jixiao:state:1');
        expect([...xml].some((letter) => /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(letter))).toBe(false);
      }),
    );
  });

  test('别的程序改了写法也读得懂：声明、前缀、CDATA、字符引用', () => {
    const json = JSON.stringify({ version: 1, pointings: [POINTING] });
    const writings = [
      `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- 由 Excel 保存 -->\n<state xmlns="urn:jixiao:state:1">${json}</state>\n`,
      `<x:state xmlns:x='urn:jixiao:state:1'><![CDATA[${json}]]></x:state>`,
      `<state xmlns="urn:jixiao:state:1">${json.replaceAll('"', '&quot;').replaceAll('内', '&#20869;').replaceAll('容', '&#x5bb9;')}</state >`,
    ];
    for (const xml of writings) expect(pointingsOf(stateOf(xml))).toEqual([POINTING]);
  });

  test('不认识的键原样写回去，不会丢', () => {
    const before = {
      version: 1,
      waivers: [{ fingerprint: 'abc', reason: '已说明' }],
      pointings: [{ ...POINTING, by: '张三', columns: { ...POINTING.columns, futureRole: 3 } }],
      rules: { 'Z-201': 'off' },
    };
    const state = stateOf(writeStateXml(before as never));
    const other = { header: '另一种|表头', columns: { level3: 0 } };
    expect(stateOf(writeStateXml(withPointing(state, other.header, other)))).toEqual({ ...before, pointings: [...before.pointings, other] });
    expect(stateOf(writeStateXml(withPointing(state, POINTING.header, undefined)))).toEqual({ ...before, pointings: [] });
    expect(isEmptyState(withPointing(state, POINTING.header, undefined))).toBe(false);
    expect(pointingsOf(state)).toEqual([POINTING]);
  });

  test('再指一次换掉列，别人添的话还在', () => {
    const state = { ...EMPTY_STATE, pointings: [{ header: 'a', rows: 2, columns: { value: 1 }, note: '会上定的' }] };
    expect(withPointing(state, 'a', { header: 'a', columns: { level3: 0 } }).pointings).toEqual([{ header: 'a', columns: { level3: 0 }, note: '会上定的' }]);
  });

  test.each([
    ['不是 XML', '乱写的'],
    ['没有内容', '<state xmlns="urn:jixiao:state:1"/>'],
    ['被截断', '<state xmlns="urn:jixiao:state:1">{"version":1,"poin'],
    ['不是 JSON', '<state xmlns="urn:jixiao:state:1"><note>甲</note></state>'],
    ['指认不成样子', '<state xmlns="urn:jixiao:state:1">{"version":1,"pointings":[{"header":5}]}</state>'],
    ['没有版本', '<state xmlns="urn:jixiao:state:1">{"pointings":[]}</state>'],
  ])('坏了就说坏了，不当成空的：%s', (_, xml) => {
    expect(readStateXml(xml)).toMatchObject({ kind: 'damaged' });
  });

  test('更新的版本写的，认得出来', () => {
    expect(readStateXml('<state xmlns="urn:jixiao:state:1">{"version":2,"pointings":{}}</state>')).toEqual({ kind: 'newer', version: 2 });
  });

  test('无论写着什么都不抛错', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readStateXml(text)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readStateXml(`<state xmlns="urn:jixiao:state:1">${text}</state>`)));
    fc.assert(fc.property(fc.json(), (text) => void readStateXml(`<state>${text.replace(/[&<]/g, '')}</state>`)));
  });
});
