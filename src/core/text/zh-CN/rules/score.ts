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
  'score/level-weights': {
    title: '一级指标的权重不同于通行分配',
    why: '财预〔2021〕101号（参考）建议：成本 20、产出 40、效益 20、满意度 10；没有成本指标时产出 50、效益 30、满意度 10。',
    messages: { unusual: { what: '权重是{weights}，通行的是{usual}。', how: '请核对权重；本地另有规定时可以不改。' } },
  },
  'score/executed-over-budget': {
    title: '执行数大于预算数',
    why: '财预〔2020〕10号：预算执行率 = 全年执行数 ÷ 全年预算数，一般不超过 100%。',
    messages: { over: { what: '全年执行数 {executed}{unit} 大于全年预算数 {budget}{unit}，执行率 {rate}%。', how: '请核对两个数；预算有调整时，全年预算数请填调整后的数。' } },
  },
  'score/execution-rate-differs': {
    title: '执行率与执行数、预算数不符',
    why: '财预〔2020〕10号：预算执行率 = 全年执行数 ÷ 全年预算数。',
    messages: {
      differs: { what: '执行率写 {rate}%，执行数 {executed} ÷ 预算数 {budget} 是 {worked}%。', how: '请核对执行率和两个数。' },
    },
  },
  'score/execution-score': {
    title: '执行率的得分不同于通行算法',
    why: '财预〔2021〕101号（参考）：执行且不超得满分，80% 以上得七成，60% 以上得一半；也有按执行率折算的。',
    messages: {
      unusual: { what: '执行率 {rate}%、分值 {weight} 分，得了 {score} 分；折算是 {byRate} 分，分档是 {byStep} 分。', how: '请按本地的评分办法核对；办法不同的可以不改。' },
    },
  },
  'score/execution-over-weight': {
    title: '执行率的得分大于分值',
    why: '财预〔2020〕10号：得分不超过分值。',
    messages: {
      over: { what: '预算执行率得 {score} 分，分值是 {weight} 分。', how: '请核对得分和分值。' },
    },
  },
} as const;
