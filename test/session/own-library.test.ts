import { readTableFile } from '../../src/host/xlsx/table-file';
import { writeCsvText } from '../../src/host/xlsx/csv';
import { writeXlsx } from '../../src/host/xlsx/write-workbook';
import type { SheetPlan } from '../../src/core/sheet/plan';
import type { TextGrid } from '../../src/core/wording/library-grid';
import type { PersonStore, TableFiles } from '../../src/session/wording/table-files';
import { createMemoryHost } from '../support/memory-host';
import { openSession } from './open-session';
import type { Opened } from './open-session';
import { FIRST_ROW, targetSheet } from './target-sheet';

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function filesInMemory(): TableFiles & { readonly saved: Saved[] } {
  const saved: Saved[] = [];
  return {
    saved,
    read: readTableFile,
    saveSheet: async (name, plan: SheetPlan) => void saved.push({ name, bytes: await writeXlsx([plan]) }),
    saveText: (name, grid: TextGrid) => Promise.resolve(void saved.push({ name, bytes: new TextEncoder().encode(writeCsvText(grid)) })),
  };
}

function storeInMemory(room = Infinity): PersonStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key),
    write(key, text) {
      if ((text?.length ?? 0) > room) return false;
      if (text === undefined) kept.delete(key);
      else kept.set(key, text);
      return true;
    },
  };
}

const LEDGER: TextGrid = [
  ['二级指标', '三级指标', '绩效指标描述', '符号', '值', '单位', '别名', '适用项目'],
  ['数量指标', '马铃薯种薯推广亩数', '当年推广脱毒种薯的面积。', '≥', '', '亩', '种薯面积', '马铃薯'],
  ['数量指标', '培训人数', '本局口径的培训人数。', '≥', '', '人', '', '培训'],
  ['数量指标', '马铃薯种薯推广亩数', '', '', '', '', '', ''],
  ['数量指标', '123', '', '', '', '', '', ''],
];

function csv(grid: TextGrid): Uint8Array {
  return new TextEncoder().encode(writeCsvText(grid));
}

async function open(beside: { readonly files: TableFiles; readonly person?: PersonStore } = { files: filesInMemory() }, host = createMemoryHost([targetSheet()])): Promise<Opened> {
  const opened = await openSession([targetSheet()], host, beside);
  opened.host.select({ sheetId: 'sheet1', area: { top: FIRST_ROW, bottom: FIRST_ROW, left: 2, right: 2 } });
  await opened.clock.advance(1000);
  return opened;
}

