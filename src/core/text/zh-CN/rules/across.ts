export const across = {
  'across/indicators-copied': {
    title: '不同项目的指标完全一样',
    why: '财预〔2015〕88号：绩效目标要与项目相应匹配，不同项目的指标不会一字不差。',
    messages: { same: { what: '“{name}”的 {count} 条指标与“{other}”完全一样。', how: '请按本项目的内容改写指标；确是同一项目分几笔资金时请写明各自的数。' } },
  },
  'across/indicators-nearly-copied': {
    title: '不同项目的指标只有值不同',
    why: '财预〔2015〕88号：绩效目标要与项目相应匹配。',
    messages: { nearly: { what: '“{name}”的指标名称和描述与“{other}”完全一样，只有 {count} 个值不同。', how: '请核对这套指标是否适用于本项目。' } },
  },
  'across/goals-copied': {
    title: '不同项目的绩效目标完全一样',
    why: '财预〔2015〕88号：绩效目标要指向明确，与项目相应匹配。',
    messages: { same: { what: '“{name}”的绩效目标与“{other}”完全一样。', how: '请按本项目的内容改写绩效目标。' } },
  },
  'across/purpose-copied': {
    title: '不同项目的资金用途完全一样',
    why: '财预〔2015〕88号：资金用途要指向明确，与项目相应匹配。',
    messages: { same: { what: '“{name}”的资金用途与“{other}”完全一样。', how: '请按本项目的内容改写资金用途。' } },
  },
  'across/project-named-twice': {
    title: '项目名称重复',
    why: '同一份预算里一个项目只报一次；同名的项目审核时分不清是哪一个。',
    messages: { same: { what: '“{name}”在这份文件里报了 {count} 次。', how: '是同一个项目时请删去多余的一张；是不同项目时请在名称里写明单位或资金来源。' } },
  },
  'across/project-code-twice': {
    title: '项目编码重复',
    why: '项目编码一码一项，两个项目不能用同一个编码。',
    messages: { same: { what: '“{name}”的项目编码 {code} 与“{other}”相同。', how: '请按预算管理系统核对，改正填错的一个。' } },
  },
  'across/values-copied': {
    title: '整列指标值照抄另一个项目',
    why: '财预〔2015〕88号：指标值要与项目相应匹配；指标不同而值逐行相同，多半是整列粘贴。',
    messages: { same: { what: '“{name}”的 {count} 个指标值与“{other}”逐行相同，指标名称却不同。', how: '请按各行的指标重新填写指标值。' } },
  },
  'across/figure-copied': {
    title: '不同人群用了同一个数',
    why: '财预〔2015〕88号：指标要指向明确；两类不同的人数恰好一个不差，多半是照抄。',
    messages: { same: { what: '“{name}”说的是{population}，数是“{value}”，与“{other}”的{otherPopulation}一个不差。', how: '请核对两处的数，各按自己的统计口径填写。' } },
  },
  'across/figure-differs': {
    title: '同一口径的数两处不同',
    why: '财预〔2015〕88号：指标要指向明确；同一个量在一份文件里只有一个数。',
    messages: { differs: { what: '“{name}”（{population}）在这里是“{value}”，在“{other}”里是“{otherValue}”。', how: '请核对统计口径和时点，是同一个量时改成一致。' } },
  },
  'across/counted-twice': {
    title: '两个项目报了同一批对象',
    why: '财预〔2015〕88号：资金与目标要匹配；同一批人、同一笔贷款分报在几个项目里，产出会重复计算。',
    messages: { twice: { what: '“{name}”的“{value}”与“{other}”里的一条完全一样，可能是同一批对象。', how: '请核对；同一批对象用几笔资金时，请在描述里写明，或按资金分开数。' } },
  },
  'across/table-numbering': {
    title: '表的编号不连续',
    why: '目标表按编号排列，跳号或重号说明漏了一张、多了一张或没有重排。',
    messages: {
      gap: { what: '“{title}”的编号是 {number}，前一张是 {before}。', how: '请核对是否漏了表，再顺次编号。' },
      twice: { what: '“{title}”的编号 {number} 与前一张相同。', how: '请核对是否重复，再顺次编号。' },
    },
  },
  'across/document-name-drift': {
    title: '同一文号的文件名写法不一',
    why: '同一个文号只有一个文件名，写法不一时查不到出处。',
    messages: { drift: { what: '文号 {number} 在这里写作《{title}》，别处写作《{usual}》。', how: '请核对文件，改成同一个名称。' } },
  },
  'across/money-unit-differs': {
    title: '各表的金额单位不同',
    why: '同一份文件的表用同一种金额单位，元与万元混用容易看错。',
    messages: { differs: { what: '这张表写“{unit}”，别的 {count} 张表写“{usual}”。', how: '请核对单位；确实不同时可以不改。' } },
  },
  'across/earlier-year': {
    title: '项目名称的年度早于本预算年度',
    why: '上年的项目留在本年的预算里，要写明是结转，否则像是没有改名。',
    messages: { earlier: { what: '项目名称写的是 {year} 年，这份文件的项目多数是 {usual} 年：{name}', how: '请核对；是结转资金时请写明“上年结转”。' } },
  },
  'across/level1-nonstandard': {
    title: '一级指标不是通行写法',
    why: '财预〔2015〕88号、财预〔2021〕101号：一级指标为产出、效益、满意度（和成本）；写法不一时汇总不到一起。',
    messages: { alias: { what: '一级指标写作“{written}”，共 {count} 张表，通行的写法是“{standard}”。', how: '建议统一写成“{standard}”；本地表样这样规定时可以不改。' } },
  },
  'across/contents-differ': {
    title: '目录与表对不上',
    why: '目录列出的表都应在文件里，文件里的表都应列入目录。',
    messages: {
      'no-table': { what: '目录里的“{title}”在文件里没有找到。', how: '请核对：补上这张表，或从目录里删去。' },
      'not-listed': { what: '“{title}”没有列入目录。', how: '请补进目录。' },
    },
  },
  'across/empty-table-unexplained': {
    title: '空表没有说明',
    why: '财预〔2016〕143号：没有数的表也要公开，并说明是空表。',
    messages: {
      unexplained: { what: '“{name}”没有数，表下和正文都没有说明。', how: '请在表下注明“本单位没有这项收支，空表列示”，或补上数。' },
    },
  },
  'across/form-year-differs': {
    title: '同一种表的年度不一',
    why: '同一份文件里同一种表写同一个年度；标题只有年度不同，多半是沿用旧表没有改。',
    messages: { differs: { what: '“{title}”写的是 {year} 年，同样的表别处写 {usual} 年。', how: '请核对年度；确是另一年的表时不用改。' } },
  },
} as const;
