import type { Desk } from './desk';

/**
 * Runs before office.js in the pane's own window: the page around the frame puts there what desktop Excel would.
 * Opened by itself the pane stays what it is in a plain browser.
 */
const home = window.parent as Window & { readonly jixiaoSimulator?: Pick<Desk, 'connect'> };
if (home !== window) home.jixiaoSimulator?.connect(window);
