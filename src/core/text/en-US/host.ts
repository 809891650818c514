export const host = {
  errors: {
    'cell-being-edited': 'A cell is being edited. Press Enter to finish, then try again.',
    protected: 'The sheet is protected; nothing was changed. Ask whoever protected it to unprotect it first.',
    'sheet-gone': 'The sheet is no longer in this workbook; nothing was changed.',
    'sheet-hidden': 'The sheet is hidden, so there is nothing to go to. Unhide it in Excel first.',
    'session-lost': 'The connection to Excel was lost. Press Reconnect.',
    'too-large': 'This is too much for Excel to read at once; nothing was changed. Split the workbook and try again.',
    'not-supported': 'This version of Excel does not support this.',
    'other-workbook-active': 'Another workbook is in front. Switch back to the window of this workbook first.',
    'given-up': 'Cancelled; nothing was written.',
    'sheet-not-empty': 'The new sheet was edited after it was written, so it was not removed. Check it and decide for yourself.',
    unknown: 'Excel did not complete this; nothing was changed. Try again; if it fails again, copy the details for your administrator.',
  },
  refusals: {
    'has-comment': 'the cell has another comment',
    'cell-changed': 'the cell was changed meanwhile',
    protected: 'the sheet is protected',
    'merged-away': 'the cell is covered by a merge',
    'sheet-gone': 'the sheet is gone',
    'not-confirmed': 'not confirmed after writing, please check',
    'host-refused': 'Excel refused to write',
  },
} as const;
