/** Text as it may stand in an element or a quoted attribute, whatever a cell held. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

/** A cell of a table: words, or a count set to the right. */
export interface HtmlCell {
  readonly text: string;
  readonly kind?: 'number' | 'money' | 'short' | 'severity' | 'verdict';
  /** What colours a severity or verdict; the words say the same. */
  readonly mark?: string;
  /** A file beside this one. */
  readonly link?: string;
}

export interface HtmlRow {
  readonly cells: readonly HtmlCell[];
  /** What the choices above the table filter by. */
  readonly filter?: Readonly<Record<string, string>>;
}

export interface HtmlTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly HtmlRow[];
}

export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

export interface FilterTexts {
  readonly search: string;
  readonly all: string;
}

export function words(text: string): HtmlCell {
  return { text };
}

export function count(value: number): HtmlCell {
  return { text: String(value), kind: 'number' };
}

export function htmlTable({ id, caption, columns, rows }: HtmlTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  return `<table id="${id}"><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.map(htmlRow).join('')}</tbody></table>`;
}

function htmlRow({ cells, filter }: HtmlRow): string {
  const data = Object.entries(filter ?? {}).map(([key, value]) => ` data-${key}="${escapeHtml(value)}"`);
  return `<tr${data.join('')}>${cells.map(htmlCell).join('')}</tr>`;
}

function htmlCell({ text, kind, mark, link }: HtmlCell): string {
  const words = escapeHtml(text);
  const inner = link === undefined ? words : `<a href="${escapeHtml(link)}">${words}</a>`;
  const name = [kind, mark].filter((part) => part !== undefined).join(' ');
  return `<td${name === '' ? '' : ` class="${name}"`}>${inner}</td>`;
}

/** Search and choices over one table; without script all rows are shown. */
export function filterTools(table: string, choices: readonly Choice[], { search, all }: FilterTexts): string {
  const selects = choices.map(({ key, label, values }) => {
    const options = values.map((one) => `<option value="${escapeHtml(one.value)}">${escapeHtml(one.label)}</option>`).join('');
    return `<label>${escapeHtml(label)} <select data-key="${key}"><option value="">${escapeHtml(all)}</option>${options}</select></label>`;
  });
  return `<div class="tools" data-for="${table}"><label>${escapeHtml(search)} <input type="search"></label>${selects.join('')}<output aria-live="polite"></output></div>`;
}

export function section(id: string, heading: string, content: string): string {
  return `<section aria-labelledby="${id}-h"><h2 id="${id}-h">${escapeHtml(heading)}</h2>${content}</section>`;
}

export function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

export interface Bar {
  readonly label: string;
  readonly count: number;
}

const LINE = 24;
const LABEL_WIDTH = 340;
const BAR_WIDTH = 320;
const LONGEST_LABEL = 23;
/** More bars than this are no picture any more; the tables hold all of them. */
const MOST_BARS = 15;

/** Horizontal bars, longest first. The same numbers stand in a table, so a screen reader hears only the title. */
export function barChart(title: string, all: readonly Bar[]): string {
  const bars = [...all].filter((bar) => bar.count > 0).sort((a, b) => b.count - a.count).slice(0, MOST_BARS);
  if (bars.length === 0) return '';
  const most = Math.max(...bars.map((bar) => bar.count));
  const lines = bars.map(({ label, count: length }, index) => {
    const y = index * LINE;
    const width = Math.max(1, Math.round((length / most) * BAR_WIDTH));
    return `<text x="${String(LABEL_WIDTH - 8)}" y="${String(y + 16)}" text-anchor="end">${escapeHtml(shortened(label))}</text><rect x="${String(LABEL_WIDTH)}" y="${String(y + 4)}" width="${String(width)}" height="16"/><text x="${String(LABEL_WIDTH + width + 6)}" y="${String(y + 16)}">${String(length)}</text>`;
  });
  const size = `0 0 ${String(LABEL_WIDTH + BAR_WIDTH + 70)} ${String(bars.length * LINE)}`;
  return `<figure><figcaption>${escapeHtml(title)}</figcaption><svg role="img" aria-label="${escapeHtml(title)}" viewBox="${size}">${lines.join('')}</svg></figure>`;
}

/** A long path is told by its end, other labels by their beginning. */
function shortened(label: string): string {
  const signs = [...label];
  if (signs.length <= LONGEST_LABEL) return label;
  return label.includes('/') ? `…${signs.slice(1 - LONGEST_LABEL).join('')}` : `${signs.slice(0, LONGEST_LABEL - 1).join('')}…`;
}
