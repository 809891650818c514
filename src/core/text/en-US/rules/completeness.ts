export const completeness = {
  'completeness/value-missing': {
    title: 'Target value missing',
    why: 'Caiyu [2015] No. 88: indicators are quantified; 指标值 must be filled in.',
    messages: { missing: { what: '“{name}” has no target value.', how: 'Write comparator, number and unit, for example ≥95%, =3 期 or ≤12 万元.' } },
  },
  'completeness/name-missing': {
    title: 'Name of 三级指标 missing',
    why: 'Caiyu [2015] No. 88: an indicator says what it measures; without a name it cannot be assessed.',
    messages: { missing: { what: 'Indicator {no} with the value “{value}” has no name.', how: 'Write what is measured, for example 培训人数; delete the row if it is not needed.' } },
  },
  'completeness/basis-missing': {
    title: 'Basis missing',
    why: 'Caiyu [2021] No. 101 (guidance): a target value states its basis.',
    messages: { missing: { what: '“{name}” has no 指标值确定依据.', how: 'Name the kind and the source: document and number, last year’s figure, work plan.' } },
  },
  'completeness/description-missing': {
    title: 'Description missing',
    why: 'Caiyu [2021] No. 101 (guidance): the description says what is measured, how and in what scope.',
    messages: { missing: { what: '“{name}” has no description.', how: 'Say what is measured and how; for a rate, name numerator and denominator.' } },
  },
  'completeness/placeholder-left': {
    title: 'Template text left in',
    why: 'Caiyu [2015] No. 88: goals are specific; a placeholder shows that nothing was filled in.',
    messages: { left: { what: '“{text}” still holds the template text “{found}”.', how: 'Replace it with the real content, or delete the row if it is not needed.' } },
  },
  'completeness/placeholder-prefix': {
    title: 'Template text before a goal',
    why: '目标内容 1 only shows where to write; it is deleted once the goal is there.',
    messages: { left: { what: 'The goal begins with “{prefix}”: {goal}', how: 'Delete these words and keep the goal.' } },
  },
  'completeness/part-missing': {
    title: 'Required kind of indicator missing',
    why: 'Caiyu [2021] No. 101 (guidance): a table has outputs and benefits, and outputs have quantity and quality.',
    messages: { missing: { what: 'This table has no {part}.', how: 'Add a {part}; leave it if it really does not apply.' } },
  },
  'completeness/duplicate-name': {
    title: 'Same name twice',
    why: 'With equal names under one 二级指标 nobody can tell which is assessed.',
    messages: { same: { what: '“{name}” under {level2} has the same name as indicator {no}.', how: 'Delete one, or tell them apart by name; for tiers, describe each tier.' } },
  },
  'completeness/level-mismatch': {
    title: '二级指标 under the wrong 一级指标',
    why: 'Caiyu [2015] No. 88: each 二级指标 belongs to one 一级指标.',
    messages: { elsewhere: { what: '{level2} stands under {level1} but belongs to {expected}.', how: 'Move the row to {expected}, or correct the names.' } },
  },
  'completeness/goal-missing': {
    title: 'Goal missing',
    why: 'Caiyu [2015] No. 88: a project sets goals.',
    messages: { missing: { what: '“{name}” states no goal.', how: 'Say point by point what is achieved and to what effect.' } },
  },
  'completeness/few-indicators': {
    title: 'Too few indicators',
    why: '财预〔2015〕88号: indicators tell output and effect of the project.',
    messages: { few: { what: 'The table has only {count} indicators.', how: 'Set at least one each for quantity, quality and effect.' } },
  },
  'completeness/benefit-only-satisfaction': {
    title: 'Benefits that are satisfaction only',
    why: '财预〔2015〕88号: satisfaction is a class of its own and does not replace the effects of a project.',
    messages: { only: { what: 'All {count} indicators under 效益 are about satisfaction.', how: 'State the economic, social, ecological or lasting effect of the project as well.' } },
  },
  'completeness/framework-mixed': {
    title: 'Two frameworks are mixed',
    why: '财预〔2015〕88号 puts cost under output and has lasting influence; 财预〔2021〕101号 has cost on the first level and no lasting influence. A table follows one.',
    messages: { other: { what: 'This table follows {framework}; {level2} is of {other}.', how: 'Put it under a category of {framework}, unless the local form prescribes it.' } },
  },
  'completeness/part-recommended': {
    title: 'Recommended categories are missing',
    why: '财预〔2021〕101号 (guidance): timeliness, cost and satisfaction are set as needed; most projects have them.',
    messages: { missing: { what: 'The table has no {parts}.', how: 'See whether they are needed.' } },
  },
  'completeness/name-continued': {
    title: 'Name left blank below another',
    why: '财预〔2015〕88号: an indicator must say what it measures. A merged name shows in its first row only; a blank one may also be forgotten.',
    messages: {
      blank: { what: 'Indicator {no} has no name and the value “{value}”; the one above is “{above}”.', how: 'If both belong to one indicator, write the name in each row; otherwise fill in the name.' },
    },
  },
} as const;
