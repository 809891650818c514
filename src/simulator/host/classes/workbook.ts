import { fault } from '../fault';
import { hostObject, type HostObject } from '../host-object';
import { applicationObject } from './application';
import { areasObject } from './areas';
import { commentsObject } from './comments';
import { customXmlPartsObject } from './custom-xml';
import { namesObject } from './names';
import type { Scope } from './scope';
import { settingsObject } from './settings';
import { registrations } from './registrations';
import { worksheetsObject } from './worksheets';

export function workbookObject(scope: Scope): HostObject {
  const { workbook } = scope;
  return hostObject('Workbook', {
    get: {
      Name: () => workbook.name,
      ReadOnly: () => workbook.isReadOnly,
      IsDirty: () => workbook.grid.undoDepth() > 0,
    },
    navigate: {
      Worksheets: () => worksheetsObject(scope),
      Application: () => applicationObject(scope),
      Names: () => namesObject(scope, undefined),
      Settings: () => settingsObject(scope),
      Comments: () => commentsObject(scope),
      CustomXmlParts: () => customXmlPartsObject(scope),
      _Runtime: () =>
        hostObject('Runtime', {
          get: { EnableEvents: () => workbook.eventsEnabled },
          set: { EnableEvents: (value) => void (workbook.eventsEnabled = value === true) },
        }),
    },
    call: {
      GetSelectedRange: () => {
        const { sheetId, areas } = workbook.selection;
        const [area] = areas;
        // Several areas are no range.
        if (!area || areas.length > 1) throw fault('InvalidSelection', 'Workbook.getSelectedRange');
        return scope.range({ sheetId, area });
      },
      GetSelectedRanges: () => areasObject(scope, workbook.selection.sheetId, workbook.selection.areas),
      GetActiveCell: () => {
        const { sheetId, areas } = workbook.selection;
        const { top = 0, left = 0 } = areas.at(-1) ?? {};
        return scope.range({ sheetId, area: { top, left, bottom: top, right: left } });
      },
      _RemoveReference: (id) => {
        workbook.references.delete(String(id));
        return null;
      },
      _RemoveAllReferences: () => {
        workbook.references.clear();
        return null;
      },
      ...registrations(['SelectionChanged', 'Activated', 'AutoSaveSettingChanged']),
    },
  });
}
