import { packWithSmallLibrary } from '../support/small-library';
import { createOfficeHost } from '../../src/host/office/create-office-host';
import { createSession } from '../../src/session/create-session';
import type { Session } from '../../src/session/session';
import type { SessionState } from '../../src/session/state';
import { createFakeClock } from '../support/fake-clock';
import type { OpenExcel } from '../support/excel/open-excel';
import { openExcel } from '../support/excel/open-excel';
import { FIRST_ROW, VALUE_COLUMN, targetSheet } from './target-sheet';

const WHY = { reason: '上级文件就是这样规定的' };

interface Opened extends OpenExcel {
  readonly session: Session;
  readonly state: () => SessionState;
  turn(milliseconds: number): Promise<void>;
  done(action: Promise<void>): Promise<void>;
  /** The computer sleeps, wakes, and the person connects again. */
  sleep(losing: boolean): Promise<void>;
  end(): Promise<void>;
}

/** Two values written badly; the first is waived, which the workbook keeps. */
async function withWaiver(): Promise<Opened> {
  const excel = openExcel({ workbook: { name: '培训.xlsx', sheets: [targetSheet()] } });
  const sheetId = excel.grid.sheets()[0]?.id ?? '';
  excel.grid.setCells(sheetId, [
    { row: FIRST_ROW + 1, column: VALUE_COLUMN, value: '≥≥95%' },
    { row: FIRST_ROW + 5, column: VALUE_COLUMN, value: '≥≥90%' },
  ]);
  const clock = createFakeClock();
  const session = createSession({ host: createOfficeHost(), pack: packWithSmallLibrary, clock });
  const turn = async (milliseconds: number): Promise<void> => {
    await excel.settle();
    await clock.advance(milliseconds);
    await excel.settle();
    await clock.advance(0);
  };
  const done = async (action: Promise<void>): Promise<void> => {
    let isDone = false;
    void action.then(() => (isDone = true));
    while (!isDone) await turn(1);
  };
  void session.start();
  await turn(200);
  await turn(0);
  const [first] = session.getState().problems.findings;
  await done(session.actions.waive(first?.finding.fingerprint ?? '', WHY));
  return {
    ...excel, session, turn, done,
    state: () => session.getState(),
    async sleep(losing) {
      excel.host.faults.sessionLost = true;
      await turn(31_000);
      expect(session.getState().status).toEqual({ kind: 'paused', code: 'session-lost' });
      excel.host.faults.sessionLost = false;
      excel.host.faults.loseCustomXml = losing;
      await done(session.actions.reconnect());
    },
    async end() {
      const ending = session.dispose();
      await turn(0);
      await ending;
      excel.close();
    },
  };
}

const kept = ({ host }: Opened): number => host.workbook.xmlParts.size;
const counts = ({ state }: Opened): readonly [number, number] => [state().problems.decided.counts.waived, state().problems.findings.length];

test('休眠丢了自定义 XML：豁免仍然算数，说明丢了；写回以后又在文件里', async () => {
  const opened = await withWaiver();
  expect([counts(opened), kept(opened)]).toEqual([[1, 1], 1]);
  await opened.sleep(true);
  expect([counts(opened), kept(opened), opened.state().pointing.isLost]).toEqual([[1, 1], 0, true]);
  await opened.turn(31_000);
  expect(opened.state().pointing.isLost).toBe(true);
  await opened.done(opened.session.actions.rewriteState());
  expect([counts(opened), kept(opened), opened.state().pointing.isLost]).toEqual([[1, 1], 1, undefined]);
  expect(opened.state().result).toEqual({ kind: 'state-rewritten' });
  await opened.end();
});

test('丢了以后再豁免一处：两处一起写回', async () => {
  const opened = await withWaiver();
  await opened.sleep(true);
  const [second] = opened.state().problems.findings;
  await opened.done(opened.session.actions.waive(second?.finding.fingerprint ?? '', WHY));
  expect([counts(opened), kept(opened), opened.state().pointing.isLost]).toEqual([[2, 0], 1, undefined]);
  await opened.end();
});

test('人决定不再使用：豁免的又成为问题', async () => {
  const opened = await withWaiver();
  await opened.sleep(true);
  await opened.done(opened.session.actions.forgetState());
  expect([counts(opened), kept(opened), opened.state().pointing.isLost]).toEqual([[0, 2], 0, undefined]);
  await opened.end();
});

test('没有丢的，休眠以后照旧；连接正常时别人取消了豁免，就是取消了', async () => {
  const opened = await withWaiver();
  await opened.sleep(false);
  expect([counts(opened), opened.state().pointing.isLost]).toEqual([[1, 1], undefined]);
  opened.host.workbook.xmlParts.clear();
  await opened.done(opened.session.actions.check());
  expect([counts(opened), opened.state().pointing.isLost]).toEqual([[0, 2], undefined]);
  await opened.end();
});
