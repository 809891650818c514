/** By HostErrorCode and RefusalReason. */
export const host = {
  errors: {
    'cell-being-edited': '正在编辑单元格。请先按 Enter 结束输入，再试一次。',
    protected: '工作表受保护，没有改动。请先由设置保护的人取消保护。',
    'sheet-gone': '工作表已不在这个工作簿里，没有改动。',
    'sheet-hidden': '工作表是隐藏的，没有转到。需要查看时，请先在 Excel 里取消隐藏。',
    'session-lost': '与 Excel 的连接已断开。请点“重新连接”。',
    'too-large': '内容太大，Excel 一次读不完，没有改动。请把工作簿拆小后再试。',
    'not-supported': '这个版本的 Excel 不支持这项操作。',
    'other-workbook-active': '当前窗口是另一个工作簿。请先切回本工作簿的窗口。',
    'given-up': '已取消，没有写入。',
    'sheet-not-empty': '新工作表写好后又有改动，没有删除。请自己核对后再决定是否删除。',
    unknown: 'Excel 没有完成这项操作，没有改动。请再试一次；仍不行时请复制详情交给管理员。',
  },
  refusals: {
    'has-comment': '单元格上已有别的批注',
    'cell-changed': '单元格已被修改',
    protected: '工作表受保护',
    'merged-away': '单元格被合并盖住',
    'sheet-gone': '工作表已不在',
    'not-confirmed': '写入后没有确认，请自己核对',
    'host-refused': 'Excel 拒绝写入',
  },
} as const;
