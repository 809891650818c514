/** What the pane may load and run, as a Content-Security-Policy without `unsafe-inline` or `unsafe-eval`. */

/** The SHA-256 of nothing: Fluent fills style elements that it inserts empty, rule by rule, through the CSS object model. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** @param {string} officeJs where office.js is loaded from: an address, or a path beside the pane */
export function contentPolicy(officeJs) {
  const office = /^https:/.test(officeJs) ? [new URL(officeJs).origin] : [];
  const from = (...sources) => ["'self'", ...sources, ...office].join(' ');
  return [
    "default-src 'none'",
    `script-src ${from()}`,
    `style-src ${from(EMPTY_STYLE)}`,
    `img-src ${from('data:')}`,
    `font-src ${from('data:')}`,
    `connect-src ${from()}`,
    `frame-src ${from()}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
