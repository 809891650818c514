export const completeness = {
  'completeness/value-missing': {
    title: '缺少指标值',
    why: '财预〔2015〕88号：绩效指标要细化量化，指标值必须填写。',
    messages: { missing: { what: '“{name}”没有指标值。', how: '请填写比较符、数值和单位，如 ≥95%、=3 期、≤12 万元。' } },
  },
  'completeness/name-missing': {
    title: '缺少三级指标名称',
    why: '财预〔2015〕88号：绩效指标要指向明确，没有名称就无从考核。',
    messages: { missing: { what: '第 {no} 条指标没有三级指标名称，指标值为“{value}”。', how: '请填写要考核的量，如“培训人数”“验收合格率”；多余的行请删去。' } },
  },
  'completeness/basis-missing': {
    title: '缺少指标值确定依据',
    why: '财预〔2021〕101号（参考）：指标值要说明依据。',
    messages: { missing: { what: '“{name}”没有写指标值确定依据。', how: '请写明类别和出处，如文件名和文号、上年实际数、工作计划名称。' } },
  },
  'completeness/description-missing': {
    title: '缺少绩效指标描述',
    why: '财预〔2021〕101号（参考）：指标解释写清内容、计算方法和口径。',
    messages: { missing: { what: '“{name}”没有绩效指标描述。', how: '请写清考核什么、怎样计算，比率写明分子和分母。' } },
  },
  'completeness/placeholder-left': {
    title: '模板占位文字没有替换',
    why: '财预〔2015〕88号：绩效目标要指向明确；占位文字说明这里还没有填写。',
    messages: { left: { what: '“{text}”里有模板占位文字“{found}”。', how: '请换成实际内容；这一行用不到时请整行删去。' } },
  },
  'completeness/placeholder-prefix': {
    title: '目标前留有模板文字',
    why: '“目标内容 1”是模板提示填写位置的文字，填好后应当删去。',
    messages: { left: { what: '绩效目标前留有“{prefix}”：{goal}', how: '请删去这几个字，保留后面的目标。' } },
  },
  'completeness/part-missing': {
    title: '必设的指标类别没有设',
    why: '财预〔2021〕101号（参考）：产出、效益原则上都要设，产出里要有数量和质量。',
    messages: { missing: { what: '这张表没有{part}。', how: '请补一条{part}；确实不适用时可以不改。' } },
  },
  'completeness/duplicate-name': {
    title: '三级指标重名',
    why: '同一二级指标下名称相同，审核时分不清考核的是哪一项。',
    messages: { same: { what: '{level2}下的“{name}”与第 {no} 条重名。', how: '请删去重复的一条，或在名称里写明区别；分档的请在描述里写明各档。' } },
  },
  'completeness/level-mismatch': {
    title: '二级指标归错了一级指标',
    why: '财预〔2015〕88号：二级指标各有所属的一级指标。',
    messages: { elsewhere: { what: '{level2}列在{level1}下，应属于{expected}。', how: '请把这一行移到{expected}下，或改正一级、二级指标名称。' } },
  },
  'completeness/goal-missing': {
    title: '缺少绩效目标',
    why: '财预〔2015〕88号：申报项目要设定绩效目标。',
    messages: { missing: { what: '“{name}”没有填写绩效目标。', how: '请分条写明做成什么、达到什么效果。' } },
  },
  'completeness/few-indicators': {
    title: '三级指标太少',
    why: '财预〔2015〕88号：绩效指标要能反映项目的产出和效益。',
    messages: { few: { what: '这张表只有 {count} 条三级指标。', how: '建议至少从数量、质量、效益三方面各设一条。' } },
  },
  'completeness/benefit-only-satisfaction': {
    title: '效益指标只有满意度',
    why: '财预〔2015〕88号：满意度单列一类；以满意度代替效益，看不出项目带来的影响。',
    messages: { only: { what: '效益指标下的 {count} 条都是满意度。', how: '建议另写项目带来的经济、社会、生态或可持续影响。' } },
  },
  'completeness/framework-mixed': {
    title: '混用了两套指标框架',
    why: '财预〔2015〕88号把成本放在产出之下、设可持续影响；财预〔2021〕101号把成本单列一级、不设可持续影响。一张表用一套。',
    messages: { other: { what: '这张表按{framework}的框架，{level2}是{other}的。', how: '建议并入{framework}的二级指标；本地表样这样规定时可以不改。' } },
  },
  'completeness/part-recommended': {
    title: '建议设的指标类别没有设',
    why: '财预〔2021〕101号（参考）：时效、成本、满意度按需要设置，多数项目都有。',
    messages: { missing: { what: '这张表没有{parts}。', how: '建议看看是否需要；确实不适用时可以不改。' } },
  },
  'completeness/name-continued': {
    title: '三级指标空着，不知是否沿用上一行',
    why: '财预〔2015〕88号：绩效指标要指向明确。合并的名称只在第一行看得见，空着的也可能是漏填。',
    messages: {
      blank: { what: '第 {no} 条的三级指标空着，指标值是“{value}”；上面一条是“{above}”。', how: '两行是同一指标的，请各写全名称；是漏填的，请补上。' },
    },
  },
} as const;
