/** What an Excel of the lowest supported version says it can do. */
export function requirementMatrix(excelApi: string): string {
  return JSON.stringify({
    ExcelApi: excelApi,
    SharedRuntime: '1.1',
    RibbonApi: '1.1',
    DialogApi: '1.2',
    Settings: '1.1',
    AddinCommands: '1.1',
    DelayForCellEdit: '1.1',
  });
}
