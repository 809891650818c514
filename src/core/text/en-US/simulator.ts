export const simulator = {
  title: 'Simulator',
  file: {
    group: 'File',
    open: 'Open',
    openHint: 'Open an .xlsx file of this computer',
    save: 'Save',
    saveHint: 'Save the workbook as an .xlsx file',
    cannotOpen: '“{name}” was not opened. It is no .xlsx workbook, or it is damaged. Choose another file, or save it as .xlsx in Excel first.',
    cannotSave: '“{name}” was not saved: {reason}. The workbook is still here; you can try again.',
  },
  edit: { group: 'Edit', undo: 'Undo', redo: 'Redo' },
  pane: {
    group: 'Add-in pane',
    language: 'Language',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    frame: 'Add-in pane',
    close: 'Close the pane',
  },
  noAddIn: 'The add-in manifest manifest.xml was not found, so the ribbon has no buttons of the add-in. Build again and reload this page.',
  starting: 'Starting the simulator…',
} as const;
