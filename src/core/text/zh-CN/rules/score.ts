export const score = {
  'score/weight-sum': {
    title: '权重合计不对',
    why: '财预〔2021〕101号（参考）：各项指标权重合计为 100%；自评表另有 10 分预算执行率时合计为 90。',
    messages: { sum: { what: '{count} 条指标的权重合计是 {sum}，应为 {expected}。', how: '请核对各行权重，合计改成 {expected}。' } },
  },
  'score/over-weight': {
    title: '得分大于分值',
    why: '财预〔2020〕10号：每条指标的得分不超过它的分值。',
    messages: { over: { what: '“{name}”得 {score} 分，分值是 {weight} 分。', how: '请核对得分和分值。' } },
  },
  'score/full-without-reaching': {
    title: '没有完成目标却得满分',
    why: '财预〔2020〕10号：定量指标按完成比例得分，没有完成不得满分。',
    messages: { 'not-reached': { what: '“{name}”的目标是“{value}”，实际完成“{actual}”，得分 {score} 是满分。', how: '请核对实际完成值和得分。' } },
  },
  'score/reason-missing': {
    title: '扣了分没有写原因',
    why: '财预〔2020〕10号：没有完成的指标要分析偏差原因、提出改进措施。',
    messages: { missing: { what: '“{name}”得 {score} 分，分值 {weight} 分，没有写偏差原因。', how: '请写明原因和改进措施。' } },
  },
} as const;
