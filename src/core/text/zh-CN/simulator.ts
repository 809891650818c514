export const simulator = {
  title: '模拟器',
  file: {
    group: '文件',
    open: '打开',
    openHint: '打开本机上的 .xlsx 文件',
    save: '保存',
    saveHint: '把工作簿存为 .xlsx 文件',
    cannotOpen: '“{name}”没有打开。它不是 .xlsx 工作簿，或者文件已损坏。请换一个文件，或在 Excel 里另存为 .xlsx 后再打开。',
    cannotSave: '“{name}”没有保存成功：{reason}。工作簿还在这里，可以再试一次。',
  },
  edit: { group: '编辑', undo: '撤销', redo: '恢复' },
  pane: {
    group: '加载项窗格',
    language: '语言',
    theme: '主题',
    light: '浅色',
    dark: '深色',
    frame: '加载项窗格',
    close: '关闭窗格',
  },
  noAddIn: '没有读到加载项清单 manifest.xml，功能区里没有加载项按钮。请重新构建后刷新本页。',
  starting: '正在启动模拟器…',
} as const;
