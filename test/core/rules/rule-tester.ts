import { readSheet } from '../../../src/core/reading/read-sheet';
import type { CheckResult, Finding, FixKind, MessageData, Rule, SingleTableRule, WorkbookRule } from '../../../src/core/rules/contract';
import { createEngine } from '../../../src/core/rules/engine';
import { cellAddress } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { findingText } from '../../../src/core/text/finding-text';
import { createTexts } from '../../../src/core/text/text';
import { applyChanges } from './apply-changes';
import type { StandardsPack } from '../../../src/core/standards/schema';
import { deepFreeze } from './deep-freeze';
import type { SmallTable } from './small-table';
import { sheetWith } from './small-table';
import type { Content } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';

interface ExpectedReport {
  readonly messageId: string;
  readonly data?: MessageData;
  /** A1 */
  readonly at: string;
  readonly related?: readonly string[];
  /** What 前→后 shows; missing when there is no fix. */
  readonly fix?: { readonly kind: FixKind; readonly before: string; readonly after: string };
}

interface Case extends SmallTable {
  readonly name: string;
}

interface InvalidCase extends Case {
  readonly reports: readonly ExpectedReport[];
}

/** Tells of one rule when it speaks and when not, on small tables read by the real reader. */
export function testRule(rule: SingleTableRule, cases: { readonly valid: readonly Case[]; readonly invalid: readonly InvalidCase[] }): void {
  const { meta } = rule;
  describe(`${meta.code} ${meta.id}`, () => {
    const all = [...cases.valid, ...cases.invalid];

    it('没有重复的例子', () => {
      const tables = all.map(({ name: _, ...table }) => JSON.stringify(table));
      expect(new Set(tables).size).toBe(all.length);
      expect(cases.valid.length).toBeGreaterThan(0);
      expect(cases.invalid.length).toBeGreaterThan(0);
    });

    it.each(cases.valid)('不报：$name', (table) => {
      expect(check(rule, sheetWith(table)).map(shortReport)).toEqual([]);
    });

    it.each(cases.invalid)('报：$name', (table) => {
      const sheet = sheetWith(table);
      const findings = check(rule, sheet);
      expect(findings.map(shortReport)).toEqual(table.reports.map(withoutData(table.reports)));
      findings.forEach((finding, index) => {
        expect(finding.data).toMatchObject(table.reports[index]?.data ?? {});
      });
      for (const finding of findings) expectWords(finding);
      for (const finding of findings) expectFixed(rule, sheet, finding);
    });
  });
}

/** Reads and checks with one rule; every input is frozen, so that changing one throws. */
export function check(rule: Rule, sheet: SheetSnapshot): readonly Finding[] {
  const model = deepFreeze(readSheet(deepFreeze(sheet), defaultPack));
  if (model.tables.length !== 1) throw new Error(`Read ${String(model.tables.length)} tables where one was meant`);
  const result = createEngine({ pack: deepFreeze(packWith(rule)), rules: [rule] }).checkSheet(model, sheet);
  throwFailures(rule, result);
  return result.findings;
}

/** The default pack with this rule on, even where the pack leaves it off until a region asks for it. */
function packWith({ meta }: Rule): StandardsPack {
  const setting = defaultPack.rules[meta.id];
  return setting?.severity === 'off' ? { ...defaultPack, rules: { ...defaultPack.rules, [meta.id]: { options: setting.options } } } : defaultPack;
}

/** A workbook of small tables, one a sheet named 表1, 表2, …; rows of cells make a sheet of anything else. */
export type SmallWorkbook = readonly (SmallTable | readonly (readonly Content[])[])[];

interface WorkbookCase {
  readonly name: string;
  readonly tables: SmallWorkbook;
}

interface InvalidWorkbookCase extends WorkbookCase {
  /** `at` and `related` as 表2!E4 */
  readonly reports: readonly Omit<ExpectedReport, 'fix'>[];
}

