export const reading = {
  unread: {
    'no-indicator-header': 'There is a goals row here but no header row with the three indicator levels, so it was not checked. Add the header row.',
    'no-indicators': 'This table has headers but no indicator rows, so it was not checked. Fill in indicators below the headers.',
    'value-column-missing': 'This table has no target value column (指标值), so it was not checked. Add the column.',
    'sheet-incomplete': 'This sheet could not be read whole, so it was not checked. Save and reopen the workbook, or split a large table.',
    'not-a-target-table': 'This looks like a table but not like a performance target table, so it was not checked.',
  },
  fileErrors: {
    'not-a-workbook': 'This is not an Excel workbook. Choose an .xlsx file.',
    encrypted: 'The file needs a password to open and cannot be read. Remove the password in Excel and try again.',
    damaged: 'The file is damaged and cannot be read. Open and repair it in Excel, save it as .xlsx and try again.',
    'too-large': 'The file is too large when unpacked and was not read. Remove surplus rows or columns, or split it.',
    'legacy-format': 'This is an older format (such as .xls, .et or .ods) and cannot be read. Save it as .xlsx in Excel or WPS and try again.',
    empty: 'The file is empty. Make sure it was saved or downloaded completely.',
  },
} as const;
