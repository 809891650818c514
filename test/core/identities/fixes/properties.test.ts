import fc from 'fast-check';
import type { IdentityFixKind } from '../../../../src/core/identities/fixes/contract';
import { reverseChange } from '../../../../src/core/sheet/change';
import type { Cell, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import type { Content } from '../../../support/sheet';
import { sheetOf } from '../../../support/sheet';
import { budget, sheetsOf } from '../random-budget';
import type { ShownAs, Subject } from '../random-budget';
import type { Looked } from './mended';
import { changesOf, failing, fixesFor, look, write } from './mended';

const RUNS = { numRuns: 25 };
const EXACT: ShownAs = { unit: '元', places: 2 };

/** A generated budget with numbers where amounts stand, as people keep it. */
function numbersOf(subjects: readonly Subject[], shown: ShownAs = EXACT): readonly SheetSnapshot[] {
  const places = shown.unit === '元' ? 2 : shown.places;
  return sheetsOf(subjects, shown).map((rows, index) =>
    sheetOf(rows.map((row) => row.map((content) => numberOf(content, places))), { id: `sheet${String(index + 1)}`, name: `表 ${String(index + 1)}'甲` }),
  );
}

function numberOf(content: Content, places: number): Content {
  if (typeof content !== 'string' || !/^-?\d+\.\d+$/.test(content)) return content;
  return { value: Number(content), text: content, numberFormat: `0.${'0'.repeat(places)}` };
}

function amountsIn(sheets: readonly SheetSnapshot[]): readonly { readonly sheet: number; readonly row: number; readonly column: number }[] {
  return sheets.flatMap(({ rows }, sheet) => rows.flatMap((cells, row) => cells.flatMap((cell, column) => (typeof cell?.value === 'number' ? [{ sheet, row, column }] : []))));
}

function changed(sheets: readonly SheetSnapshot[], pick: number, change: (cell: Cell) => Cell): readonly SheetSnapshot[] {
  const all = amountsIn(sheets);
  // Totals and 类 stand in several tables; every second pick is one of them.
  const shared = all.filter(({ sheet, row, column }) => sheet === 0 || (column === 2 && /^(?:\d{3}|)$/.test(String(sheets[sheet]?.rows[row]?.[0]?.value ?? ''))));
  const from = pick % 2 === 0 ? shared : all;
  const place = from[(pick >> 1) % from.length];
  return sheets.map((sheet, index) =>
    index === place?.sheet ? { ...sheet, rows: sheet.rows.map((row, i) => (i === place.row ? row.map((cell, j) => (j === place.column && cell ? change(cell) : cell)) : row)) } : sheet,
  );
}

const plus = (more: number) => (cell: Cell): Cell => {
  const value = Number((Number(cell.value) + more).toFixed(2));
  return { ...cell, value, text: value.toFixed(2) };
};

function problemsOf({ findings }: Looked): readonly string[] {
  return findings.map(({ rule, at }) => `${rule} ${at.sheetId} ${String(at.row)} ${String(at.column)}`);
}

/** Applies each fix that breaks nothing, one at a time, and looks what became of it. */
function mendEach(sheets: readonly SheetSnapshot[], tried: Map<IdentityFixKind, number>): void {
  const before = look(sheets);
  for (const result of failing(before)) {
    for (const fix of fixesFor(result, before)) {
      if (fix.breaks.length > 0) continue;
      tried.set(fix.kind, (tried.get(fix.kind) ?? 0) + 1);
      const changes = changesOf(fix, before);
      const mended = write(sheets, changes);
      const after = look(mended);
      expect(after.report.results.find(({ identity }) => identity.key === result.identity.key)).toMatchObject({ state: 'held' });
      expect(problemsOf(after).filter((one) => !problemsOf(before).includes(one))).toEqual([]);
      const undone = write(mended, changes.map(reverseChange).reverse());
      expect(undone.map(({ rows }) => rows)).toEqual(sheets.map(({ rows }) => rows));
    }
  }
}

describe('修复勾稽的性质', () => {
  it('改为公式、引用另一表的数：写完这条勾稽相符，没有新问题，撤销后与原来分毫不差', () => {
    const tried = new Map<IdentityFixKind, number>();
    fc.assert(
      fc.property(budget, fc.nat(), fc.integer({ min: 1, max: 9999 }), (subjects, pick, more) => {
        mendEach(changed(numbersOf(subjects), pick, plus(more)), tried);
      }),
      RUNS,
    );
    expect(tried.get('sum')).toBeGreaterThan(0);
    expect(tried.get('reference')).toBeGreaterThan(0);
  });

  it('分项改了、上面各级合计是录入的：逐级改为公式，表里全部相符，只有别的表可能不符，撤销后与原来分毫不差', () => {
    let tried = 0;
    fc.assert(
      fc.property(budget, fc.nat(), fc.integer({ min: 1, max: 9999 }), fc.constantFrom(3, 4), (subjects, pick, more, column) => {
        const sheets = numbersOf(subjects);
        const items = (sheets[1]?.rows ?? []).flatMap((cells, row) => (/^\d{7}$/.test(String(cells[0]?.value ?? '')) ? [row] : []));
        const row = items[pick % items.length];
        const edited = sheets.map((sheet, index) => (index === 1 ? { ...sheet, rows: sheet.rows.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column && cell ? plus(more)(cell) : cell)) : cells)) } : sheet));
        const before = look(edited);
        for (const result of failing(before).filter(({ identity }) => identity.scope === 'within')) {
          const chain = fixesFor(result, before).find(({ kind }) => kind === 'chain');
          if (!chain) continue;
          tried += 1;
          expect(chain.breaks.filter(({ scope }) => scope === 'within')).toEqual([]);
          const changes = changesOf(chain, before);
          const mended = write(edited, changes);
          const after = look(mended);
          expect(failing(after).filter(({ identity }) => identity.scope === 'within')).toEqual([]);
          const foretold = new Set(chain.breaks.map(({ key }) => key));
          const known = new Set(failing(before).map(({ identity }) => identity.key));
          expect(failing(after).filter(({ identity }) => !foretold.has(identity.key) && !known.has(identity.key))).toEqual([]);
          for (const edit of chain.edits) if ('formula' in edit) expect(after.report.amountAt(edit.at)).toMatchObject({ amount: { decimal: edit.shows.decimal } });
          const undone = write(mended, changes.map(reverseChange).reverse());
          expect(undone.map(({ rows }) => rows)).toEqual(edited.map(({ rows }) => rows));
        }
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('一张表用万元、别的表用元：引用时换算并按显示的位数取整', () => {
    const tried = new Map<IdentityFixKind, number>();
    const formulas = new Set<string>();
    fc.assert(
      fc.property(budget, fc.nat(), fc.integer({ min: 1, max: 9999 }), (subjects, pick, more) => {
        const [balance] = numbersOf(subjects, { unit: '万元', places: 2 });
        const sheets = numbersOf(subjects).map((sheet, index) => (index === 0 && balance ? balance : sheet));
        const totals = changed(sheets, pick, plus(more));
        const looked = look(totals);
        for (const result of failing(looked)) for (const fix of fixesFor(result, looked)) for (const edit of fix.edits) if ('formula' in edit) formulas.add(edit.formula);
        mendEach(totals, tried);
      }),
      RUNS,
    );
    expect(tried.get('reference')).toBeGreaterThan(0);
    expect([...formulas].filter((formula) => /^=ROUND\('表 2''甲'!\w+\/10000,2\)$/.test(formula))).not.toEqual([]);
  });

  it('文本转数字：数额和显示的位数都不变，没有新问题，撤销后与原来分毫不差', () => {
    const spelling = fc.constantFrom('plain', 'thousands', 'spaces', 'full-width');
    fc.assert(
      fc.property(budget, fc.array(fc.tuple(fc.nat(), spelling), { minLength: 1, maxLength: 6 }), fc.constantFrom('@', 'General'), (subjects, picks, format) => {
        const sheets = picks.reduce((own, [pick, how]) => changed(own, pick, (cell) => ({ value: spelled(cell.text, how), text: spelled(cell.text, how), ...(format !== 'General' && { numberFormat: format }) })), numbersOf(subjects));
        const before = look(sheets);
        const found = before.findings.filter(({ rule }) => rule === 'totals/amount-as-text');
        expect(found).not.toEqual([]);
        const changes = found.flatMap(({ fix }) => fix?.changes ?? []);
        const mended = write(sheets, changes);
        const after = look(mended);
        expect(after.findings.filter(({ rule }) => rule === 'totals/amount-as-text')).toEqual([]);
        expect(problemsOf(after).filter((one) => !problemsOf(before).includes(one))).toEqual([]);
        expect(amountsOfReport(after)).toEqual(amountsOfReport(before));
        expect(write(mended, changes.map(reverseChange).reverse()).map(({ rows }) => rows)).toEqual(sheets.map(({ rows }) => rows));
      }),
      RUNS,
    );
  });

  it('统一单位说明：缺的补上，写错的改对，别的表的勾稽随之相符', () => {
    fc.assert(
      fc.property(budget, fc.constantFrom('missing', 'wrong'), (subjects, how) => {
        const sheets = numbersOf(subjects).map((sheet, index) => (index === 1 ? stating(sheet, how === 'missing' ? null : '单位：万元') : sheet));
        const before = look(sheets);
        const fixes = before.report.results.flatMap((result) => fixesFor(result, before)).filter(({ kind }) => kind === 'unit');
        const [fix] = fixes;
        expect(new Set(fixes).size).toBe(1);
        if (!fix) return;
        const changes = changesOf(fix, before);
        expect(changes).toMatchObject([{ after: { kind: 'text', text: '单位：元' } }]);
        const mended = write(sheets, changes);
        const after = look(mended);
        expect(failing(after)).toEqual([]);
        expect(problemsOf(after).filter((one) => !problemsOf(before).includes(one))).toEqual([]);
        expect(after.report.results.filter(({ state }) => state === 'held').length).toBeGreaterThan(before.report.results.filter(({ state }) => state === 'held').length);
      }),
      RUNS,
    );
  });
});

describe('随便什么内容', () => {
  const content = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('合计', '小计', '#REF!', '—', '(1.00)', '1,234.5', '12.50', '28万元', '其中：', '单位：万元'), fc.double({ noNaN: true }), fc.constant(null), fc.constantFrom('=SUM(C4:C9)', "='表 2'!A1", '=合计', '=SUM(', '=#REF!').map((formula): Cell => ({ value: 0, text: '0', formula })));

  it('修复不出错，写的都在这几张表里，也都有变化', () => {
    fc.assert(
      fc.property(fc.array(fc.array(content, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), fc.array(fc.array(content, { minLength: 5, maxLength: 5 }), { maxLength: 8 }), (rows, others) => {
        const head = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
        const looked = look([rows, others].map((body, index) => sheetOf([['2025年部门支出总表'], ['单位：万元'], head, ...body], { id: `sheet${String(index + 1)}`, name: `表 ${String(index + 1)}` })));
        for (const result of looked.report.results) {
          for (const fix of fixesFor(result, looked)) {
            for (const { at, before, after } of changesOf(fix, looked)) {
              expect(looked.sheets.map(({ id }) => id)).toContain(at.sheetId);
              expect(after).not.toEqual(before);
            }
          }
        }
      }),
      RUNS,
    );
  });
});

function spelled(digits: string, how: string): string {
  const [whole = '', places = ''] = digits.split('.');
  switch (how) {
    case 'thousands':
      return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${places}`;
    case 'spaces':
      return ` ${digits}  `;
    case 'full-width':
      return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    default:
      return digits;
  }
}

function amountsOfReport({ report }: Looked): readonly string[] {
  return report.results.map(({ identity, left, right }) => `${identity.key}: ${[...left, ...right].map(({ amount }) => `${amount?.decimal ?? ''}/${String(amount?.places ?? '')}`).join(' ')}`);
}

/** The same table with another statement of its unit. */
function stating(sheet: SheetSnapshot, text: string | null): SheetSnapshot {
  return { ...sheet, rows: sheet.rows.map((row, index) => (index === 1 ? [text === null ? null : { value: text, text }] : row)) };
}
