import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { Content } from '../support/sheet';
import { sheetOf } from '../support/sheet';

export const HEADER = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
/** Sheet row of the first indicator of `targetSheet`. */
export const FIRST_ROW = 4;
export const VALUE_COLUMN = 4;
export const NAME_COLUMN = 2;

const ROWS: readonly (readonly string[])[] = [
  ['产出指标', '数量指标', '培训人数', '全年组织培训的人数', '≥120人次', '冀人社发〔2022〕15号'],
  ['', '质量指标', '培训合格率', '考核合格人数占参训人数的比例', '≥95%', '冀人社发〔2022〕15号'],
  ['', '时效指标', '培训完成时间', '全部培训完成的时间', '12月底前', '冀人社发〔2022〕15号'],
  ['', '成本指标', '培训支出', '全年培训的支出', '≤30万元', '冀财预〔2022〕8号'],
  ['效益指标', '社会效益指标', '就业率提高', '参训人员就业率的提高', '≥3%', '冀人社发〔2022〕15号'],
  ['满意度指标', '服务对象满意度指标', '参训人员满意度', '调查中满意的参训人员占比', '≥90%', '冀人社发〔2022〕15号'],
];

/** A 河北简式 sheet with one clean table, as a person would keep it. */
export function targetSheet(options: Partial<SheetSnapshot> = {}, title = '1.技能培训经费绩效目标表'): SheetSnapshot {
  const rows: (readonly Content[])[] = [
    [title],
    ['绩效目标', '完成岗前培训，参训人员掌握上岗技能，促进就业'],
    [],
    HEADER,
    ...ROWS,
  ];
  return sheetOf(rows, { name: '绩效目标', ...options });
}
