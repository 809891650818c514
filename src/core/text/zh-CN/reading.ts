export const reading = {
  unread: {
    'no-indicator-header': '这里有“绩效目标”，但没有找到“一级指标、二级指标、三级指标”的表头，未检查。请补上表头行。',
    'no-indicators': '这张表只有表头，没有指标行，未检查。请在表头下填写指标。',
    'value-column-missing': '这张表没有“指标值”列，未检查。请补上“指标值”列。',
    'sheet-incomplete': '这张工作表没有读全，未检查。请保存后重新打开，或把大表拆开再查。',
    'not-a-target-table': '这里像一张表，但不是绩效目标表，未检查。',
  },
  fileErrors: {
    'not-a-workbook': '这不是 Excel 工作簿。请选择 .xlsx 文件。',
    encrypted: '文件有打开密码，读不了。请在 Excel 中去掉密码后再试。',
    damaged: '文件已损坏，读不了。请在 Excel 中打开并修复，另存为 .xlsx 后再试。',
    'too-large': '文件展开后过大，没有读取。请删去多余的行、列或拆成几个文件后再试。',
    'legacy-format': '这是旧格式（如 .xls、.et、.ods），读不了。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    empty: '文件是空的。请确认文件已完整保存或下载。',
  },
} as const;
