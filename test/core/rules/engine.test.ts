import * as fc from 'fast-check';
import { readSheet } from '../../../src/core/reading/read-sheet';
import type { IndicatorRule, Rule, TableRule } from '../../../src/core/rules/contract';
import { createEngine } from '../../../src/core/rules/engine';
import { RULES } from '../../../src/core/rules/registry';
import { cellAddress } from '../../../src/core/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Content } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';
import { deepFreeze } from './deep-freeze';
import type { SmallTable } from './small-table';
import { rowsOf, sheetWith } from './small-table';

const WRONG: SmallTable = {
  rows: [
    ['数量指标', '培训人数', ''],
    ['质量指标', '培训合格率', '≥95'],
    ['时效指标', '培训资金', '≤415万元', '培训资金', '培训资金'],
  ],
};

/** What the default pack leaves on. */
const ON = RULES.filter(({ meta }) => defaultPack.rules[meta.id]?.severity !== 'off');

const speaksOf: IndicatorRule = {
  meta: { id: 'test/speaks', code: 'T-001', scope: 'indicator', severity: 'hint', needs: ['level3'], fix: 'none' },
  *check({ indicator }) {
    yield { messageId: 'row', data: { no: indicator.no }, at: indicator.level3.at };
  },
};

const breaksDown: IndicatorRule = {
  meta: { ...speaksOf.meta, id: 'test/breaks-down', code: 'T-002' },
  *check({ indicator }) {
    if (indicator.no === 2) throw new Error('no row 2 please');
    yield { messageId: 'row', data: {}, at: indicator.level3.at };
  },
};

function checkSheet(sheet: SheetSnapshot, rules: readonly Rule[] = RULES, pack = defaultPack) {
  return createEngine({ pack, rules }).checkSheet(readSheet(sheet, pack), sheet);
}

