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
} as const;
