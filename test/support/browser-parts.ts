/** What browsers have and jsdom lacks, as far as the pane uses it. */
export function provideBrowserParts(prefersDark = false): void {
  window.matchMedia = (media) => ({
    matches: prefersDark && media.includes('dark'),
    media,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(window, { CSS: { ...window.CSS, escape: (text: string) => text.replace(/["\\]/g, '\\$&') } });
}
