import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkIdentities } from '../../../../src/core/identities/check-identities';
import type { WorkbookModel } from '../../../../src/core/model/workbook-model';
import { createReader } from '../../../../src/core/reading/create-reader';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import { defaultPack } from '../../../../src/core/standards/default-pack';
import { narrate } from '../../../../src/core/tables/narrative/narrate';
import { paragraphText, type Narrative, type NarrativePiece } from '../../../../src/core/tables/narrative/narrative';
import { readXlsx } from '../../../../src/host/xlsx/read-workbook';
import type { Content } from '../../../support/sheet';
import { sheetOf } from '../../../support/sheet';

const reader = createReader(defaultPack);
const FILES = [join(__dirname, '../../../workbooks'), ...['workbooks', 'workbooks-shanghai'].map((folder) => join(__dirname, '../../../../../shared', folder))]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => join(folder, name)));

/** 收支总表, 支出总表 and 三公 of one unit and year. */
function tablesOf(year: number, [general, fund, basic, project, car, guest]: readonly string[]): readonly SheetSnapshot[] {
  const sum = (...parts: (string | undefined)[]): string => (parts.reduce((all, one) => all + Math.round(Number(one) * 100), 0) / 100).toFixed(2);
  const title = (name: string): Content[][] => [[`${String(year)}年${name}`], ['单位名称：某县人社局', '', '', '单位：万元']];
  const money = (text: string | undefined): Content => ({ value: Number(text), text: text ?? '', numberFormat: '0.00' });
  return [
    sheetOf([...title('部门预算收支总表'), ['收入', '', '支出', ''], ['项目', '预算数', '项目', '预算数'], ['一般公共预算拨款收入', money(general), '社会保障和就业支出', money(sum(basic, project))], ['政府性基金预算拨款收入', money(fund), '', ''], ['收入总计', money(sum(general, fund)), '支出总计', money(sum(basic, project))]], { id: 'a', name: '收支总表' }),
    sheetOf([...title('部门预算支出总表'), ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['208', '社会保障和就业支出', money(sum(basic, project)), money(basic), money(project)], ['', '合计', money(sum(basic, project)), money(basic), money(project)]], { id: 'b', name: '支出总表' }),
    sheetOf([...title('部门预算财政拨款“三公”经费支出表'), ['项目', '合计'], ['三公经费小计', money(sum(car, guest))], ['因公出国（境）费', ''], ['公务用车购置及运维费', money(car)], ['公务接待费', money(guest)]], { id: 'c', name: '三公' }),
  ];
}

function read(sheets: readonly SheetSnapshot[]): WorkbookModel {
  return reader.readWorkbook({ name: '预算.xlsx', sheets });
}

/** What the rules about texts say of the generated words, put into the workbook as a sheet of its own. */
function contradictions(workbook: WorkbookSnapshot, narratives: readonly Narrative[]): readonly string[] {
  return narratives.flatMap((narrative) => {
    const rows = [[`${narrative.year}年部门预算情况说明`], ...narrative.paragraphs.flatMap((paragraph) => [[paragraph.heading], [paragraphText(paragraph)]])];
    const { results } = checkIdentities(reader.readWorkbook({ ...workbook, sheets: [...workbook.sheets, sheetOf(rows, { id: 'text', name: '情况说明' })] }), defaultPack);
    return results
      .filter(({ identity, state }) => state === 'failed' && identity.severity !== 'hint' && [...identity.left, ...identity.right].some(({ at }) => at.sheetId === 'text'))
      .map(({ identity, sums }) => `${identity.id} ${String(sums?.left)} ${String(sums?.right)}`);
  });
}

function piecesOf(narratives: readonly Narrative[]): readonly NarrativePiece[] {
  return narratives.flatMap(({ paragraphs }) => paragraphs.flatMap(({ pieces }) => pieces));
}