/** Tells of a rule across tables when it speaks and when not. */
export function testWorkbookRule(
  rule: WorkbookRule,
  cases: { readonly valid: readonly WorkbookCase[]; readonly invalid: readonly InvalidWorkbookCase[] },
): void {
  describe(`${rule.meta.code} ${rule.meta.id}`, () => {
    it.each(cases.valid)('不报：$name', ({ tables }) => {
      expect(checkWorkbook(rule, tables).map(placedReport)).toEqual([]);
    });

    it.each(cases.invalid)('报：$name', ({ tables, reports }) => {
      const findings = checkWorkbook(rule, tables);
      expect(findings.map(placedReport)).toEqual(reports.map(({ data: _, ...rest }) => rest));
      findings.forEach((finding, index) => {
        expect(finding.data).toMatchObject(reports[index]?.data ?? {});
      });
      for (const finding of findings) expectWords(finding);
    });
  });
}

/** Reads and checks a small workbook with one rule across tables. */
export function checkWorkbook(rule: WorkbookRule, tables: SmallWorkbook): readonly Finding[] {
  const sheets = sheetsOf(tables);
  const model = { sheets: sheets.map((sheet) => deepFreeze(readSheet(deepFreeze(sheet), defaultPack))) };
  const steps = createEngine({ pack: deepFreeze(packWith(rule)), rules: [rule] }).checkWorkbook(model, { name: '一本.xlsx', sheets });
  let step = steps.next();
  while (!step.done) step = steps.next();
  throwFailures(rule, step.value);
  return step.value.findings;
}

export function sheetsOf(tables: SmallWorkbook): readonly SheetSnapshot[] {
  return tables.map((table, index) => {
    const place = { id: `sheet${String(index + 1)}`, name: `表${String(index + 1)}` };
    return isRows(table) ? sheetOf(table, place) : { ...sheetWith(table), ...place };
  });
}

function isRows(table: SmallWorkbook[number]): table is readonly (readonly Content[])[] {
  return Array.isArray(table);
}

function placedReport({ messageId, at, related }: Finding): Omit<ExpectedReport, 'data' | 'fix'> {
  const place = (cell: Finding['at']): string => `${cell.sheetId.replace('sheet', '表')}!${cellAddress(cell)}`;
  return { messageId, at: place(at), ...(related.length > 0 && { related: related.map(place) }) };
}

function throwFailures(rule: Rule, result: CheckResult): void {
  const failures = result.checks.flatMap((line) => line.notChecked).filter(({ reason }) => reason === 'rule-failed');
  if (failures.length > 0) throw new Error(`${rule.meta.id} threw: ${failures[0]?.detail ?? ''}`);
}

function shortReport(finding: Finding): Omit<ExpectedReport, 'data'> {
  const { messageId, at, related, fix } = finding;
  return {
    messageId,
    at: cellAddress(at),
    ...(related.length > 0 && { related: related.map(cellAddress) }),
    ...(fix && { fix: { kind: fix.kind, before: fix.before, after: fix.after } }),
  };
}

function withoutData(reports: readonly ExpectedReport[]) {
  return (_: unknown, index: number): Omit<ExpectedReport, 'data'> | undefined => {
    const report = reports[index];
    if (!report) return undefined;
    const { data: _data, ...rest } = report;
    return rest;
  };
}

/** Every part of the sentence is there in both languages with its placeholders filled. */
function expectWords(finding: Finding): void {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const words = findingText(createTexts(locale), finding);
    for (const sentence of Object.values(words)) expect(sentence).not.toMatch(/^rules\.|[{}]|undefined/);
  }
}

/** After the fix the rule has nothing to say of this cell. */
function expectFixed(rule: Rule, sheet: SheetSnapshot, finding: Finding): void {
  if (!finding.fix) return;
  const again = check(rule, applyChanges(sheet, finding.fix.changes));
  expect(again.filter(({ at }) => cellAddress(at) === cellAddress(finding.at)).map(shortReport)).toEqual([]);
}
