import { readSheet } from '../../../src/core/reading/read-sheet';
import { createEngine } from '../../../src/core/rules/engine';
import { optionProblems } from '../../../src/core/rules/option-problems';
import { RULES } from '../../../src/core/rules/registry';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { StandardsPack } from '../../../src/core/standards/schema';
import { sheetWith } from './small-table';

const SAVING = 'value/saving-implausible';

function packWith(rules: StandardsPack['rules']): StandardsPack {
  return { ...defaultPack, rules };
}

function check(pack: StandardsPack) {
  const sheet = sheetWith({ rows: [['经济效益指标', '取暖费用节约率', '≥40%']] });
  return createEngine({ pack, rules: RULES.filter(({ meta }) => meta.id === SAVING) }).checkSheet(readSheet(sheet, pack), sheet);
}

describe('what a pack says under rules', () => {
  it('sets the thresholds of a rule', () => {
    expect(check(packWith({})).findings).toEqual([]);
    expect(check(packWith({ [SAVING]: { options: { maximum: 30 } } })).findings).toMatchObject([{ rule: SAVING, data: { maximum: 30 } }]);
  });

  it('that a rule cannot take makes it 未检查, with the place in the pack', () => {
    const { checks, findings } = check(packWith({ [SAVING]: { options: { maximum: '很多' } } }));
    expect(findings).toEqual([]);
    expect(checks).toMatchObject([{ rule: SAVING, ran: 0, notChecked: [{ reason: 'options-wrong', detail: 'options.maximum' }] }]);
  });

  it('is checked as a whole before a pack is used', () => {
    const pack = packWith({
      [SAVING]: { options: { maximun: 30 } },
      'value/not-a-rule': { severity: 'off' },
      'value/unit-missing': { options: { strict: true } },
      'category/cost-in-words': { severity: 'warning' },
    });
    expect(optionProblems(pack, RULES).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      `wrong-type rules.${SAVING}.options.maximun`,
      'unknown-key rules.value/not-a-rule',
      'wrong-type rules.value/unit-missing.options',
    ]);
    expect(optionProblems(defaultPack, RULES)).toEqual([]);
  });
});
