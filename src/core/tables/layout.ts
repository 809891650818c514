import type { Layout } from '../standards/layout-schema';
import type { StandardsPack } from '../standards/schema';

/** The layout of this id in the pack in force. */
export function layoutOf(pack: StandardsPack, id: string): Layout | undefined {
  return pack.layouts.find((layout) => layout.id === id);
}
