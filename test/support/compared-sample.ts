import { compareWorkbooks } from '../../src/core/comparison/compare-workbooks';
import { readWorkbook } from '../../src/core/reading/create-reader';
import { finish } from '../../src/core/reading/steps';
import { createEngine } from '../../src/core/rules/engine';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { defaultPack } from '../../src/core/standards/default-pack';
import type { ComparedView } from '../../src/session/comparison/comparison-state';
import { sheetOf, type Content } from './sheet';

const HEADER = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];

function project(id: string, title: string, rows: readonly (readonly Content[])[]): SheetSnapshot {
  return sheetOf([[`${title}绩效目标表`], ['绩效目标', `做好${title}的各项工作`], [], HEADER, ...rows], { id, name: title });
}

const TRAINING = (value: string, satisfied: string): (readonly Content[])[] => [
  ['产出指标', '数量指标', '培训人数', '全年组织培训的人数', value, '冀人社发〔2022〕15号'],
  ['', '质量指标', '培训合格率', '考核合格人数占参训人数的比例', '≥95%', '冀人社发〔2022〕15号'],
  ['', '时效指标', '培训完成时间', '全部培训完成的时间', '12月底前', '冀人社发〔2022〕15号'],
  ['', '成本指标', '培训支出', '全年培训的支出', '≤30万元', '冀财预〔2022〕8号'],
  ['效益指标', '社会效益指标', '就业率提高', '参训人员就业率的提高', '≥3%', '冀人社发〔2022〕15号'],
  ['满意度指标', '服务对象满意度指标', '参训人员满意度', '调查中满意的参训人员占比', satisfied, '冀人社发〔2022〕15号'],
];
const ROADS: (readonly Content[])[] = [
  ['产出指标', '数量指标', '修建里程', '全年修建的里程', '≥12公里', '交公路发〔2022〕3号'],
  ['', '质量指标', '验收合格率', '验收合格里程占比', '100%', '交公路发〔2022〕3号'],
  ['效益指标', '社会效益指标', '受益人口', '沿线受益的人口', '≥3000人', '交公路发〔2022〕3号'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '调查中满意的群众占比', '≥90%', '交公路发〔2022〕3号'],
];

function compared(sheets: readonly SheetSnapshot[]) {
  const snapshot: WorkbookSnapshot = { name: '表.xlsx', sheets };
  const model = readWorkbook(snapshot, defaultPack);
  return { model, findings: finish(createEngine({ pack: defaultPack }).checkWorkbook(model, snapshot)).findings };
}

/** 技能培训 with two values changed, 公路修建 new, 扶贫车间 gone. */
export function comparedSample(): ComparedView {
  const before = [project('old1', '技能培训', TRAINING('≥100人', '高')), project('old2', '扶贫车间', ROADS)];
  const after = [project('new1', '技能培训', TRAINING('≥120人', '≥90%')), project('new2', '职业介绍', TRAINING('≥9人次', '≥80%').slice(0, 4).map((row) => row.map((cell) => String(cell).replace('培训', '介绍'))))];
  const names = (sheets: readonly SheetSnapshot[]) => new Map(sheets.map(({ id, name }) => [id, name]));
  return { file: '2025年一上.xlsx', comparison: compareWorkbooks(compared(before), compared(after)), sheetsBefore: names(before), sheetsAfter: names(after) };
}
