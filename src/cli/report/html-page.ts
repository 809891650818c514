/** Text as it may stand in an element or a quoted attribute, whatever a cell held. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

export const STYLE = `body{font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;color:#1b1b1b;max-width:72rem;margin:1.5rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #b5b5b5;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#eef2f6}
td.n{text-align:right;white-space:nowrap}td.k{white-space:nowrap}.tools{display:flex;gap:1rem;flex-wrap:wrap;margin:1rem 0}
input,select{font:inherit;padding:.2rem .4rem}svg text{font:13px sans-serif;fill:#1b1b1b}svg rect{fill:#2f6690}
@media print{.tools{display:none}body{margin:0;max-width:none;font-size:10pt}tr{break-inside:avoid}thead{display:table-header-group}}`;

/** Filter and search of the list of problems; without script all of it is shown. */
export const SCRIPT = `(()=>{const s=document.getElementById('search'),v=document.getElementById('severity'),c=document.getElementById('shown'),
rows=[...document.querySelectorAll('tr[data-severity]')];
const show=()=>{const q=s.value.trim().toLowerCase();let n=0;for(const r of rows){
r.hidden=(v.value!==''&&r.dataset.severity!==v.value)||!r.textContent.toLowerCase().includes(q);if(!r.hidden)n++}
c.textContent=n+' / '+rows.length};s.addEventListener('input',show);v.addEventListener('change',show);show()})();`;

export interface Bar {
  readonly label: string;
  readonly count: number;
}

const LINE = 24;
const LABEL_WIDTH = 320;
const BAR_WIDTH = 320;
const LONGEST_LABEL = 22;

/** Horizontal bars. The same numbers stand in a table, so a screen reader hears only the title. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const lines = bars.map(({ label, count }, index) => {
    const y = index * LINE;
    const shown = [...label];
    const text = shown.length > LONGEST_LABEL ? `…${shown.slice(-LONGEST_LABEL).join('')}` : label;
    const width = Math.round((count / most) * BAR_WIDTH);
    return `<text x="${String(LABEL_WIDTH - 8)}" y="${String(y + 16)}" text-anchor="end">${escapeHtml(text)}</text><rect x="${String(LABEL_WIDTH)}" y="${String(y + 4)}" width="${String(width)}" height="16"/><text x="${String(LABEL_WIDTH + width + 6)}" y="${String(y + 16)}">${String(count)}</text>`;
  });
  const size = `0 0 ${String(LABEL_WIDTH + BAR_WIDTH + 60)} ${String(bars.length * LINE)}`;
  return `<svg role="img" aria-label="${escapeHtml(title)}" viewBox="${size}" style="max-width:44rem;width:100%">${lines.join('')}</svg>`;
}
