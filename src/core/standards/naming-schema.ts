import { z } from 'zod';

const patterns = z.array(z.string().min(1)).default([]);

/**
 * Words by which the description of a row is made into a name for it: regular expressions tested on text without spaces.
 * A pack without them makes no names.
 */
export const namingSchema = z.object({
  /** 反映, 本年度, 抽样调查: what stands before the thing itself. */
  leadIns: patterns,
  /** 的情况, 不超过预算: what stands behind it. */
  tails: patterns,
  /** 实际, 已, 按要求: before what was done, and no part of a name. */
  adverbs: patterns,
  /** 人数, 总数: how many of a thing there are. */
  counted: patterns,
  /** 增加, 改造: done to the thing that is counted. */
  actions: patterns,
  /** 取得, 完成, 符合: stand before their object, and behind it in a name: 取得证书 is 证书取得率. */
  verbsFirst: patterns,
  /** 拨付, 报送: to somebody, who is no part of a name: 拨付到乡镇 is 拨付. */
  delivered: patterns,
  /** 组织, 开展: say too little to stand before 次数 alone. */
  vagueActions: patterns,
  /** 对象, 人员: any thing; with a count behind it, it needs what it is said of. */
  anyThing: patterns,
  /** 每, 人均: what each one gets begins so. */
  each: patterns,
  /** 情况, 程度: how things are, as a text says it that gives no measure. */
  manners: patterns,
  /** 支出, 费用: the end of what is paid. */
  money: patterns,
  /** 达标, 及时, 到位: what a share can be of when a text only says 达标情况. */
  states: patterns,
  /** 占, ÷: between a part and its whole. */
  shareOf: patterns,
  /** 的比例, ×100%: the end of what is said of a share. */
  shareEnds: patterns,
  /** 按时, 规定时间内: done in time. */
  inTime: patterns,
  /** 6月底前, 30日内: until when. */
  until: patterns,
  /** 完成, 提交: what is finished by a day; behind its object in a name: 报告提交时间. */
  finished: patterns,
  /** 满意: said of people who are content. */
  satisfied: patterns,
  /** Who was asked: `(?<who>…)` in 向经营户发放问卷. */
  asked: patterns,
  /** 问卷, 统计: stands where people would and is nobody. */
  nobody: patterns,
  /** Words for one by what a sum is divided by: 人数 makes 人均. */
  perOne: z.array(z.object({ counted: z.string().min(1), name: z.string().min(1) })).default([]),
  /** Allowances stand for what each one gets: 每张床位补助 is 每张床位补助标准. */
  allowances: patterns,
  /** 促进, 提高: what is hoped for; a text with them names no measure. */
  slogans: patterns,
  /** 效率, 利率: end like a share and are none. */
  notRates: patterns,
  /** The last word of the names that are made. */
  endings: z
    .object({ rate: z.string(), share: z.string(), timely: z.string(), time: z.string(), satisfaction: z.string(), standard: z.string(), growth: z.string(), decline: z.string() })
    .optional(),
  /** What to call a figure that only the person knows: `≥〈目标值〉人`. */
  variable: z.string().min(1).default('目标值'),
});

export type NamingWords = z.infer<typeof namingSchema>;
