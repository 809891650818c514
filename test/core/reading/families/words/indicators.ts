import * as fc from 'fast-check';
import { oneOf, sentence } from './pick';
import { drawnValue, type DrawnValue } from './values';

/** A level as a standard name and as it is written; `standard` is missing where provinces differ. */
export interface DrawnLevel {
  readonly written: string;
  readonly standard?: string;
}

/** One indicator with everything that some form asks for. */
export interface DrawnIndicator {
  readonly level1: DrawnLevel;
  readonly level2: DrawnLevel;
  readonly level3: string;
  readonly description: string;
  readonly value: DrawnValue;
  readonly midTermValue: DrawnValue;
  readonly previousValue: string;
  readonly basis: string;
  readonly weight: number;
  readonly direction: string;
  readonly nature: string;
  readonly scoring: string;
  readonly actualValue: string;
  readonly score: number;
  readonly deviation: string;
  readonly remark: string;
}

type Spell = (name: string, stem: string) => string;

/** How one form writes its levels throughout. */
const SPELLINGS: readonly Spell[] = [
  (name) => name,
  (name) => name.replace('效益指标', '效果指标').replace(/^(经济|社会|生态)效果/, '$1效益'),
  (_, stem) => stem,
  (name) => name.replace(/指标$/, '目标'),
];

const FRAMEWORK: readonly (readonly [string, readonly string[]])[] = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
];

/** 三级指标 as clerks name them. */
export const level3Name = sentence(
  ['道路', '学校', '受助', '设备', '垃圾', '志愿服务', '森林防火', '疫苗', '图书', '消防栓', '“一件事”'],
  ['养护', '巡查', '改造', '采购', '处理', '覆盖', '宣传', '维修', '接种'],
  ['里程', '完成率', '人数', '合格率', '及时性', '成本', '次数', '群众满意度', '增收情况', '覆盖面', '对象（户）'],
);

export const description = fc.oneof(
  sentence(['反映', '考核', '年度内', ''], ['实际完成', '计划开展', '按期办结'], ['数量', '工作量', '情况'], ['占计划的比例', '', '（含上年结转）']),
  fc.constant(''),
);

export const basis = oneOf('年初工作计划', '《关于加强乡村公路养护的意见》（川办发〔2021〕12号）', '上级下达任务数', '合同约定', '近三年平均水平', '冀财社【2018】21 号', '');

/** Levels in the order of the form with one or two indicators each, at least one level. */
const levels: fc.Arbitrary<readonly (readonly [DrawnLevel, DrawnLevel])[]> = fc
  .record({
    spelling: fc.constantFrom(...SPELLINGS),
    parts: fc.subarray(FRAMEWORK.flatMap(([first, seconds]) => seconds.map((second) => [first, second] as const)), { minLength: 2 }),
    doubled: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  })
  .map(({ spelling, parts, doubled }) =>
    parts.flatMap(([first, second], index) => {
      const pair = [levelOf(first, spelling), levelOf(second, spelling)] as const;
      return doubled[index] === true ? [pair, pair] : [pair];
    }),
  );

function levelOf(name: string, spelling: Spell): DrawnLevel {
  return { standard: name, written: spelling(name, name.replace(/指标$/, '')) };
}

function indicatorOf([level1, level2]: readonly [DrawnLevel, DrawnLevel]): fc.Arbitrary<DrawnIndicator> {
  return fc.record({
    level1: fc.constant(level1),
    level2: fc.constant(level2),
    level3: level3Name,
    description,
    value: drawnValue,
    midTermValue: drawnValue,
    previousValue: oneOf('92%', '85', '', '未开展', '120 人'),
    basis,
    weight: oneOf(10, 5, 15, 7.5, 20),
    direction: oneOf('正向指标', '反向指标', '正向'),
    nature: oneOf('定量', '定性', '定量指标'),
    scoring: oneOf('未完成不得分', '每少 1% 扣 0.5 分', '按比例得分'),
    actualValue: oneOf('100%', '96', '已完成', '基本达成预期', ''),
    score: oneOf(10, 4.5, 9, 0),
    deviation: oneOf('', '', '无', '受天气影响工期延后，下年度加快进度', '资金到位较晚'),
    remark: oneOf('', '核心指标', '见附表'),
  });
}

export const drawnIndicators: fc.Arbitrary<readonly DrawnIndicator[]> = levels.chain((pairs) => fc.tuple(...pairs.map(indicatorOf)));
