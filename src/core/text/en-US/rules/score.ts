export const score = {
  'score/weight-sum': {
    title: 'The weights do not add up',
    why: '财预〔2021〕101号 (guidance): weights add up to 100%, or to 90 beside 10 points for execution of the budget.',
    messages: { sum: { what: 'The weights of {count} indicators add up to {sum} instead of {expected}.', how: 'Check the weights so that they add up to {expected}.' } },
  },
  'score/over-weight': {
    title: 'The score exceeds the weight',
    why: '财预〔2020〕10号: the score of an indicator is at most its weight.',
    messages: { over: { what: '“{name}” scored {score} of {weight}.', how: 'Check score and weight.' } },
  },
  'score/full-without-reaching': {
    title: 'Full score without reaching the target',
    why: '财预〔2020〕10号: a quantity scores in proportion to what was reached.',
    messages: { 'not-reached': { what: '“{name}” aims at “{value}”, reached “{actual}” and scored the full {score}.', how: 'Check what was reached and the score.' } },
  },
  'score/reason-missing': {
    title: 'Points were lost without a reason',
    why: '财预〔2020〕10号: what was not reached is explained, with what is to be improved.',
    messages: { missing: { what: '“{name}” scored {score} of {weight} without a reason.', how: 'State the reason and what will be improved.' } },
  },
  'score/level-weights': {
    title: 'Unusual weights of 一级指标',
    why: '财预〔2021〕101号 (for reference) proposes 成本 20, 产出 40, 效益 20, 满意度 10; without 成本 50, 30, 10.',
    messages: { unusual: { what: 'The weights are {weights}; usual are {usual}.', how: 'Check the weights; keep them where local rules say so.' } },
  },
  'score/executed-over-budget': {
    title: 'More executed than budgeted',
    why: '财预〔2020〕10号: the rate of execution is 全年执行数 by 全年预算数, at most 100% as a rule.',
    messages: { over: { what: '{executed}{unit} were executed of {budget}{unit}: {rate}%.', how: 'Check both; after an adjustment the budget is the adjusted one.' } },
  },
  'score/execution-rate-differs': {
    title: 'Rate of execution does not follow from its amounts',
    why: '财预〔2020〕10号: the rate is what was spent divided by the budget of the year.',
    messages: {
      differs: { what: 'The rate says {rate}%, but {executed} ÷ {budget} is {worked}%.', how: 'Check the rate and both amounts.' },
    },
  },
  'score/execution-score': {
    title: 'Points for execution are unusual',
    why: '财预〔2021〕101号 (for reference): all points when fully spent, 70% of them from 80% on, half from 60% on; others give points by the rate.',
    messages: {
      unusual: { what: '{rate}% executed of {weight} points gave {score}; by the rate it is {byRate}, by steps {byStep}.', how: 'Check with the local scoring rules; leave it if they differ.' },
    },
  },
  'score/execution-over-weight': {
    title: 'Points for execution exceed their weight',
    why: '财预〔2020〕10号: nothing scores above its weight.',
    messages: {
      over: { what: 'Execution scored {score} of {weight} points.', how: 'Check score and weight.' },
    },
  },
} as const;
