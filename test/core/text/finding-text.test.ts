import type { NotCheckedReason } from '../../../src/core/rules/contract';
import { findingText, notCheckedText, severityText } from '../../../src/core/text/finding-text';
import { createTexts } from '../../../src/core/text/text';

const chinese = createTexts('zh-CN');

describe('a finding in words', () => {
  it('says what, why and how, with the value from the cell', () => {
    const data = { name: '培训合格率', value: '≥100', unit: '%' };
    expect(findingText(chinese, { rule: 'value/unit-missing', messageId: 'likely', data })).toEqual({
      title: '指标值缺少单位',
      what: '“培训合格率”的指标值“≥100”没有单位。',
      why: '财预〔2015〕88号：绩效指标要细化量化；只有数字，看不出是多少人还是百分之几。',
      how: '从这一行看单位应是 %，请补上。',
    });
  });

  it('does not take signs of the cell for placeholders', () => {
    const data = { name: '{value}', value: '$&', unit: '%' };
    expect(findingText(chinese, { rule: 'value/unit-missing', messageId: 'likely', data }).what).toBe('“{value}”的指标值“$&”没有单位。');
  });

  it('names severities', () => {
    expect((['error', 'warning', 'hint'] as const).map((severity) => severityText(chinese, severity))).toEqual(['错误', '警告', '提示']);
  });
});

describe('未检查 in words', () => {
  it.each<[NotCheckedReason, string]>([
    ['column-missing', 'basis'],
    ['block-missing', 'plan'],
    ['money-unit-missing', 'money-unit'],
    ['sheet-incomplete', 'too-large'],
    ['rule-failed', 'x is not a function'],
  ])('says why and what would help: %s', (reason, detail) => {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const notChecked = { reason, detail, tables: [{ sheetId: 's', name: '甲' }, { sheetId: 's', name: '乙' }] };
      const words = notCheckedText(createTexts(locale), { rule: 'project/plan-end', notChecked });
      expect(words.what).toContain('2');
      for (const sentence of Object.values(words)) expect(sentence).not.toMatch(/^rules\.|[{}]/);
    }
  });

  it('names the missing column by its own name', () => {
    const notChecked = { reason: 'column-missing' as const, detail: 'basis', tables: [{ sheetId: 's', name: '甲' }] };
    expect(notCheckedText(chinese, { rule: 'wording/basis-vague', notChecked }).what).toBe('1 张表没有“指标值确定依据”列，没有检查。');
  });
});
