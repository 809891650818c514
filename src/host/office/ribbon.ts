import { hostErrorOf } from './host-error-of';

/** Binds the functions that the manifest names. Office is told that a command is over even when it failed. */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event | undefined) => {
      void run().finally(() => event?.completed?.());
    });
  }
}

/** Brings the pane to the front. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    throw hostErrorOf(error);
  }
}
