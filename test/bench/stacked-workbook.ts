import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { sheetOf } from '../support/sheet';

const HEADER = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
const ROWS = [
  ['产出指标', '数量指标', '培训人数', '全年组织培训的人数', '≥120人次', '冀人社发〔2022〕15号'],
  ['', '数量指标', '培训班期数', '全年举办的培训班期数', '≥6期', '冀人社发〔2022〕15号'],
  ['', '质量指标', '培训合格率', '考核合格人数占参训人数的比例', '≥95%', '冀人社发〔2022〕15号'],
  ['', '时效指标', '培训完成时间', '全部培训完成的时间', '12月底前', '冀人社发〔2022〕15号'],
  ['', '成本指标', '培训支出', '全年培训的支出', '≤30万元', '冀财预〔2022〕8号'],
  ['效益指标', '社会效益指标', '就业率提高', '参训人员就业率的提高', '≥3%', '冀人社发〔2022〕15号'],
  ['', '可持续影响指标', '技能持续提升', '参训人员技能持续提升的程度', '有效提升', '冀人社发〔2022〕15号'],
  ['满意度指标', '服务对象满意度指标', '参训人员满意度', '调查中满意的参训人员占比', '≥≥90%', '冀人社发〔2022〕15号'],
];

/** Sheet row of the first target value. */
export const FIRST_VALUE = { row: 4, column: 4 };

/** Many 河北简式 tables of eight rows, stacked on a few sheets as departments keep them; each has one mistake. */
export function stackedWorkbook(tables: number, tablesPerSheet: number): WorkbookSnapshot {
  const sheets: SheetSnapshot[] = [];
  for (let first = 0; first < tables; first += tablesPerSheet) {
    const rows = Array.from({ length: Math.min(tablesPerSheet, tables - first) }, (_, n) => tableRows(first + n + 1)).flat();
    sheets.push(sheetOf(rows, { id: `s${String(first)}`, name: `绩效目标${String(sheets.length + 1)}` }));
  }
  return { name: `${String(tables)} tables.xlsx`, sheets };
}

function tableRows(number: number): string[][] {
  return [[`${String(number)}.技能培训${String(number)}经费绩效目标表`], ['绩效目标', '完成岗前培训，参训人员掌握上岗技能，促进就业'], [], HEADER, ...ROWS, []];
}

/** One table of very many rows, as a ledger of a whole department may be. */
export function longWorkbook(rows: number): WorkbookSnapshot {
  const body = Array.from({ length: rows }, (_, n) => {
    const row = ROWS[n % ROWS.length] ?? [];
    return row.map((text, column) => (column === 2 ? `${text}${String(n + 1)}` : text));
  });
  const sheet = sheetOf([['1.技能培训经费绩效目标表'], ['绩效目标', '完成岗前培训，参训人员掌握上岗技能，促进就业'], [], HEADER, ...body], { id: 's0', name: '绩效目标' });
  return { name: `one table of ${String(rows)} rows`, sheets: [sheet] };
}
