const PARTS = 'Caiyu [2021] No. 101 (guidance): ';

export const category = {
  'category/quantity-in-percent': {
    title: 'Quantity given in per cent',
    why: `${PARTS}数量指标 says how much is provided; rates belong to quality or timeliness.`,
    messages: { percent: { what: 'The quantity “{name}” has the value “{value}”.', how: 'Write a count (人, 次, 件), or move the row to quality or timeliness.' } },
  },
  'category/count-name-not-count': {
    title: 'Named as a count, valued otherwise',
    why: 'The name says number of people, times or things, the value is a percentage or an amount: one of them is wrong.',
    messages: { contradicts: { what: 'The value of “{name}” is “{value}”.', how: 'Either write a count, or change the name.' } },
  },
  'category/quantity-in-money': {
    title: 'Quantity given in money',
    why: `${PARTS}数量指标 says how much is provided; what it costs belongs to cost.`,
    messages: { money: { what: 'The quantity “{name}” has the value “{value}”.', how: 'Write a count, or move the row to cost.' } },
  },
  'category/quality-in-money': {
    title: 'Quality given in money',
    why: `${PARTS}质量指标 says which standard is met; amounts belong to cost.`,
    messages: { money: { what: 'The quality “{name}” has the value “{value}”.', how: 'Write a pass rate or the like, or move the row to cost.' } },
  },
  'category/timeliness-in-money': {
    title: 'Timeliness given in money',
    why: `${PARTS}时效指标 says how timely something is, which is no amount of money.`,
    messages: { money: { what: 'The timeliness “{name}” has the value “{value}”.', how: 'Write a deadline, a duration or an on-time rate, or move the row to cost.' } },
  },
  'category/timeliness-in-count': {
    title: 'Timeliness given as a count',
    why: `${PARTS}时效指标 says how timely something is; people and cases belong to quantity.`,
    messages: { count: { what: 'The timeliness “{name}” has the value “{value}”.', how: 'Write a deadline, a duration or an on-time rate, or move the row to quantity.' } },
  },
  'category/cost-at-least': {
    title: 'Total cost without upper limit',
    why: `${PARTS}成本指标 limits spending; ≥ or > sets no limit.`,
    messages: { 'at-least': { what: 'The cost “{name}” has the value “{value}”.', how: 'Use ≤; if it is a saving or an investment, rename or move it.' } },
  },
  'category/cost-standard-at-least': {
    title: 'Cost rate with a lower limit',
    why: `${PARTS}成本指标 limits spending; rates and prices usually have an upper limit.`,
    messages: { 'at-least': { what: 'The cost “{name}” has the value “{value}”.', how: 'Check the direction, usually ≤ or =; leave it where policy sets a floor.' } },
  },
  'category/cost-not-money': {
    title: 'Cost not given in money',
    why: `${PARTS}成本指标 says what is spent; people and days belong to quantity or timeliness.`,
    messages: { 'not-money': { what: 'The cost “{name}” has the value “{value}”.', how: 'Write an amount or a unit cost, or move the row.' } },
  },
  'category/cost-in-percent': {
    title: 'Cost given in per cent',
    why: `${PARTS}成本指标 states an amount or a unit cost; rates of payment belong elsewhere.`,
    messages: { percent: { what: 'The cost “{name}” has the value “{value}”.', how: 'Better an amount; a rate of payment fits quality or timeliness.' } },
  },
  'category/rate-without-percent': {
    title: 'Rate not given in per cent',
    why: 'The name is a rate, a share or a satisfaction, so the value is a percentage; else one of them is wrong.',
    messages: { 'not-percent': { what: 'The value of “{name}” is “{value}”.', how: 'Either write a percentage, or change the name.' } },
  },
  'category/satisfaction-over-100': {
    title: 'Satisfaction over 100%',
    why: 'Satisfaction is the share of those asked, at most 100%.',
    messages: { over: { what: 'The value “{value}” of “{name}” is more than 100%.', how: 'Write at most 100%, for example ≥90%.' } },
  },
  'category/satisfaction-whole': {
    title: 'Satisfaction of 100%',
    why: 'Custom of reviewers: nobody can please everyone, or prove it.',
    messages: { whole: { what: 'The value of “{name}” is “{value}”.', how: 'Better ≥90% or ≥95%, unless it is certain.' } },
  },
  'category/satisfaction-in-words': {
    title: 'Satisfaction without a number',
    why: `${PARTS}satisfaction comes from a survey and needs a number to compare with.`,
    messages: { words: { what: 'The satisfaction “{name}” has the wording “{value}” as its value.', how: 'Write a percentage, for example ≥90%.' } },
  },
  'category/satisfaction-at-most': {
    title: 'Satisfaction the wrong way round',
    why: 'The higher the better; with ≤ or < discontent would be success.',
    messages: { 'at-most': { what: 'The value of “{name}” is “{value}”.', how: 'Use ≥.' } },
  },
  'category/satisfaction-in-benefit': {
    title: 'Satisfaction among benefits',
    why: 'Caiyu [2015] No. 88: satisfaction is a kind of its own; in place of a benefit it hides the effect.',
    messages: { misplaced: { what: '“{name}” stands under {level2}.', how: 'Move it to 满意度指标 and write the effect of the project as the benefit.' } },
  },
  'category/rate-at-most': {
    title: 'Upper limit on a rate that should be high',
    why: 'Rates of completion, punctuality and passing should be high; ≤ or < is the wrong way round.',
    messages: { 'at-most': { what: 'The value of “{name}” is “{value}”.', how: 'Check the direction, usually ≥ or =.' } },
  },
  'category/harm-at-least': {
    title: 'Lower limit on harm',
    why: 'Accidents, complaints and repairs should be few; ≥ or > is the wrong way round.',
    messages: { 'at-least': { what: 'The value of “{name}” is “{value}”.', how: 'Use ≤, < or =0; if handling is assessed, say so in the name.' } },
  },
  'category/benefit-in-date': {
    title: 'Benefit given as a date',
    why: `${PARTS}a benefit is an effect; dates of completion belong to timeliness.`,
    messages: { date: { what: 'The benefit “{name}” has the value “{value}”.', how: 'Write the size or degree of the effect, and move the date to timeliness.' } },
  },
  'category/quality-in-count': {
    title: 'Quality given as a count',
    why: `${PARTS}质量指标 says which standard is met; how many belongs to quantity.`,
    messages: { count: { what: 'The quality “{name}” has the value “{value}”.', how: 'Better a pass rate or the like, or move it to quantity.' } },
  },
  'category/time-at-least': {
    title: 'Time taken without upper limit',
    why: 'Handling, paying and repairing should be quick; ≥ or > sets no limit.',
    messages: { 'at-least': { what: 'The timeliness “{name}” has the value “{value}”.', how: 'Use ≤; if the name is a rate, write a percentage.' } },
  },
  'category/rate-in-words': {
    title: 'Rate given in words',
    why: 'The name is a rate or a share, so the value is a percentage; words cannot be measured.',
    messages: { words: { what: 'The value of “{name}” is the wording “{value}”.', how: 'Write a percentage, for example ≥95%, and move the words to the description.' } },
  },
  'category/benefit-at-most': {
    title: 'Upper limit on a benefit',
    why: 'The larger a benefit the better; ≤ or < is the wrong way round.',
    messages: { 'at-most': { what: 'The benefit “{name}” has the value “{value}”.', how: 'Check the direction, usually ≥; if less is better, say so in the name.' } },
  },
  'category/quantity-in-words': {
    title: 'Quantity without a number',
    why: `${PARTS}数量指标 is quantified; words do not say how much.`,
    messages: { words: { what: 'The quantity “{name}” has the wording “{value}” as its value.', how: 'Write number and unit, for example ≥3 次 or =120 人.' } },
  },
  'category/benefit-in-money': {
    title: 'A social or lasting benefit stated in money',
    why: '财预〔2021〕101号 (guidance): social and ecological benefits and lasting influence are effects; what is spent is cost.',
    messages: { money: { what: '“{name}” under {level2} has the value “{value}”.', how: 'State the effect; move spending to 成本指标 and income to 经济效益指标.' } },
  },
  'category/ecology-elsewhere': {
    title: 'An ecological benefit about something else',
    why: '财预〔2021〕101号 (guidance): an ecological benefit is an effect on nature; projects without one need none.',
    messages: { elsewhere: { what: 'Neither name nor description of “{name}” under 生态效益 speaks of environment or resources.', how: 'Move it to 社会效益 or 可持续影响; a project without such an effect needs no ecological benefit.' } },
  },
  'category/timeliness-elsewhere': {
    title: 'A time indicator without any time',
    why: '财预〔2021〕101号 (guidance): 时效指标 tells how timely and efficient the output is.',
    messages: { elsewhere: { what: 'Neither name, description nor value of “{name}” under 时效指标 speaks of time.', how: 'Move it to 质量指标, or state a rate of timeliness or a deadline.' } },
  },
  'category/quantity-at-most': {
    title: 'A quantity with an upper bound',
    why: '财预〔2021〕101号 (guidance): a quantity tells how much is provided; ≤ makes less count as better.',
    messages: { 'at-most': { what: 'The quantity “{name}” has the value “{value}”.', how: 'Check the direction; leave it if it is a ceiling such as an approved number.' } },
  },
  'category/quality-about-time': {
    title: 'A quality indicator about being in time',
    why: '财预〔2021〕101号 (guidance): 质量指标 tells the standard reached; timeliness belongs to 时效指标.',
    messages: { 'about-time': { what: '“{name}” under 质量指标 is about being in time.', how: 'Move it to 时效指标 and state a standard such as a pass rate here.' } },
  },
  'category/cost-in-words': {
    title: 'A cost without a number',
    why: '财预〔2021〕101号 (guidance): a cost is an amount or a price; “within the budget” does not say how much.',
    messages: { words: { what: 'The cost “{name}” has the value “{value}” in words.', how: 'State an amount or a price, such as ≤12 万元 or ≤300 元/人.' } },
  },
  'category/timeliness-in-words': {
    title: 'A time indicator without a time',
    why: '财预〔2021〕101号 (guidance): 时效指标 states a deadline, a duration or a rate; “in time” does not say when.',
    messages: { words: { what: '“{name}” under 时效指标 has the value “{value}” in words.', how: 'State a deadline, a duration or a rate, such as 12月底前, ≤5 个工作日, ≥95%.' } },
  },
  'category/benefit-slogan': {
    title: 'A benefit in slogans only',
    why: '财预〔2021〕101号 (guidance): benefits can be measured too; “raise the level” states no degree.',
    messages: { slogan: { what: 'The value “{value}” of “{name}” under {level2} states no degree and nothing to compare with.', how: 'State a number, a rate or a grade, or what it will be judged by.' } },
  },
  'category/satisfaction-elsewhere': {
    title: 'A satisfaction indicator that does not say satisfaction',
    why: '财预〔2021〕101号 (guidance): 满意度指标 tells how content those served are; its name says who is content with what.',
    messages: { object: { what: '“{name}” under 满意度 does not say satisfaction.', how: 'Name it after whose satisfaction it is; move rates of complaint or appeal to 质量指标.' } },
  },
  'category/economy-elsewhere': {
    title: 'An economic benefit about something else',
    why: '财预〔2021〕101号 (guidance): an economic benefit is an effect on the economy; awareness and public good are social.',
    messages: { elsewhere: { what: '“{name}” under 经济效益 is about awareness or service, not about income, cost or output.', how: 'Move it to 社会效益; a project without such an effect needs no economic benefit.' } },
  },
  'category/quantity-of-money': {
    title: 'Quantity counted in money',
    why: '财预〔2021〕101号 (for reference): quantities count products and services; loans and investments brought about are an effect.',
    messages: {
      money: { what: 'The quantity “{name}” is “{value}”.', how: 'Count households or loans here; state the amount as an economic benefit.' },
    },
  },
} as const;