function finish<Result>(steps: Generator<undefined, Result, undefined>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function twoTables(): SheetSnapshot {
  return sheetOf([...rowsOf(WRONG), [], [], ...rowsOf({ ...WRONG, name: '另一个项目' })]);
}

describe('a check', () => {
  it('orders findings by row, column and severity', () => {
    const places = checkSheet(sheetWith(WRONG)).findings.map(({ at, severity }) => `${cellAddress(at)} ${severity}`);
    expect(places).toEqual(['B3 warning', 'E4 error', 'E5 error', 'D6 hint', 'E6 error', 'F6 warning']);
  });

  it('counts what it looked at and what passed', () => {
    const line = checkSheet(sheetWith(WRONG)).checks.find(({ rule }) => rule === 'value/unit-missing');
    expect(line).toEqual({ rule: 'value/unit-missing', code: 'Z-201', ran: 3, passed: 2, notChecked: [] });
  });

  it('names the rules that could not look, each with what was missing', () => {
    const sheet = sheetOf([['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '培训人数', '≥100人']]);
    const lines = checkSheet(sheet).checks.filter(({ notChecked }) => notChecked.length > 0);
    expect(lines.map(({ rule, ran, notChecked }) => [rule, ran, notChecked[0]?.reason, notChecked[0]?.detail])).toEqual(
      expect.arrayContaining([
        ['completeness/basis-missing', 0, 'column-missing', 'basis'],
        ['wording/description-same-as-name', 0, 'column-missing', 'description'],
        ['project/budget-sum', 0, 'block-missing', 'budget'],
        ['project/plan-end', 0, 'block-missing', 'plan'],
      ]),
    );
  });

  it('says 未检查 when the money unit is not declared, and does not guess it', () => {
    const sheet = sheetWith({ rows: [['成本指标', '培训总成本', '≤330 万元']], budget: ['10.00', '10.00', null], moneyUnit: '' });
    const line = checkSheet(sheet).checks.find(({ rule }) => rule === 'project/cost-over-budget');
    expect(line).toMatchObject({ ran: 0, notChecked: [{ reason: 'money-unit-missing' }] });
  });

  it('says 未检查 of a sheet that was not read whole, never "no problems"', () => {
    const sheet: SheetSnapshot = { ...sheetWith(WRONG), incomplete: 'too-large' };
    const result = checkSheet(sheet);
    expect(result.findings).toEqual([]);
    expect(result.checks).toHaveLength(ON.length);
    for (const line of result.checks) {
      expect(line).toMatchObject({ ran: 0, notChecked: [{ reason: 'sheet-incomplete', tables: [{ name: '表1' }] }] });
    }
  });

  it('lets the other rules finish when one breaks down, and names it', () => {
    const result = checkSheet(sheetWith(WRONG), [breaksDown, speaksOf]);
    expect(result.findings.filter(({ rule }) => rule === 'test/speaks')).toHaveLength(3);
    expect(result.checks.find(({ rule }) => rule === 'test/breaks-down')).toMatchObject({
      ran: 1,
      notChecked: [{ reason: 'rule-failed', detail: 'no row 2 please', tables: [{ name: '职业培训项目' }] }],
    });
  });

  it('keeps what a rule found before its fix broke down elsewhere', () => {
    const badFix: TableRule = {
      meta: { id: 'test/bad-fix', code: 'T-003', scope: 'table', severity: 'error', needs: [], fix: 'safe' },
      *check({ table }) {
        yield { messageId: 'table', data: {}, at: { sheetId: table.sheetId, row: 0, column: 0 } };
      },
      fix() {
        throw new Error('no fix');
      },
    };
    const result = checkSheet(sheetWith(WRONG), [badFix, speaksOf]);
    expect(result.findings).toHaveLength(3);
    expect(result.checks[0]).toMatchObject({ notChecked: [{ reason: 'rule-failed', detail: 'no fix' }] });
  });

  it('takes severities from the pack, and leaves out what it turns off', () => {
    const pack = {
      ...defaultPack,
      rules: { 'value/unit-missing': { severity: 'hint' as const }, 'completeness/value-missing': { severity: 'off' as const } },
    };
    const result = checkSheet(sheetWith(WRONG), RULES, pack);
    expect(result.findings.find(({ rule }) => rule === 'value/unit-missing')?.severity).toBe('hint');
    expect(result.findings.some(({ rule }) => rule === 'completeness/value-missing')).toBe(false);
    expect(result.checks.some(({ rule }) => rule === 'completeness/value-missing')).toBe(false);
  });

  it('changes none of its inputs', () => {
    const sheet = deepFreeze(sheetWith(WRONG));
    const model = deepFreeze(readSheet(sheet, defaultPack));
    expect(() => createEngine({ pack: deepFreeze(defaultPack) }).checkSheet(model, sheet)).not.toThrow();
  });
});

describe('a check in slices', () => {
  it('pauses after each table and comes to the same result', () => {
    const sheet = twoTables();
    const empty = { ...sheetOf([]), id: 'sheet2', name: '表2' };
    const workbook: WorkbookSnapshot = { name: '一本.xlsx', sheets: [sheet, empty] };
    const model = { sheets: workbook.sheets.map((one) => readSheet(one, defaultPack)) };
    const engine = createEngine({ pack: defaultPack });
    const steps = engine.checkWorkbook(model, workbook);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    // After each table and each rule across tables, and wherever such a rule pauses by itself.
    expect(pauses).toBeGreaterThanOrEqual(2 + ON.filter(({ meta }) => meta.scope === 'workbook').length);
    const alone = workbook.sheets.map((one) => engine.checkSheet(readSheet(one, defaultPack), one));
    const across = finish(engine.checkAcross(workbook.sheets.map((one) => ({ sheet: one, model: readSheet(one, defaultPack) }))));
    expect(step.value).toEqual(engine.join([...alone, across.result]));
  });

  it('joins parts of parts to the same as all at once', () => {
    const sheet = twoTables();
    const engine = createEngine({ pack: defaultPack });
    const parts = readSheet(sheet, defaultPack).tables.map((table) => engine.checkTables(sheet, [table]));
    const other = { ...sheetWith(WRONG), id: 'sheet2' };
    const rest = engine.checkSheet(readSheet(other, defaultPack), other);
    expect(engine.join([engine.join(parts), rest])).toEqual(engine.join([...parts, rest]));
  });

  it('gives a line for each rule even to a workbook without tables', () => {
    const steps = createEngine({ pack: defaultPack }).checkWorkbook({ sheets: [] }, { name: '空.xlsx', sheets: [] });
    const value = finish(steps);
    expect(value.checks.map(({ rule }) => rule)).toEqual(ON.map(({ meta }) => meta.id));
  });
});

describe('name and value in one cell', () => {
  const joined = sheetOf([
    ['农村公路养护项目绩效目标表'],
    ['一级指标', '二级指标', '绩效指标'],
    ['产出指标', '数量指标', '养护里程>=320公里'],
    [null, '质量指标', '优良路率》=85%'],
    ['满意度指标', '服务对象满意度指标', '群众满意度≥90%'],
  ]);
  const renames: IndicatorRule = {
    ...speaksOf,
    fix: (_, { indicator }) => ({ kind: 'confirm', edits: [{ at: indicator.level3.at, text: '养护' }] }),
  };
  const mendsPassage: IndicatorRule = {
    ...speaksOf,
    fix: (_, { indicator }) => ({ kind: 'safe', edits: [{ at: indicator.level3.at, passage: '养护', by: '维护' }] }),
  };

  it('the values are checked as in a column of their own, and a name without a value is left alone', () => {
    const sheet = sheetOf([
      ['农村公路养护项目绩效目标表'],
      ['一级指标', '二级指标', '绩效指标'],
      ['产出指标', '数量指标', '养护里程≥320'],
      [null, '质量指标', '优良路率》=85%'],
      ['效益指标', '社会效益指标', '保障出行安全'],
      ['满意度指标', '服务对象满意度指标', '群众满意度≥90%'],
    ]);
    const found = checkSheet(sheet).findings.filter(({ severity }) => severity === 'error');
    expect(found.map(({ code, at }) => `${code} ${cellAddress(at)}`)).toEqual(['Z-201 C3', 'Z-202 C4']);
  });

  it('a fix of the name alone is not offered, since the value would go with it', () => {
    expect(checkSheet(joined, [renames]).findings.map(({ fix }) => fix)).toEqual([undefined, undefined, undefined]);
  });

  it('a passage may be replaced', () => {
    expect(checkSheet(joined, [mendsPassage]).findings.map(({ fix }) => fix?.after)).toEqual(['维护里程>=320公里', undefined, undefined]);
  });
});

describe('whatever cells hold', () => {
  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.double(),
    fc.constantFrom('≥≥100%', '《5', '$\\geq', '7-8月', '$&', '$1', '(?<', '目标内容 1', '≥100', '95%以上', '-', '__proto__', '12月', '个/元', '100 人数'),
  );
  const row = fc.tuple(fc.constantFrom('数量指标', '质量指标', '时效指标', '成本指标', '社会效益指标', '服务对象满意度指标', '别的'), content, content, content, content);

  it('no rule breaks down and no sentence has a hole', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.array(content, { minLength: 7, maxLength: 7 }), (rows, block) => {
        const sheet = sheetOf([
          ['项目绩效目标表'],
          ['预算规模及资金用途', '预算数', block[0] ?? null, '其中：财政资金', block[1] ?? null, '其他资金', block[2] ?? null],
          ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
          [null, ...block.slice(3)],
          ['绩效目标', block[6] ?? null],
          ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
          ...rows.map(([level2, ...cells]) => ['产出指标', level2, ...cells]),
        ]);
        const result = checkSheet(sheet);
        expect(result.checks.flatMap(({ notChecked }) => notChecked).filter(({ reason }) => reason === 'rule-failed')).toEqual([]);
        expect(new Set(result.findings.map(({ fingerprint }) => fingerprint)).size).toBe(result.findings.length);
      }),
      { numRuns: 300 },
    );
  });
});
