/** What all rules share: names of severities, why something was not checked, what a check needs. */
export const common = {
  severity: { error: '错误', warning: '警告', hint: '提示' },
  needs: {
    level2: '“二级指标”列',
    level3: '“三级指标”列',
    description: '“绩效指标描述”列',
    value: '“指标值”列',
    basis: '“指标值确定依据”列',
    weight: '“权重”列',
    goals: '“绩效目标”栏',
    plan: '“资金支出计划”栏',
    budget: '“预算数”栏',
    'money-unit': '金额单位（元或万元）',
  },
  notChecked: {
    'column-missing': { what: '{count} 张表没有{need}，没有检查。', how: '表里确实不用这一列时可以不管；列名写法特殊时，请改成标准列名。' },
    'block-missing': { what: '{count} 张表没有{need}，没有检查。', how: '表样里确实没有这一栏时可以不管；应当有时，请补上这一栏。' },
    'money-unit-missing': { what: '{count} 张表没有写明金额单位，没有检查。', how: '请在表头右上方写明“单位：万元”或“单位：元”。' },
    'sheet-incomplete': { what: '{count} 张工作表没有读全，没有检查。', how: '请把工作表拆小或重新打开文件，再检查一次。' },
    'options-wrong': { what: '标准包给这条规则的参数不对（{detail}），没有检查。', how: '表里的数据没有被改动。请把这句话交给管理员，改正标准包后重新检查。' },
    'amount-unreadable': { what: '金额单元格看不懂，或是错误值（如 #REF!），{count} 张表的有关勾稽没有检查。', how: '请改正这些单元格，再检查一次。' },
    'sum-unclear': { what: '{count} 张表的合计与分项多数对不上，可能不是相加的关系，没有检查。', how: '分项确实应当加成合计时，请核对表头和合计行的写法。' },
    'rule-failed': { what: '这条规则在 {count} 张表上运行出错，其余规则照常检查。', how: '表里的数据没有被改动。请复制这句话交给管理员：{detail}' },
  },
  skipped: {
    'no-fix': '看不出该写成什么，请手工修改。',
    'needs-confirmation': '会改变意思，需要逐条确认。',
    'same-cell': '这一格这次已有别的修改，再修复一次即可。',
  },
} as const;
