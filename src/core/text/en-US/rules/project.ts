export const project = {
  'project/budget-sum': {
    title: 'Budget differs from its parts',
    why: 'Form of Hebei: 预算数 = 财政资金 + 其他资金.',
    messages: { differs: { what: '预算数 is {total}{unit}, its parts add up to {sum}{unit}: {difference}{unit} apart, more than rounding allows.', how: 'Check these numbers and correct the wrong one.' } },
  },
  'project/plan-decreasing': {
    title: 'Spending plan goes down',
    why: 'Form of Hebei: the plan states cumulative percentages, which never fall.',
    messages: { decreasing: { what: '{label} says {percent}%, less than {earlierPercent}% at {earlier}.', how: 'Write the percentage spent up to each date.' } },
  },
  'project/plan-end': {
    title: 'Spending plan does not reach 100%',
    why: 'Form of Hebei: at the last date 100% is spent.',
    messages: { 'not-100': { what: 'The plan says {percent}% at {label}, not 100%.', how: 'Check the cumulative percentages; the last is 100%.' } },
  },
  'project/plan-incomplete': {
    title: 'Spending plan not finished',
    why: 'Form of Hebei: the plan is filled in up to 100%.',
    messages: { incomplete: { what: 'The plan ends with {percent}% at {reached}; later dates are blank.', how: 'Fill in the later dates; the last is 100%.' } },
  },
  'project/goal-is-amount': {
    title: 'Goal is only an amount',
    why: 'Caiyu [2015] No. 88: a goal says what is achieved and to what effect.',
    messages: { amount: { what: '绩效目标 only says “{goal}”.', how: 'Say what is done with the money and to what effect.' } },
  },
  'project/cost-over-budget': {
    title: 'Cost exceeds the budget',
    why: 'Caiyu [2021] No. 101 (guidance): a cost target stays within the budget.',
    messages: { over: { what: 'The cost “{name}” has the value “{value}”, more than the budget of {budget}{unit}.', how: 'Check unit and number; a price needs a unit such as 元/人.' } },
  },
} as const;
