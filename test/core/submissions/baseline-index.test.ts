import * as fc from 'fast-check';
import { createBaselineIndex, type BaselineEntry } from '../../../src/core/submissions/baseline-index';

const OWN_OFFICE = ['本级', '机关'];
const entry = (file: string, code = '', name = ''): BaselineEntry => ({ file, body: { code, name } });
const told = (entries: readonly BaselineEntry[], file: string, code = '', name = ''): string[] =>
  createBaselineIndex(entries, OWN_OFFICE).candidates(file, { code, name }).map(({ file: found, by }) => `${found} ${by}`);

describe('上次的文件', () => {
  it('先按单位编码，再按单位名称，再按去掉年份的文件名', () => {
    const entries = [entry('2024/人社局.xlsx'), entry('甲.xlsx', '', '某县教育局'), entry('乙.xlsx', '323005', '社保所')];
    expect(told(entries, '2025/2025年人社局.xlsx', '323005', '某县教育局本级')).toEqual(['乙.xlsx unit-code', '甲.xlsx unit-name', '2024/人社局.xlsx file']);
  });

  it('一个单位有几个文件时，文件名最像的在先', () => {
    const entries = [entry('2024年社保所预算表.xlsx', '323005'), entry('2024年社保所绩效目标.xlsx', '323005'), entry('x/社保所绩效目标申报.xlsx', '323005')];
    expect(told(entries, '2025年社保所绩效目标.xlsx', '323005')[0]).toBe('2024年社保所绩效目标.xlsx unit-code');
    expect(told(entries, 'x/社保所绩效目标申报.xlsx', '323005')[0]).toBe('x/社保所绩效目标申报.xlsx unit-code');
  });

  it('同名而编码不同的是两个单位；没有写编码的可以按名称对应', () => {
    expect(told([entry('a.xlsx', '101001', '第一小学')], 'b.xlsx', '102001', '第一小学')).toEqual([]);
    expect(told([entry('a.xlsx', '', '第一小学')], 'b.xlsx', '102001', '第一小学')).toEqual(['a.xlsx unit-name']);
  });

  it('同一路径而单位对得上或没有写，就是那个文件；写明是别的单位的不算', () => {
    const certain = (body: { code: string; name: string }) => createBaselineIndex([entry('财政/a.xlsx', '101001', '财政局')], OWN_OFFICE).candidates('财政/a.xlsx', body)[0]?.certain;
    expect([certain({ code: '101001', name: '' }), certain({ code: '', name: '' }), certain({ code: '205001', name: '教育局' })]).toEqual([true, true, false]);
  });

  it('与上次文件的次序无关', () => {
    const names = ['a.xlsx', '2024/a.xls', 'b/2023年a.et', '表.xlsx'];
    const entries = fc.shuffledSubarray(names.map((file, index) => entry(file, index % 2 ? '323001' : '', '人社局')), { minLength: names.length });
    fc.assert(fc.property(entries, entries, (one, other) => {
      expect(told(one, '2025年a.xlsx', '323001', '人社局')).toEqual(told(other, '2025年a.xlsx', '323001', '人社局'));
    }));
  });

  it('任何文件名和单位都不出错', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.string())), fc.string(), fc.string(), (list, file, code) => {
      const found = createBaselineIndex(list.map(([one, unit, name]) => entry(one, unit, name)), OWN_OFFICE).candidates(file, { code, name: file });
      expect(new Set(found.map((one) => one.file)).size).toBe(found.length);
    }));
  });
});
