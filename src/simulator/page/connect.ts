/**
 * Runs before office.js in the pane's own window: the page around the frame puts there what desktop Excel would.
 * Opened by itself the pane stays what it is in a plain browser.
 */
if (window.parent !== window) (window.parent as Window & { jixiaoSimulator?: { connect(pane: Window): void } }).jixiaoSimulator?.connect(window);
