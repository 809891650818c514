export const project = {
  'project/budget-sum': {
    title: '预算数与分项之和不等',
    why: '河北省绩效目标表表式：预算数 = 财政资金 + 其他资金。',
    messages: { differs: { what: '预算数 {total}{unit}与财政资金等各项之和 {sum}{unit}相差 {difference}{unit}，超出舍入范围。', how: '请核对这几个数，改正填错的一个。' } },
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
  'project/code-format': {
    title: '项目编码的格式不对',
    why: '预算管理一体化系统的项目编码为 21 位：6 位区划、2 位年份和 13 位编号。',
    messages: {
      length: { what: '项目编码“{code}”有 {length} 位，应为 21 位。', how: '请按预算管理系统核对，补全或删去多余的字符。' },
      letters: { what: '项目编码“{code}”里有不该有的字符。', how: '编码由 8 位数字和 13 位数字或大写字母组成，请按预算管理系统核对。' },
    },
  },
  'project/code-year': {
    title: '项目编码的年份与项目名称不符',
    why: '项目编码第 7、8 位是年份，与项目名称写的年度一般相同。',
    messages: { differs: { what: '项目编码的年份是 {codeYear}，项目名称写的是 {nameYear} 年。', how: '请核对编码；是上年结转项目时请在名称里写明。' } },
  },
  'project/text-year': {
    title: '文字写的年度早于预算年度',
    why: '财预〔2015〕88号：绩效目标要指向明确；去年的用途、目标留在今年的表里，多半是照抄没有改。',
    messages: { earlier: { what: '这一格写的是 {year} 年，项目编码的预算年度是 {budgetYear} 年：{text}', how: '请改成本年度的内容；确实是往年事项时请写明。' } },
  },
  'project/goal-numbering': {
    title: '绩效目标编号不连续',
    why: '目标分条编号，跳号说明漏了一条或删后没有重排。',
    messages: { gap: { what: '绩效目标的编号 {before} 之后是 {number}。', how: '请核对是否漏了一条，再顺次编号。' } },
  },
  'project/goal-repeated': {
    title: '绩效目标有重复',
    why: '目标分条写，各说一件事；一条包含另一条，考核时分不清。',
    messages: { contains: { what: '绩效目标里有一条与前面的重复：{goal}', how: '请删去重复的一条，或并成一条。' } },
  },
  'project/quantity-times-price': {
    title: '数量乘单价与预算数不符',
    why: '财预〔2015〕88号适当性：资金与目标要匹配，数量乘单价应当约等于预算数。',
    messages: {
      differs: { what: '{quantity} × {price}{times} = {product}{unit}，预算数是 {budget}{unit}，相差 {share}%。', how: '请核对数量、单价和预算数；还有其他支出时可以不改。' },
      monthly: { what: '{price} × 12 = {product}{unit}，预算数是 {budget}{unit}，相差 {share}%。', how: '请核对每月的成本和预算数；还有其他支出时可以不改。' },
    },
  },
  'project/quantity-over-budget': {
    title: '指标里的金额超过预算数',
    why: '财预〔2015〕88号适当性：资金与目标要匹配，一年要花的钱不会大于预算。',
    messages: { over: { what: '“{name}”的值是“{value}”，一年合 {yearly}{unit}，大于预算数 {budget}{unit}。', how: '请核对单位：是每年时不要写“/月”；数值填错时请改正。' } },
  },
  'project/cost-is-price': {
    title: '成本像是单价写成了总额',
    why: '财预〔2015〕88号适当性：资金与目标要匹配；数量乘这个数正好是预算数，这个数就是单价。',
    messages: { price: { what: '“{name}”写作“{value}”，而 {quantity} × {number}元{times} ≈ 预算数 {budget}{unit}。', how: '请核对，是单价时单位请写“{price}”。' } },
  },
  'project/plan-after-deadline': {
    title: '支出计划晚于时效指标的期限',
    why: '资金支出计划要与工作进度相符；期限前该拨付的钱，计划到期限后才支出。',
    messages: { later: { what: '“{name}”要求 {month} 月前完成，资金支出计划到{label}才 {percent}%。', how: '请核对期限和支出计划。' } },
  },
  'project/deadline-after-end': {
    title: '期限晚于项目完成日期',
    why: '财预〔2015〕88号：绩效目标与项目的计划期相应，指标不会在项目完成以后才完成。',
    messages: { later: { what: '“{name}”的期限是“{value}”，项目的计划完成日期是 {end}。', how: '请核对期限和计划完成日期，改正填错的一个。' } },
  },
  'project/funds-sum': {
    title: '资金总额与分项之和不等',
    why: '资金栏的每一列，总额 = 财政拨款 + 其他资金；本表的全年预算数就是这样相加的。',
    messages: {
      initial: { what: '年初预算数总额是 {total}{unit}，财政拨款与其他资金合计 {sum}{unit}，相差 {difference}{unit}。', how: '请核对年初预算数这一列，改正填错的一个。' },
      executed: { what: '全年执行数总额是 {total}{unit}，财政拨款与其他资金合计 {sum}{unit}，相差 {difference}{unit}。', how: '请核对全年执行数这一列，改正填错的一个。' },
      overall: { what: '项目资金总额是 {total}{unit}，财政资金与其他资金合计 {sum}{unit}，相差 {difference}{unit}。', how: '请核对项目资金总额这一列，改正填错的一个。' },
    },
  },
  'project/unit-outside-department': {
    title: '单位编码不在主管部门之下',
    why: '预算单位编码的前三位是主管部门的编码。',
    messages: { outside: { what: '单位写作“{unit}”，主管部门写作“{department}”，编码的前三位不同。', how: '请核对单位和主管部门的编码。' } },
  },
  'project/goal-without-indicator': {
    title: '绩效目标没有对应的指标',
    why: '财预〔2015〕88号相关性：绩效指标从绩效目标分解而来，每条目标都有指标衡量。',
    messages: { unmeasured: { what: '目标“{goal}”与各条指标没有一个相同的词。', how: '请为这条目标设指标，或删去与本项目无关的目标。' } },
  },
  'project/goal-vague': {
    title: '绩效目标只有口号',
    why: '财预〔2015〕88号：绩效目标要指向明确、细化量化。',
    messages: { vague: { what: '绩效目标只写了“{goal}”，看不出做什么、做到什么程度。', how: '请写明用这笔资金做成什么、达到什么效果，能量化的写数。' } },
  },
  'project/money-unit-text': {
    title: '文字里的金额与表的单位不同',
    why: '同一张表的栏目和文字用同一种金额单位，元与万元混用容易差一万倍。',
    messages: {
      differs: { what: '这张表的金额单位是{unit}，文字里写的是“{words}”。', how: '请核对单位；数没有错时，建议改成同一种单位。' },
    },
  },
  'project/goal-number-slip': {
    title: '目标与指标的数像是写错了一个',
    why: '财预〔2015〕88号：指标从绩效目标分解而来，两处的数要一致；只差数字颠倒或多写少写零，多半是写错。',
    messages: { slip: { what: '目标里写“{stated}”，“{name}”的指标值是“{value}”，只差数字的顺序或零。', how: '请核对哪个数是对的，改成一致。' } },
  },
} as const;
