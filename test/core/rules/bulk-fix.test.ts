import * as fc from 'fast-check';
import { readSheet } from '../../../src/core/reading/read-sheet';
import { bulkFix } from '../../../src/core/rules/bulk-fix';
import type { Finding } from '../../../src/core/rules/contract';
import { createEngine } from '../../../src/core/rules/engine';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { applyChanges } from './apply-changes';
import { sheetWith } from './small-table';

const SHEET = sheetWith({
  rows: [
    ['质量指标', '发放准确率', '≥95'],
    ['质量指标', '培训合格情况', '≥95', '合格人数占参训人数的比率'],
    ['数量指标', '档案管理', '≥5000'],
    ['社会效益指标', '参保率', '≥≥90', '参保人数占比'],
  ],
});

function findingsOf(sheet: SheetSnapshot): readonly Finding[] {
  return createEngine({ pack: defaultPack }).checkSheet(readSheet(sheet, defaultPack), sheet).findings;
}

describe('修复同类', () => {
  it('只修安全的，其余说明为什么跳过', () => {
    const { fixed, skipped, changes } = bulkFix(findingsOf(SHEET), { rule: 'value/unit-missing', kinds: ['safe'] });
    expect(fixed.map(({ subject }) => subject)).toEqual(['发放准确率', '参保率']);
    expect(skipped.map(({ finding, reason }) => [finding.subject, reason])).toEqual([
      ['培训合格情况', 'needs-confirmation'],
      ['档案管理', 'no-fix'],
    ]);
    expect(changes).toHaveLength(2);
  });

  it('确认过的也修', () => {
    const { fixed } = bulkFix(findingsOf(SHEET), { rule: 'value/unit-missing', kinds: ['safe', 'confirm'] });
    expect(fixed.map(({ subject }) => subject)).toEqual(['发放准确率', '培训合格情况', '参保率']);
  });

  it('两条要写同一格时只写一条，另一条下次再来', () => {
    const { skipped, changes } = bulkFix(findingsOf(SHEET), { kinds: ['safe'] });
    expect(skipped.filter(({ reason }) => reason === 'same-cell').map(({ finding }) => finding.subject)).toEqual(['参保率']);
    const places = changes.map(({ at }) => `${String(at.row)} ${String(at.column)}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('勾掉的和已豁免的不修', () => {
    const findings = findingsOf(SHEET);
    const without = new Set(findings.filter(({ subject }) => subject === '发放准确率').map(({ fingerprint }) => fingerprint));
    expect(bulkFix(findings, { rule: 'value/unit-missing', kinds: ['safe'], without }).fixed.map(({ subject }) => subject)).toEqual(['参保率']);
  });

  it('修几遍以后，再没有安全的可修', () => {
    const value = fc.constantFrom('≥95', '≥≥90%', '＞80％', '不低于95%', '95%', '《5', '=≥3人', '≥ 5 人数');
    const rows = fc.array(fc.tuple(fc.constantFrom('数量指标', '质量指标'), fc.constantFrom('发放准确率', '培训人数'), value), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (drawn) => {
        let sheet = sheetWith({ rows: drawn.map(([level2, name, text], index) => [level2, `${String.fromCodePoint(0x7532 + index)}${name}`, text]) });
        for (let round = 0; round < 6; round += 1) sheet = applyChanges(sheet, bulkFix(findingsOf(sheet), { kinds: ['safe'] }).changes);
        expect(bulkFix(findingsOf(sheet), { kinds: ['safe'] }).fixed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
