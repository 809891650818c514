/** What all rules share: names of severities, why something was not checked, what a check needs. */
export const common = {
  severity: { error: 'Must fix', warning: 'Warning', hint: 'Tip' },
  needs: {
    level2: 'column 二级指标',
    level3: 'column 三级指标',
    description: 'column 绩效指标描述',
    value: 'column 指标值',
    basis: 'column 指标值确定依据',
    weight: 'column 权重',
    goals: 'block 绩效目标',
    plan: 'block 资金支出计划',
    budget: 'block 预算数',
    'money-unit': 'money unit (元 or 万元)',
  },
  notChecked: {
    'column-missing': { what: 'Not checked in {count} table(s): there is no {need}.', how: 'Nothing to do when the form has no such column; otherwise give the column its standard name.' },
    'block-missing': { what: 'Not checked in {count} table(s): there is no {need}.', how: 'Nothing to do when the form has no such block; otherwise add it.' },
    'money-unit-missing': { what: 'Not checked in {count} table(s): the money unit is not stated.', how: 'Write 单位：万元 or 单位：元 above the table on the right.' },
    'sheet-incomplete': { what: 'Not checked: {count} sheet(s) could not be read whole.', how: 'Split the sheet or open the file again, then check once more.' },
    'options-wrong': { what: 'The standards pack gives this rule options it does not take ({detail}); it was not checked.', how: 'Nothing in the table was changed. Pass this sentence on to the administrator and check again once the pack is mended.' },
    'amount-unreadable': { what: 'Amounts cannot be read or are error values such as #REF!; what depends on them in {count} tables was not checked.', how: 'Mend these cells and check again.' },
    'sum-unclear': { what: 'In {count} tables most totals do not match their parts, so they may not be sums; they were not checked.', how: 'If the parts do make the total, look at the wording of the header and of the total row.' },
    'rule-failed': { what: 'This rule broke down on {count} table(s); all others ran as usual.', how: 'Nothing in the tables was changed. Copy this for your administrator: {detail}' },
  },
  skipped: {
    'no-fix': 'It cannot be told what to write; please edit it by hand.',
    'needs-confirmation': 'It would change the meaning and needs to be confirmed one by one.',
    'same-cell': 'This cell is changed by another fix of this run; run the fix once more.',
  },
} as const;
