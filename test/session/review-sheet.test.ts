import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { opinionText } from '../../src/core/review/desk-rows';
import { deskOf, withDesk } from '../../src/core/state/kept-desk';
import { readStateXml, writeStateXml } from '../../src/core/state/state-xml';
import { EMPTY_STATE } from '../../src/core/state/workbook-state';
import { createTexts } from '../../src/core/text/text';
import { withCustomXml } from '../../src/host/xlsx/custom-xml';
import { readXlsx } from '../../src/host/xlsx/read-workbook';
import { namesOf } from '../../src/session/review/desk-page';
import { inFolder, jixiao, LINXI, XIANGHE } from '../cli/run-jixiao';
import { createMemoryHost } from '../support/memory-host';
import type { Opened } from './open-session';
import { openSession } from './open-session';

const texts = createTexts('zh-CN');

/** Everything a sheet says, line by line. */
function linesOf(sheet: SheetSnapshot | undefined): string[] {
  return (sheet?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? '').filter((text) => text !== '').join(' | ')).filter((line) => line !== '');
}

async function done(opened: Opened, action: Promise<void>): Promise<void> {
  await opened.clock.settle();
  await action;
}

test.each([
  ['绩效目标表', LINXI],
  ['预算表和绩效目标表', XIANGHE],
])('窗格写的审核表、意见书，与命令行对同一个有%s的文件写的一样', async (_, source) => {
  const bytes = new Uint8Array(readFileSync(source));
  const file = basename(source);
  const { sheets } = await readXlsx(bytes, file);
  const opened = await openSession([], createMemoryHost(sheets, file));
  opened.session.actions.show('review');
  const [waived] = opened.state().problems.findings.filter(({ finding }) => finding.severity === 'error');
  await done(opened, opened.session.actions.waive(waived?.finding.fingerprint ?? '', { reason: '上级文件如此规定' }));
  await done(opened, opened.session.actions.rejectWaiver(waived?.finding.fingerprint ?? '', '文件不适用'));
  const [asked] = opened.state().desk.report?.checklists ?? [];
  await done(opened, opened.session.actions.answer(asked?.checklist.id ?? '', asked?.items[0]?.item.id ?? '', 'no', '与实际不符'));
  await done(opened, opened.session.actions.conclude('reject', '请按意见修改', undefined));
  const { report, ...page } = opened.state().desk;
  if (!report) throw new Error('审核 shows nothing');
  const opinion = opinionText(report, namesOf(page), texts);
  await done(opened, opened.session.actions.writeReviewSheet('zh-CN'));
  const fromPane = linesOf(opened.host.snapshot().sheets.at(-1));
  await inFolder(async (folder) => {
    const kept = withCustomXml(bytes, [{ id: '{11111111-2222-3333-4444-555555555555}', xml: opened.host.stateXml ?? '' }]);
    writeFileSync(join(folder, file), kept);
    const { out } = await jixiao(['sheet', file, '--output', '审核表.xlsx', '--opinion'], folder);
    const [written] = (await readXlsx(new Uint8Array(readFileSync(join(folder, '审核表.xlsx'))), '审核表.xlsx')).sheets;
    expect(fromPane.length).toBeGreaterThan(150);
    expect(linesOf(written)).toEqual(fromPane);
    expect(out).toBe(`${opinion}\n`);
  });
}, 60_000);

test('审核记录不论写了什么字，存进工作簿再取出来都一样', () => {
  const at = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }).map((date) => date.toISOString());
  const words = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll(/[\p{Cs}]/gu, ''));
  const key = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const record = fc.record({
    answers: fc.uniqueArray(fc.record({ checklist: key, item: key, answer: fc.constantFrom('yes' as const, 'no' as const, 'not-applicable' as const), note: words, at }), { selector: ({ checklist, item }) => `${checklist}|${item}` }),
    rejections: fc.uniqueArray(fc.record({ fingerprint: key, note: words, at, waiverAt: at }), { selector: ({ fingerprint }) => fingerprint }),
    conclusion: fc.record({ verdict: fc.constantFrom('pass' as const, 'revise' as const, 'reject' as const), opinion: words, at, marks: fc.array(fc.record({ key: words, label: words, hash: key, rows: words })) }),
  });
  fc.assert(
    fc.property(record, (one) => {
      const part = readStateXml(writeStateXml(withDesk(EMPTY_STATE, one)));
      expect(part.kind === 'state' && deskOf(part.state)).toEqual({ record: one, dropped: 0 });
    }),
    { numRuns: 200 },
  );
});
