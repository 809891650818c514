import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { readTableFile } from '../../src/host/xlsx/table-file';
import { comparisonRows } from '../../src/core/comparison/comparison-rows';
import { createTexts } from '../../src/core/text/text';
import type { TableFiles } from '../../src/session/wording/table-files';
import { LINXI, XIANGHE } from '../cli/run-jixiao';
import { replaced } from '../cli/folder/replaced';
import { createMemoryHost } from '../support/memory-host';
import { openSession, type Opened } from './open-session';

jest.setTimeout(60_000);

const files: TableFiles = { read: readTableFile, saveSheet: () => Promise.resolve(), saveText: () => Promise.resolve() };
const texts = createTexts('zh-CN');

async function openXianghe(): Promise<Opened> {
  const read = await readTableFile(new Uint8Array(readFileSync(XIANGHE)), '香河.xlsx');
  if (read.kind === 'refused') throw new Error(read.code);
  const { sheets } = read.snapshot;
  return openSession(sheets, createMemoryHost(sheets, '香河.xlsx'), { files });
}

/** Reading and checking a workbook takes turns of the machine that no fake clock gives. */
async function done(opened: Opened, action: Promise<void>): Promise<void> {
  let isOver = false;
  void action.then(() => (isOver = true));
  for (let turn = 0; turn < 3000 && !isOver; turn += 1) {
    await opened.clock.advance(1);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await action;
}

/** Until a person's pause is over and what follows it is done. */
async function settle(opened: Opened): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    await opened.clock.advance(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const compared = (opened: Opened) => opened.state().comparison.compared?.comparison;
const changes = (opened: Opened): string[] =>
  (opened.state().comparison.compared ? comparisonRows(compared(opened) ?? { projects: [], budgets: [], findings: { added: [], settled: [], remaining: [] } }, texts) : [])
    .filter(({ section }) => section !== 'finding')
    .map(({ section, kind, before, after }) => `${section} ${kind} ${before} ${after}`);

describe('与上次比较', () => {
  test('选一个文件，说出改了什么；表格再改，比较跟着变', async () => {
    const opened = await openXianghe();
    await done(opened, opened.session.actions.compareWith('上次.xlsx', replaced(XIANGHE, '≥95%', '≥94%')));
    const { compared: view } = opened.state().comparison;
    expect(view?.file).toBe('上次.xlsx');
    expect(new Set(changes(opened))).toEqual(new Set(['indicator changed ≥94% ≥95%']));
    const [place] = view?.comparison.projects.flatMap(({ indicators }) => indicators.flatMap(({ fields }) => fields.map(({ afterAt }) => afterAt))) ?? [];
    if (!place) throw new Error('no place');
    const before = changes(opened).length;
    opened.host.type(place.sheetId, place.row, place.column, '≥94%');
    await settle(opened);
    expect(changes(opened)).toHaveLength(before - 1);
  });

  test('同一个文件：没有一处不同，问题都仍在', async () => {
    const opened = await openXianghe();
    await done(opened, opened.session.actions.compareWith('香河.xlsx', new Uint8Array(readFileSync(XIANGHE))));
    expect(changes(opened)).toEqual([]);
    const { findings } = opened.state().comparison.compared?.comparison ?? {};
    expect([findings?.added.length, findings?.settled.length]).toEqual([0, 0]);
    expect(findings?.remaining.length).toBe(opened.state().problems.findings.length);
  });

  test.each([
    ['没有内容.xlsx', new Uint8Array(), 'empty'],
    ['说明.docx', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<document/>') }), 'not-a-workbook'],
    ['旧.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]), 'legacy-format'],
    ['加密.xlsx', new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')])), 'encrypted'],
    ['名单.csv', strToU8('单位,金额\n'), 'not-a-workbook'],
    ['坏.xlsx', new Uint8Array(readFileSync(XIANGHE).subarray(0, 20_000)), 'damaged'],
  ])('%s 不能用，说明原因；原来的比较不留', async (file, bytes, code) => {
    const opened = await openXianghe();
    await done(opened, opened.session.actions.compareWith(file, bytes));
    expect(opened.state().comparison).toEqual({ hasFiles: true, refused: { file, code } });
  });

  test('读到一半不要了，什么也不留；换了文件，只算后一个', async () => {
    const opened = await openXianghe();
    const first = opened.session.actions.compareWith('一.xlsx', new Uint8Array(readFileSync(LINXI)));
    opened.session.actions.endComparison();
    await done(opened, first);
    expect(opened.state().comparison).toEqual({ hasFiles: true });
    const former = opened.session.actions.compareWith('一.xlsx', new Uint8Array(readFileSync(LINXI)));
    const latter = opened.session.actions.compareWith('二.xlsx', new Uint8Array(readFileSync(XIANGHE)));
    await done(opened, Promise.all([former, latter]).then(() => undefined));
    expect(opened.state().comparison.compared?.file).toBe('二.xlsx');
  });

  test('写成一张新表，每处带链接；它不算指标表；撤销就没有了', async () => {
    const opened = await openXianghe();
    await done(opened, opened.session.actions.writeComparison('zh-CN'));
    expect(opened.state().result).toEqual({ kind: 'nothing-to-do' });
    await done(opened, opened.session.actions.compareWith('上次.xlsx', replaced(XIANGHE, '≥95%', '≥94%')));
    const { tables } = opened.state().problems;
    const sheets = opened.host.snapshot().sheets.length;
    await done(opened, opened.session.actions.writeComparison('zh-CN'));
    await settle(opened);
    expect(opened.state().result).toMatchObject({ kind: 'sheet-written', sheet: '比较结果' });
    const written = opened.host.snapshot().sheets.find(({ name }) => name === '比较结果');
    const header = written?.rows.findIndex((row) => row[0]?.text === '序号') ?? -1;
    expect(written?.rows[header]?.map((cell) => cell?.text).slice(6, 8)).toEqual(['原来', '现在']);
    expect(written?.rows.slice(header + 1).filter((row) => row[1]?.text === '指标').map((row) => `${row[6]?.text ?? ''} ${row[7]?.text ?? ''}`)).toEqual(changes(opened).map(() => '≥94% ≥95%'));
    expect(opened.state().problems.tables).toBe(tables);
    await done(opened, opened.session.actions.undo());
    expect(opened.host.snapshot().sheets).toHaveLength(sheets);
  });
});
