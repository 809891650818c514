export const project = {
  'project/budget-sum': {
    title: '预算数与分项之和不等',
    why: '河北省绩效目标表表式：预算数 = 财政资金 + 其他资金。',
    messages: { differs: { what: '预算数 {total}{unit}与财政资金、其他资金之和 {sum}{unit}相差 {difference}{unit}，超出舍入范围。', how: '请核对这几个数，改正填错的一个。' } },
  },
  'project/plan-decreasing': {
    title: '资金支出计划前大后小',
    why: '河北省绩效目标表表式：资金支出计划填累计百分比，只增不减。',
    messages: { decreasing: { what: '{label}为 {percent}%，小于{earlier}的 {earlierPercent}%。', how: '请填到该时点为止的累计百分比。' } },
  },
  'project/plan-end': {
    title: '资金支出计划没有到 100%',
    why: '河北省绩效目标表表式：最后一个时点的累计支出应为 100%。',
    messages: { 'not-100': { what: '资金支出计划{label}为 {percent}%，不是 100%。', how: '请核对各时点的累计百分比，最后一个填 100%。' } },
  },
  'project/plan-incomplete': {
    title: '资金支出计划没有填完',
    why: '河北省绩效目标表表式：资金支出计划填到累计 100% 为止。',
    messages: { incomplete: { what: '资金支出计划只填到{reached}的 {percent}%，后面的时点没有填。', how: '请补填后面的时点，最后一个填 100%。' } },
  },
  'project/goal-is-amount': {
    title: '绩效目标只是一个金额',
    why: '财预〔2015〕88号：绩效目标说明做成什么、达到什么效果。',
    messages: { amount: { what: '绩效目标栏只填了“{goal}”。', how: '请写明用这笔资金做成什么、达到什么效果。' } },
  },
  'project/cost-over-budget': {
    title: '成本大于预算数',
    why: '财预〔2021〕101号（参考）：成本的目标值不超过预算。',
    messages: { over: { what: '成本指标“{name}”的值是“{value}”，大于预算数 {budget}{unit}。', how: '请核对单位和数值；是单价时请写成“元/人”这样的单位。' } },
  },
} as const;
