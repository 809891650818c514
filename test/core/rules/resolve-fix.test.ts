import { resolveFix } from '../../../src/core/rules/resolve-fix';
import type { Cell } from '../../../src/core/sheet/snapshot';
import type { Content } from '../../support/sheet';
import { percent, sheetOf } from '../../support/sheet';

const AT = { sheetId: 'sheet1', row: 0, column: 0 };

function fixTo(content: Content, text: string) {
  return resolveFix({ kind: 'safe', edits: [{ at: AT, text }] }, sheetOf([[content]]));
}

describe('a fix', () => {
  it('says what the cell holds now, so that a host can refuse when it changed', () => {
    expect(fixTo('≥100', '≥100%')).toEqual({
      kind: 'safe',
      before: '≥100',
      after: '≥100%',
      changes: [{ at: AT, before: { kind: 'text', text: '≥100' }, after: { kind: 'text', text: '≥100%' } }],
    });
  });

  it.each<[string, number, string, number, string | undefined]>([
    ['95 becomes 0.95 shown as 95%', 95, '95%', 0.95, '0%'],
    ['7 becomes 0.07 without a tail of digits', 7, '7%', 0.07, '0%'],
    ['99.5 keeps its place', 99.5, '99.5%', 0.995, '0.0%'],
    ['a plain number stays General', 1515, '15', 15, undefined],
  ])('keeps a number a number: %s', (_, number, text, after, format) => {
    const [change] = fixTo(number, text)?.changes ?? [];
    expect(change?.after).toEqual({ kind: 'number', number: after });
    expect(change?.numberFormat).toEqual(format === undefined ? undefined : { before: 'General', after: format });
  });

  it('keeps the percent format of a percent cell', () => {
    const [change] = fixTo(percent(1.2, '0.00%'), '90%')?.changes ?? [];
    expect(change).toEqual({ at: AT, before: { kind: 'number', number: 1.2 }, after: { kind: 'number', number: 0.9 } });
  });

  it('takes the percent format away when a count is written', () => {
    expect(fixTo(percent(0.15), '15')?.changes[0]?.numberFormat).toEqual({ before: '0%', after: 'General' });
  });

  it('writes text where a text stood, even if it looks like a number', () => {
    expect(fixTo('95', '95%')?.changes[0]?.after).toEqual({ kind: 'text', text: '95%' });
  });

  it('is not offered when nothing would change', () => {
    expect(fixTo('≥100%', '≥100%')).toBeUndefined();
    expect(fixTo(percent(0.95), '95%')).toBeUndefined();
    expect(fixTo(null, '')).toBeUndefined();
  });

  it('is not offered over a formula', () => {
    const formula: Cell = { value: 95, text: '95', formula: '=A2' };
    expect(fixTo(formula, '95%')).toBeUndefined();
  });

  it('replaces one passage and leaves the rest of the cell alone', () => {
    const edit = { at: AT, passage: '目标内容 1 ', by: '$&' };
    const sheet = sheetOf([['1.目标内容 1 培训\n2.就业']]);
    expect(resolveFix({ kind: 'safe', edits: [edit] }, sheet)?.after).toBe('1.$&培训\n2.就业');
    expect(resolveFix({ kind: 'safe', edits: [{ ...edit, passage: '别处' }] }, sheet)).toBeUndefined();
  });
});
