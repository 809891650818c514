import { createRibbonCommands } from '../../src/commands/ribbon-commands';
import { createFakeSession } from '../support/fake-session';
import { PLAN } from '../support/pane-samples';

function setUp(session = createFakeSession()) {
  const showPane = jest.fn(() => Promise.resolve());
  return { session, showPane, commands: createRibbonCommands(session, showPane) };
}

const UNWRITTEN = { wish: { scope: 'one', arrangement: 'sheets', place: 'last' }, written: 0 } as const;

describe('ribbon buttons', () => {
  it('打开 shows the pane', async () => {
    const { commands, showPane, session } = setUp();
    await commands.openPane();
    expect(showPane).toHaveBeenCalledTimes(1);
    expect(session.calls).toEqual([]);
  });

  it('检查 shows 问题 and checks anew', async () => {
    const { commands, showPane, session } = setUp();
    await commands.check();
    expect(session.calls).toEqual([['show', 'problems'], ['check']]);
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it('建议 shows 建议 for the row at the selection', async () => {
    const { commands, showPane, session } = setUp();
    await commands.suggest();
    expect(session.getState().view).toBe('suggestions');
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it('写表 shows a preview and writes nothing by itself', async () => {
    const writing = { project: '养老保险补助', layouts: [{ id: 'hebei-full', title: '河北完整式' }, { id: 'hebei-simple', title: '河北简式' }], projects: 3, ...UNWRITTEN, preview: undefined, busy: false };
    const { commands, session } = setUp(createFakeSession({ writing }));
    await commands.writeTable();
    expect(session.calls).toEqual([['show', 'tables'], ['preview', 'hebei-full']]);
  });

  it('写表 keeps a preview that is open, and asks for none outside a table', async () => {
    const preview = { project: '养老保险补助', layout: 'hebei-simple', plans: [PLAN], shown: 0, projects: 1, rows: 1 };
    const open = setUp(createFakeSession({ writing: { project: '养老保险补助', layouts: [{ id: 'hebei-full', title: '河北完整式' }], projects: 3, ...UNWRITTEN, preview, busy: false } }));
    await open.commands.writeTable();
    const outside = setUp();
    await outside.commands.writeTable();
    expect([open.session.calls, outside.session.calls]).toEqual([[['show', 'tables']], [['show', 'tables']]]);
  });
});
