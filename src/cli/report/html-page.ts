import type { Texts } from '../../core/text/text';
import { escapeHtml } from './html-parts';

const STYLE = `:root{color-scheme:light}body{font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;color:#1b1b1b;background:#fff;max-width:78rem;margin:1.5rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:2px solid #2f6690;padding-bottom:.2rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}caption{text-align:left;color:#444;padding:.2rem 0}
th,td{border:1px solid #b5b5b5;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#e8eef4}#department-table th:first-child,#file-table th:first-child,#file-table th:nth-child(2){min-width:11rem}#differences th:nth-last-child(-n+3){min-width:4rem}#differences th:nth-last-child(4),#differences th:nth-last-child(7),#differences th:nth-last-child(5),#differences th:last-child,#problems th:nth-child(2){min-width:8rem}#problems th:last-child{min-width:4rem}
td.number,td.money{text-align:right}td.money{min-width:5.5rem}td.number{white-space:nowrap}td.short,td.severity,td.verdict{white-space:nowrap}
td.error,td.reject{color:#8a1020;font-weight:bold}td.warning,td.revise{color:#7a4b00}td.pass{color:#1e5c2e}td.unseen{color:#444}
ul.facts{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:.8rem 0}ul.facts li{border:1px solid #b5b5b5;border-radius:4px;padding:.2rem .7rem}
.tools{display:flex;gap:1rem;flex-wrap:wrap;margin:.7rem 0;align-items:center}input,select{font:inherit;padding:.2rem .4rem;max-width:18rem}
figure{margin:.5rem 0}figcaption{color:#444}svg{max-width:46rem;width:100%}svg text{font:13px sans-serif;fill:#1b1b1b}svg rect{fill:#2f6690}
a{color:#0b4f8a}nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1rem;list-style:none;padding:0}
@media print{@page{size:A4 landscape;margin:12mm}#differences tr[data-kind=remaining]{display:none}.tools,nav{display:none}body{margin:0;padding:0;max-width:none;font-size:9.5pt}tr,figure,svg{break-inside:avoid}h2{break-after:avoid}thead{display:table-header-group}#department-table th:first-child,#file-table th:first-child,#file-table th:nth-child(2){min-width:7rem}a{color:inherit;text-decoration:none}th{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`;

/** Filter and search of the tables; nothing is loaded and nothing leaves the page. */
const SCRIPT = `(()=>{for(const tools of document.querySelectorAll('.tools')){const rows=[...document.querySelectorAll('#'+tools.dataset.for+' tbody tr')],
search=tools.querySelector('input'),selects=[...tools.querySelectorAll('select')],shown=tools.querySelector('output'),texts=rows.map(r=>r.textContent.toLowerCase());
const show=()=>{const wanted=search.value.trim().toLowerCase();let n=0;rows.forEach((r,i)=>{r.hidden=!texts[i].includes(wanted)||selects.some(s=>s.value!==''&&r.dataset[s.dataset.key]!==s.value);if(!r.hidden)n++});
shown.textContent=n+' / '+rows.length};tools.addEventListener('input',show);show()}})();`;

export interface PageSection {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
}

/** A whole page that needs nothing but itself: no network, no other file. */
export function htmlPage(title: string, facts: readonly string[], sections: readonly PageSection[], texts: Texts): string {
  const links = sections.map(({ id, heading }) => `<li><a href="#${id}-h">${escapeHtml(heading)}</a></li>`).join('');
  return `<!DOCTYPE html>
<html lang="${texts.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><header><h1>${escapeHtml(title)}</h1><ul class="facts">${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul><nav aria-label="${escapeHtml(texts('submissions.report.contents'))}"><ul>${links}</ul></nav></header>
<main>${sections.map(({ html }) => html).join('\n')}</main><script>${SCRIPT}</script></body></html>
`;
}
