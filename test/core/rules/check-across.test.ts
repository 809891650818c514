import * as fc from 'fast-check';
import { readSheet } from '../../../src/core/reading/read-sheet';
import type { AcrossCheck, ReadSheet } from '../../../src/core/rules/check-across';
import type { WorkbookRule } from '../../../src/core/rules/contract';
import type { Engine } from '../../../src/core/rules/engine';
import { createEngine } from '../../../src/core/rules/engine';
import { RULES } from '../../../src/core/rules/registry';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import type { Content } from '../../support/sheet';
import { cellOf } from '../../support/sheet';
import type { SmallTable } from './small-table';
import { sheetsOf } from './rule-tester';

const TABLE: SmallTable = {
  budget: ['10.00', '10.00', null],
  goals: ['培训城乡劳动者一百二十人'],
  rows: [
    ['数量指标', '培训人数', '≥120人'],
    ['质量指标', '合格率', '≥95%'],
    ['社会效益指标', '就业率', '≥60%'],
  ],
};
const WORKBOOK = [{ ...TABLE, name: '培训' }, { ...TABLE, name: '检测' }, { ...TABLE, name: '宣传' }];

const across = RULES.filter((rule): rule is WorkbookRule => rule.meta.scope === 'workbook');

function read(sheet: SheetSnapshot): ReadSheet {
  return { sheet, model: readSheet(sheet, defaultPack) };
}

function check(engine: Engine, sheets: readonly ReadSheet[], before?: AcrossCheck): AcrossCheck {
  const steps = engine.checkAcross(sheets, before);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function withCell(sheet: SheetSnapshot, row: number, column: number, content: Content): SheetSnapshot {
  const rows = sheet.rows.map((cells) => [...cells]);
  const cells = rows[row];
  if (cells) cells[column] = cellOf(content);
  return { ...sheet, rows, revision: sheet.revision + 1 };
}

describe('comparing across tables', () => {
  it('compares nothing again when nothing it read has changed', () => {
    const engine = createEngine({ pack: defaultPack });
    const sheets = sheetsOf(WORKBOOK).map(read);
    const first = check(engine, sheets);
    expect(first.compared).toBe(across.length);
    const again = check(engine, sheets, first);
    expect(again.compared).toBe(0);
    expect(again.result).toEqual(first.result);
  });

  it('an edit makes only those rules compare that read what was edited', () => {
    const engine = createEngine({ pack: defaultPack });
    const sheets = sheetsOf(WORKBOOK).map(read);
    const first = check(engine, sheets);
    const [one, two, three] = sheets;
    if (!one || !two || !three) throw new Error('Three sheets');
    // 其他资金 is read by no rule across tables.
    const elsewhere = check(engine, [one, read(withCell(two.sheet, 3, 6, '0.00')), three], first);
    expect(elsewhere.compared).toBe(0);
    const value = check(engine, [one, read(withCell(two.sheet, 9, 4, '≥130人')), three], first);
    expect(value.compared).toBeGreaterThan(0);
    expect(value.compared).toBeLessThan(across.length);
  });

  it('gives after any edits, insertions and deletions what a full check gives', () => {
    const text = fc.constantFrom('≥120人', '≥80人', '培训人数', '检测', '培训', '13082225P000169100010', '完成任务一百二十次', '', '合格率');
    const cell = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 12 }), fc.nat({ max: 6 }), text);
    const edit = fc.oneof(
      cell.map((place) => ({ kind: 'cell' as const, place })),
      fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 12 })).map((place) => ({ kind: 'insert' as const, place })),
      fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 12 })).map((place) => ({ kind: 'delete' as const, place })),
      fc.nat({ max: 2 }).map((sheet) => ({ kind: 'drop' as const, sheet })),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const engine = createEngine({ pack: defaultPack });
        let sheets = sheetsOf(WORKBOOK).map(read);
        let before = check(engine, sheets);
        for (const one of edits) {
          sheets = afterEdit(sheets, one);
          before = check(engine, sheets, before);
          const full = check(createEngine({ pack: defaultPack }), sheets.map(({ sheet }) => read(sheet)));
          expect(before.result).toEqual(full.result);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names a rule that breaks down, and lets the others compare', () => {
    const breaksDown: WorkbookRule = {
      meta: { id: 'test/breaks-down', code: 'T-001', scope: 'workbook', severity: 'hint', needs: [], fix: 'none' },
      *read({ tables }) {
        yield* tables.map(({ name }) => name);
      },
      compare() {
        throw new Error('cannot compare');
      },
    };
    const { result } = check(createEngine({ pack: defaultPack, rules: [breaksDown, ...across] }), sheetsOf(WORKBOOK).map(read));
    expect(result.checks[0]).toMatchObject({ rule: 'test/breaks-down', notChecked: [{ reason: 'rule-failed', detail: 'cannot compare' }] });
    expect(result.findings.map(({ rule }) => rule)).toContain('across/indicators-copied');
  });

  it('leaves out sheets that were not read whole', () => {
    const sheets = sheetsOf(WORKBOOK).map((sheet) => read({ ...sheet, incomplete: 'too-large' as const }));
    expect(check(createEngine({ pack: defaultPack }), sheets).result.findings).toEqual([]);
  });
});

type Edit =
  | { readonly kind: 'cell'; readonly place: readonly [sheet: number, row: number, column: number, text: string] }
  | { readonly kind: 'insert' | 'delete'; readonly place: readonly [sheet: number, row: number] }
  | { readonly kind: 'drop'; readonly sheet: number };

/** Only the edited sheet is read again, as the live loop does. */
function afterEdit(sheets: readonly ReadSheet[], edit: Edit): ReadSheet[] {
  if (edit.kind === 'drop') return sheets.length > 1 ? sheets.filter((_, index) => index !== edit.sheet) : [...sheets];
  return sheets.map((one, index) => {
    if (index !== edit.place[0]) return one;
    if (edit.kind === 'cell') return read(withCell(one.sheet, edit.place[1], edit.place[2], edit.place[3]));
    const rows = [...one.sheet.rows];
    rows.splice(edit.place[1], edit.kind === 'delete' ? 1 : 0, ...(edit.kind === 'insert' ? [[]] : []));
    return read({ ...one.sheet, rows, revision: one.sheet.revision + 1 });
  });
}
