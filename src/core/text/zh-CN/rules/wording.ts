export const wording = {
  'wording/number-in-name': {
    title: '名称里写了数值',
    why: '财预〔2021〕101号（参考）：三级指标名称是要考核的量，数值写在指标值里。',
    messages: {
      number: { what: '三级指标“{name}”里写了“{found}”。', how: '请把数值移到指标值，名称只写考核什么，如“培训人数”。' },
      deadline: { what: '三级指标“{name}”里写了期限“{found}”。', how: '请把期限移到指标值，名称只写考核什么，如“补贴发放时间”。' },
    },
  },
  'wording/name-is-level2': {
    title: '三级指标照抄二级指标',
    why: '财预〔2015〕88号：三级指标要细化到可以考核。',
    messages: { same: { what: '三级指标“{name}”与二级指标相同。', how: '请写明具体考核什么，如“参训学员满意度”。' } },
  },
  'wording/description-same-as-name': {
    title: '描述照抄名称',
    why: '财预〔2021〕101号（参考）：指标解释写清内容、计算方法和口径。',
    messages: { same: { what: '“{name}”的绩效指标描述与名称相同。', how: '建议写清考核什么、怎样计算，比率写明分子和分母。' } },
  },
  'wording/basis-same-as-name': {
    title: '依据照抄名称或描述',
    why: '财预〔2021〕101号（参考）：依据要有类别和可查的出处。',
    messages: { same: { what: '“{name}”的依据照抄了名称或描述。', how: '请写明出处，如文件名和文号、上年实际数、工作计划名称。' } },
  },
  'wording/basis-vague': {
    title: '依据没有出处',
    why: '财预〔2021〕101号（参考）：依据要有类别和可查的出处。',
    messages: { vague: { what: '“{name}”的依据只写了“{basis}”。', how: '建议写明是哪份文件、哪一年的数据或哪个计划。' } },
  },
  'wording/document-number-brackets': {
    title: '文号的括号不规范',
    why: 'GB/T 9704—2012：发文字号的年份用六角括号〔〕。',
    messages: { brackets: { what: '文号里的年份写作“{found}”。', how: '建议改为〔{year}〕。' } },
  },
} as const;
