import { compact } from './cell-text';

/** The name without what stands in brackets at its end: 及时率（%）, 考试场次(次). */
export function bareName(name: string): string {
  return compact(name).replace(/(?:[（(【[][^（()）【】[\]]*[)）】\]])+$/u, '');
}

/** 培训人数, 购置数量: says itself that something is counted. */
export function namesCount(name: string): boolean {
  return /(?:数量|人数|次数|个数|件数|户数|人次|场次|受益数)$/u.test(bareName(name));
}

/** 利率 and 效率 may have other units; 频率 is so many times a year. */
const NO_PERCENTAGE = /(?:利率|效率|频率|汇率|费率|功率|倍率)$/u;

/** 及时率, 满意度, 占比: says itself that it is a percentage. */
export function namesRate(name: string): boolean {
  const bare = bareName(name);
  return /(?:率|满意度|比例|占比|百分比)$/u.test(bare) && !NO_PERCENTAGE.test(bare);
}

/** How much more or less than before: the change of a count may be a percentage. */
export function statesChange(text: string): boolean {
  return /增长|增幅|增速|提高|提升|下降|降幅|降低|减少|同比|环比|上年|翻番/u.test(text);
}

/** Where less is better: 投诉率, 故障率, 差错率. */
export function namesHarm(name: string): boolean {
  return /投诉|差评|不满|上诉|损坏|故障|返修|返工|差错|错误|误差|失误|淘汰|辍学|流失|失业|事故|事件|违规|违法|违纪|逾期|超期|拖欠|欠费|死亡|伤亡|发病|污染|排放|能耗|超支|未|隐患|空置|闲置|损耗|坏账|复发|贫困|裁员|减员|受害|灾害|火灾|返贫|致贫|发生率/u.test(
    compact(name),
  );
}
