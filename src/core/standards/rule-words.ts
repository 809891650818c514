import { z } from 'zod';

/** Each a word, or a regular expression for several of them, tested on text without spaces. */
const words = z.array(z.string().min(1)).min(1);

/** Words by which rules tell what a name or text speaks of; they differ by region and field of work, so the pack has them. */
export const ruleWordsSchema = z.strictObject({
  /** 历年经验, 政策要求: a basis that nobody can look up. */
  vagueBasis: words,
  /** 完成率, 满意度: names that do not say of what. */
  genericNames: words,
  /** 就业, 受益: a benefit of which more is better. */
  benefitMore: words,
  /** 成本, 用时: a benefit of which less is better. */
  benefitLess: words,
  /** 收入, 减免: money that is an effect on society. */
  moneyEffect: words,
  /** 明显, 逐步: how far something is to go. */
  degree: words,
  /** 利率, 节约: costs that are rates. */
  costRate: words,
  /** 最低, 不低于: a standard with a floor. */
  statedFloor: words,
  /** 资金, 贷款: names that count money. */
  moneyNames: words,
  /** 占, 比: names of a share. */
  shareNames: words,
  /** 收入, 产业: about the economy. */
  economic: words,
  /** 投诉次数, 故障率: the end of names of what should be rare. */
  harmNames: words,
  /** 及时, 按期. */
  punctual: words,
  /** 足额, 合格: about a standard. */
  standardSaid: words,
  /** 浓度, 得分: counts that are a level reached. */
  levelReached: words,
  /** 编制, 会议: counts that are held below a ceiling. */
  ceilingNames: words,
  /** 合格率, 及时率: rates of which more is better. */
  goodRates: words,
  /** 满意, 评价, 投诉: about satisfaction. */
  satisfactionSaid: words,
  /** 办结, 响应: what takes time. */
  takesTime: words,
  /** 逾期, 频次: counts that speak of time. */
  lateOrRecurring: words,
  /** 当天, 年底: a point of time in words. */
  timePoint: words,
  /** 节约, 压减: money saved. */
  costSaving: words,
  /** 标准, 人均: a rate or price. */
  costStandard: words,
  /** 到位, 撬动: money raised. */
  costRaised: words,
  /** 利率, 频率: rates with other units. */
  notPercentEndings: words,
  /** 占…比, ÷: a description of a ratio. */
  ratioSaid: words,
  /** 拨付, 发放: about paying. */
  paying: words,
  /** 是否, 如何: a question. */
  question: words,
  /** 提高, 保持: which way things go. */
  direction: words,
  /** 次数, 程度: the end of names of something counted or measured. */
  quantityNames: words,
  /** 以上, 每, 左右: a bound, a rate or an estimate, not the number itself. */
  notTheNumber: words,
  /** 增长, 完成率: what may well exceed the whole. */
  mayExceed: words,
  /** 杜绝, 零事故: what must not be. */
  ruledOut: words,
  /** 时间, 工期: the end of names that ask for a time. */
  timeEndings: words,
  /** 贷款, 补贴: outputs that are amounts. */
  amountNames: words,
  /** 成本, 经费: the end of names of money. */
  moneyEndings: words,
  /** 法》, 规划》: documents known by name alone. */
  knownByName: words,
  /** 保障, 提高: verbs that are no name by themselves. */
  bareVerbs: words,
  /** 时间, 期限. */
  timeNames: words,
  /** 满意: names of satisfaction. */
  satisfactionNames: words,
  /** 结转, 上年: rightly about earlier years. */
  earlierYears: words,
  /** 增长, 超额: rates that may pass 100 %. */
  mayReachMore: words,
  /** 节约率. */
  savingRate: words,
  /** 人数, 场次: the end of names of a count. */
  countEndings: words,
  /** 率, 占比: the end of names of a percentage. */
  rateEndings: words,
  /** 增长, 下降: how much more or less than before. */
  changeSaid: words,
  /** 12月, 四季度: the last step of a 资金支出计划. */
  yearEnd: words,
  /** 资金, 金额: names of an amount. */
  moneySaid: words,
  /** 投诉, 故障: where less is better. */
  harmSaid: words,
  /** 提高, 促进: verbs that begin a slogan. */
  sloganStart: words,
  /** 生态, 节能: about nature and resources. */
  ecology: words,
  /** 知晓, 和谐: about anything but the economy. */
  notEconomic: words,
  /** 时, 期, 进度: about time. */
  timeSaid: words,
  /** 提高 and the like without what is done for it. */
  vagueGoal: words,
  /** 决算, 验收: what follows the end of a project. */
  afterwards: words,
  /** 城乡居民, 机关事业: words for people that exclude each other. */
  populations: words,
  /** 贷款, 投资额: an output that is an amount of money. */
  outputAmount: words,
  /** 事件, 事故: what should not happen, at the end of a name. */
  harmfulEvent: words,
  /** 空表, 没有安排: a sentence that says there is nothing. */
  nothingThere: words,
  /** 指数, 得分: the end of names of numbers without a unit. */
  unitless: words,
  /** 满意度, 好评率: the end of names of satisfaction, of which more is better. */
  satisfactionEndings: words,
  /** 质保, 开放: times of which more is better. */
  longerIsBetter: words,
  /** 无投诉, 零事故: none at all. */
  noneSaid: words,
  /** 调解, 整改: something bad that is being dealt with, of which more is better. */
  dealtWith: words,
  /** 人数, 天数: the end of names that say their unit themselves. */
  countsOfUnit: words,
  /** 面积: the end of names of areas. */
  areaNames: words,
  /** 亩, 平方米. */
  areaUnits: words,
  /** 里程, 长度: the end of names of lengths. */
  lengthNames: words,
  /** 公里, 米. */
  lengthUnits: words,
  /** （续）, 续表: titles of a table that goes on from another page. */
  continuedTitles: words,
  /** 持续下降, 保持稳定: which way a quantity goes, without saying how far. */
  trendSaid: words,
  /** 小时, 分钟: times so short that they tell how people are served. */
  shortTimes: words,
  /** 应保尽保, 据实: as many as there are. */
  allOfThem: words,
  /** 每月20日前: a deadline inside a name. */
  deadlinesInNames: words,
  /** 人, 万元, 平方米: units that make a number in a name a target. */
  unitsInNames: words,
  /** Ages, years, numbers of documents: numbers of a name that are no target. */
  numbersOfNames: words,
  /** 24小时, 5年: lengths of time that belong to the name of a rate. */
  lengthsOfTime: words,
  /** 不低于, 至少: before a number, it is the least. */
  floorsBefore: words,
  /** 不超过, 最多: before a number, it is the most. */
  ceilingsBefore: words,
  /** 以上: behind a number, it is the least. */
  floorsBehind: words,
  /** 以内: behind a number, it is the most. */
  ceilingsBehind: words,
  /** 左右: behind a number, it is about that. */
  aboutBehind: words,
  /** 每月, 按季: what comes again has no one date. */
  recurring: words,
  /** 优秀、良好、一般: a list of grades. */
  grades: words,
  /** 和, 的整: how a text ends that was cut. */
  halfPhrases: words,
  /** 满意: names of 二级指标 about satisfaction. */
  kindSatisfaction: words,
  /** 社会成本: harm to society or nature, which is no amount of money. */
  kindOfHarm: words,
  /** 成本. */
  kindCost: words,
  /** 数量. */
  kindQuantity: words,
  /** 质量. */
  kindQuality: words,
  /** 时效, 进度. */
  kindTimeliness: words,
  /** 可持续影响. */
  kindSustained: words,
  /** 生态, 环境. */
  kindEcological: words,
  /** 社会. */
  kindSocial: words,
  /** 经济. */
  kindEconomic: words,
  /** Words of titles of forms that name no subject: 预算, 支出, 表. */
  formWords: words,
});

export type RuleWords = z.infer<typeof ruleWordsSchema>;