/** Reading a file takes turns of the machine that no fake clock gives. */
async function done(opened: Opened, action: Promise<void>): Promise<void> {
  let isOver = false;
  void action.then(() => (isOver = true));
  for (let turn = 0; turn < 200 && !isOver; turn += 1) {
    await opened.clock.advance(50);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await action;
  await opened.clock.advance(1000);
}

function search(opened: Opened, text: string): string[] {
  opened.session.actions.searchWording({ text, level1: '', level2: '', kind: '' });
  return opened.state().suggestions.proposals.map(({ proposal }) => `${proposal.indicator.name} ${proposal.origin} ${proposal.library}`);
}

describe('选一个库文件', () => {
  test('先看读到几条、几行重复、几行没有收和原因；什么都还没有存', async () => {
    const opened = await open();
    await done(opened, opened.session.actions.previewLibrary('2025年台账.csv', csv(LEDGER)));
    const { preview } = opened.state().libraries;
    expect(preview).toMatchObject({ title: '2025年台账', known: 1, replaces: [], blocked: { person: 'no-storage' } });
    expect(preview?.reading.rows).toBe(4);
    expect(preview?.reading.indicators.map(({ name }) => name)).toEqual(['马铃薯种薯推广亩数', '培训人数']);
    expect(preview?.reading.repeated).toEqual([{ sheet: '2025年台账', row: 3, name: '马铃薯种薯推广亩数' }]);
    expect(preview?.reading.rejected).toEqual([{ sheet: '2025年台账', row: 4, name: '123', reason: 'not-words' }]);
    expect(opened.host.calls.saveState).toBe(0);
    opened.session.actions.endLibraryPreview();
    expect(opened.state().libraries.preview).toBeUndefined();
  });

  test('收进工作簿：建议里有，注明来源，同名以本单位的为准；撤销后没有了', async () => {
    const opened = await open();
    await done(opened, opened.session.actions.previewLibrary('2025年台账.csv', csv(LEDGER)));
    await done(opened, opened.session.actions.keepLibrary('workbook'));
    expect(opened.state().result).toEqual({ kind: 'library-kept', title: '2025年台账', count: 2, place: 'workbook' });
    expect(opened.state().libraries.kept).toEqual([{ title: '2025年台账', place: 'workbook', count: 2 }]);
    expect(search(opened, 'mlszs')).toEqual(['马铃薯种薯推广亩数 own 2025年台账']);
    expect(search(opened, '培训人数')[0]).toBe('培训人数 own 2025年台账');
    await done(opened, opened.session.actions.undo());
    expect(opened.state().libraries.kept).toEqual([]);
    expect(search(opened, '马铃薯种薯')).not.toContain('马铃薯种薯推广亩数 own 2025年台账');
    expect(opened.host.stateXml).toBeUndefined();
  });

  test('收进工作簿的，下次打开还在', async () => {
    const opened = await open();
    await done(opened, opened.session.actions.previewLibrary('台账.csv', csv(LEDGER)));
    await done(opened, opened.session.actions.keepLibrary('workbook'));
    const again = createMemoryHost([targetSheet()]);
    again.stateXml = opened.host.stateXml;
    expect(search(await open({ files: filesInMemory() }, again), '种薯')[0]).toBe('马铃薯种薯推广亩数 own 台账');
  });

  test('收在本机：别的工作簿也能用，去掉以后没有；本机放不下时说明，什么都不少', async () => {
    const person = storeInMemory();
    const opened = await open({ files: filesInMemory(), person });
    await done(opened, opened.session.actions.previewLibrary('台账.csv', csv(LEDGER)));
    await done(opened, opened.session.actions.keepLibrary('person'));
    const other = await open({ files: filesInMemory(), person });
    expect(search(other, '种薯')[0]).toBe('马铃薯种薯推广亩数 own 台账');
    await done(other, other.session.actions.removeLibrary('person', '台账'));
    expect(other.state().result).toEqual({ kind: 'library-removed', title: '台账' });
    expect(person.kept.has('libraries')).toBe(false);
    await done(other, other.session.actions.undo());
    expect(other.state().libraries.kept).toHaveLength(1);

    const small = await open({ files: filesInMemory(), person: storeInMemory(50) });
    await done(small, small.session.actions.previewLibrary('台账.csv', csv(LEDGER)));
    await done(small, small.session.actions.keepLibrary('person'));
    expect(small.state().result).toEqual({ kind: 'library-refused', reason: 'no-storage' });
    expect(small.state().libraries.preview).toBeDefined();
  });

  test('只读的工作簿不能存，可以收在本机', async () => {
    const host = createMemoryHost([targetSheet()]);
    host.faults.readOnly = true;
    const opened = await open({ files: filesInMemory(), person: storeInMemory() }, host);
    await done(opened, opened.session.actions.previewLibrary('台账.csv', csv(LEDGER)));
    expect(opened.state().libraries.preview?.blocked).toEqual({ workbook: 'read-only' });
    await done(opened, opened.session.actions.keepLibrary('workbook'));
    expect(opened.state().result).toEqual({ kind: 'library-refused', reason: 'read-only' });
  });

  test('读不了的文件说明原因', async () => {
    const opened = await open();
    await done(opened, opened.session.actions.previewLibrary('坏.xlsx', new Uint8Array([1, 2, 3, 4])));
    expect(opened.state().result).toMatchObject({ kind: 'file-refused', file: '坏.xlsx' });
    expect(opened.state().libraries.isReading).toBe(false);
  });
});

test('收集本工作簿的指标，导出的文件和工作表再读进来一条不差', async () => {
  const files = filesInMemory();
  const opened = await open({ files });
  await done(opened, opened.session.actions.previewOwnTables());
  await done(opened, opened.session.actions.keepLibrary('workbook'));
  const names = ['培训人数', '培训合格率', '培训完成时间', '培训支出', '就业率提高', '参训人员满意度'];
  await done(opened, opened.session.actions.exportLibrary('csv', 'zh-CN'));
  await done(opened, opened.session.actions.exportLibrary('xlsx', 'zh-CN'));
  expect(files.saved.map(({ name }) => name)).toEqual(['本单位指标库.csv', '本单位指标库.xlsx']);
  for (const { name, bytes } of files.saved) {
    await done(opened, opened.session.actions.previewLibrary(name, bytes));
    expect(opened.state().libraries.preview?.reading).toMatchObject({ rows: 6, repeated: [], rejected: [] });
    expect(opened.state().libraries.preview?.reading.indicators.map((one) => one.name)).toEqual(names);
  }
  await done(opened, opened.session.actions.exportLibrary('sheet', 'zh-CN'));
  expect(opened.state().result).toMatchObject({ kind: 'sheet-written', rows: 6 });
});