describe('情况说明', () => {
  it.each(FILES.map((path) => [path.split('/').at(-1) ?? '', path]))('%s：写出的话过得了自己的表文核对，每个数都指到原来的单元格', async (name, path) => {
    const workbook = await readXlsx(new Uint8Array(readFileSync(path)), name);
    const model = reader.readWorkbook(workbook);
    const narratives = narrate(model, defaultPack);
    expect(contradictions(workbook, narratives)).toEqual([]);
    const amounts = checkIdentities(model, defaultPack).amountAt;
    for (const piece of piecesOf(narratives)) {
      if (piece.kind !== 'figure') continue;
      const found = amounts(piece.cells[0]?.at ?? { sheetId: '', row: 0, column: 0 });
      expect(found?.kind === 'amount' && Number.parseFloat(piece.text)).toBe(found?.kind === 'amount' ? Number(found.amount.decimal) : undefined);
    }
  });

  const amount = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));
  const amounts = fc.array(amount, { minLength: 6, maxLength: 6 });

  it('任意金额、任意上年金额写出的话都和表一致，增减也一致', () => {
    fc.assert(
      fc.property(amounts, amounts, (now, before) => {
        const sheets = tablesOf(2025, now);
        const narratives = narrate(read(sheets), defaultPack, read(tablesOf(2024, before)));
        expect(contradictions({ name: '', sheets }, narratives)).toEqual([]);
        expect(narratives).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('写出收入、支出、增减和“三公”，数字带出处', () => {
    const [narrative] = narrate(read(tablesOf(2025, ['100.50', '20.00', '80.00', '40.50', '3.00', '0.50'])), defaultPack, read(tablesOf(2024, ['90.50', '20.00', '80.00', '30.50', '3.00', '1.00'])));
    const said = Object.fromEntries((narrative?.paragraphs ?? []).map((paragraph) => [paragraph.heading, paragraphText(paragraph)]));
    expect(narrative).toMatchObject({ unit: '某县人社局', year: '2025', kind: '预算', title: '某县人社局2025年预算情况说明' });
    expect(said['收入说明']).toBe('2025年预算收入120.50万元，其中：一般公共预算收入100.50万元，政府性基金收入20.00万元。');
    expect(said['支出说明']).toBe('2025年预算支出120.50万元，其中：基本支出80.00万元，项目支出40.50万元。');
    expect(said['比上年增减情况']).toBe('2025年预算收支安排120.50万元，较2024年增加10.00万元，增长9.05%，其中：基本支出较2024年持平，项目支出较2024年增加10.00万元，增长32.79%。');
    expect(said['财政拨款“三公”经费预算情况及增减变化原因']).toContain('“三公”经费预算3.50万元，较2024年减少0.50万元，下降12.5%');
  });

  it('决算的表说决算', () => {
    const sheets = tablesOf(2024, ['100.50', '20.00', '80.00', '40.50', '3.00', '0.50']).map((sheet) => ({ ...sheet, name: `${sheet.name}决算`, rows: sheet.rows.map((row) => row.map((cell) => cell && { ...cell, text: cell.text.replace('预算', '决算'), value: typeof cell.value === 'string' ? cell.value.replace('预算', '决算') : cell.value })) }));
    const [narrative] = narrate(read(sheets), defaultPack);
    expect(narrative?.kind).toBe('决算');
    expect(narrative?.paragraphs.map((paragraph) => paragraphText(paragraph))[0]).toMatch(/^2024年决算收入120.50万元/);
  });

  it('没有的数不编：留〈〉，说出为什么', () => {
    const missing = piecesOf(narrate(read(tablesOf(2025, ['100.50', '20.00', '80.00', '40.50', '3.00', '0.50'])), defaultPack)).flatMap((piece) => (piece.kind === 'missing' ? [`${piece.text} ${piece.reason}`] : []));
    expect(missing).toEqual(expect.arrayContaining(['〈收入增减〉 last-year-missing', '〈政府采购〉 table-missing', '〈固定资产〉 table-missing']));
  });

  it('两张表的数不一致时不挑一个写', () => {
    const sheets = tablesOf(2025, ['100.50', '20.00', '80.00', '40.50', '3.00', '0.50']).map((sheet) => (sheet.id === 'b' ? { ...sheet, rows: sheet.rows.slice(0, 2) } : sheet));
    const expense = narrate(read(sheets), defaultPack)[0]?.paragraphs.find(({ heading }) => heading === '支出说明');
    expect(expense && paragraphText(expense)).toBe('2025年预算支出120.50万元。');
  });
});
