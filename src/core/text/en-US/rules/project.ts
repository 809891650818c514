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
  'project/code-format': {
    title: 'The project code has the wrong form',
    why: 'A project code of the budget system has 21 characters: 6 of the district, 2 of the year and 13 more.',
    messages: {
      length: { what: 'The project code “{code}” has {length} characters instead of 21.', how: 'Check it in the budget system and complete or shorten it.' },
      letters: { what: 'The project code “{code}” contains characters it cannot have.', how: 'A code is 8 digits and 13 digits or capital letters; check it in the budget system.' },
    },
  },
  'project/code-year': {
    title: 'The year of the code is not that of the name',
    why: 'The 7th and 8th digit of a project code are its year, which is mostly the year in the name.',
    messages: { differs: { what: 'The code says {codeYear}, the name says {nameYear}.', how: 'Check the code; say so in the name if the project is carried over.' } },
  },
  'project/text-year': {
    title: 'The text is about an earlier year',
    why: '财预〔2015〕88号: targets point at one thing; last year’s purpose or goal in this year’s table was mostly copied.',
    messages: { earlier: { what: 'The cell is about {year}, the budget year by the code is {budgetYear}: {text}', how: 'Rewrite it for this year, or say that it is about an earlier one.' } },
  },
  'project/goal-numbering': {
    title: 'The goals are not numbered in sequence',
    why: 'Numbers tell goals apart; a gap means that one is missing or was deleted.',
    messages: { gap: { what: 'After goal {before} comes number {number}.', how: 'Check whether one is missing and number them in sequence.' } },
  },
  'project/goal-repeated': {
    title: 'A goal is stated twice',
    why: 'Goals each say one thing; one that contains another cannot be told apart.',
    messages: { contains: { what: 'A goal repeats one before it: {goal}', how: 'Delete it or make one of the two.' } },
  },
  'project/quantity-times-price': {
    title: 'Quantity times price is not the budget',
    why: '财预〔2015〕88号 (fit): money and targets match; quantity times price is about the budget.',
    messages: {
      differs: { what: '{quantity} × {price}{times} = {product}{unit}, the budget is {budget}{unit}: {share}% apart.', how: 'Check quantity, price and budget; leave it if there are other costs.' },
      monthly: { what: '{price} × 12 = {product}{unit}, the budget is {budget}{unit}: {share}% apart.', how: 'Check the monthly cost and the budget; leave it if there are other costs.' },
    },
  },
  'project/quantity-over-budget': {
    title: 'An amount per month exceeds the budget',
    why: '财预〔2015〕88号 (fit): what is spent in a year is not more than the budget.',
    messages: { over: { what: '“{name}” is “{value}”, which makes {yearly}{unit} a year; the budget is {budget}{unit}.', how: 'Check the unit: a yearly amount has no “/月”; correct the number if it is wrong.' } },
  },
  'project/cost-is-price': {
    title: 'A price written as a total',
    why: '财预〔2015〕88号 (fit): if quantity times this number makes the budget, the number is a price.',
    messages: { price: { what: '“{name}” is written “{value}”, but {quantity} × {number}元{times} is about the budget of {budget}{unit}.', how: 'Check it; write the unit “{price}” if it is a price.' } },
  },
  'project/plan-after-deadline': {
    title: 'The spending plan is later than the deadline',
    why: 'The spending plan follows the work; money due before a deadline is spent before it.',
    messages: { later: { what: '“{name}” is due by month {month}, but the plan reaches only {percent}% at {label}.', how: 'Check deadline and plan.' } },
  },
  'project/deadline-after-end': {
    title: 'The deadline is after the end of the project',
    why: '财预〔2015〕88号: targets belong to the period of the project.',
    messages: { later: { what: '“{name}” is due “{value}”; the project ends {end}.', how: 'Check the deadline and the end of the project.' } },
  },
  'project/funds-sum': {
    title: 'A total of funds differs from its parts',
    why: 'In each column the total is 财政拨款 plus 其他资金, as the budget of the year in this table shows.',
    messages: {
      initial: { what: 'The initial budget is {total}{unit}, its parts add up to {sum}{unit}, off by {difference}{unit}.', how: 'Check the column of the initial budget.' },
      executed: { what: 'The total executed is {total}{unit}, its parts add up to {sum}{unit}, off by {difference}{unit}.', how: 'Check the column of what was executed.' },
      overall: { what: 'The total of the project is {total}{unit}, its parts add up to {sum}{unit}, off by {difference}{unit}.', how: 'Check the column of the whole project.' },
    },
  },
  'project/unit-outside-department': {
    title: 'The unit is not of its department',
    why: 'The first three digits of the code of a unit are the code of its department.',
    messages: { outside: { what: 'The unit is “{unit}”, the department “{department}”: the first three digits differ.', how: 'Check both codes.' } },
  },
  'project/goal-without-indicator': {
    title: 'A goal has no indicator',
    why: '财预〔2015〕88号: indicators are derived from goals, each goal is measured.',
    messages: { unmeasured: { what: 'The goal “{goal}” shares no word with any indicator.', how: 'Add an indicator for it, or remove a goal that is not of this project.' } },
  },
  'project/goal-vague': {
    title: 'The goal is only a slogan',
    why: '财预〔2015〕88号: goals are specific and measurable.',
    messages: { vague: { what: 'The goal says only “{goal}”.', how: 'Say what is done with the money and how far.' } },
  },
  'project/money-unit-text': {
    title: 'Text and table use different money units',
    why: 'A table and its words should use one unit of money; 元 and 万元 side by side are easily misread.',
    messages: {
      differs: { what: 'The table is in {unit}; the text says “{words}”.', how: 'Check the unit; if the amount is right, write it in the unit of the table.' },
    },
  },
  'project/goal-number-slip': {
    title: 'A number of the goal or the indicator looks mistyped',
    why: '财预〔2015〕88号: indicators come from the goals and state their numbers; digits in another order or zeros too many are slips.',
    messages: { slip: { what: 'The goal says “{stated}”, “{name}” is “{value}”: only the order of digits or the zeros differ.', how: 'Check which number is right and make both equal.' } },
  },
} as const;
