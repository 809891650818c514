import type { Session } from '../session/session';

/** The functions that the manifest names, by these names. */
export type RibbonCommand = 'openPane' | 'check' | 'suggest' | 'writeTable';

/** Ribbon buttons do what the pane does, in the pane: it shares its page with them. */
export function createRibbonCommands(session: Session, showPane: () => Promise<void>): Readonly<Record<RibbonCommand, () => Promise<void>>> {
  const { actions } = session;
  return {
    openPane: showPane,
    async check() {
      actions.show('problems');
      await Promise.all([showPane(), actions.check()]);
    },
    async suggest() {
      actions.show('suggestions');
      await showPane();
    },
    /** Shows the first layout; nothing is written before the person has seen it. */
    async writeTable() {
      actions.show('tables');
      const { project, layouts, preview } = session.getState().writing;
      const [first] = layouts;
      if (project !== undefined && !preview && first !== undefined) actions.preview(first.id);
      await showPane();
    },
  };
}
