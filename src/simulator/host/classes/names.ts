import { fault } from '../fault';
import type { NameState } from '../excel-workbook';
import { hostObject, type HostObject } from '../host-object';
import { shownAddress, withSheet } from '../range-place';
import type { Scope } from './scope';

/** Names of ranges, of the workbook or of one sheet. */
export function namesObject(scope: Scope, sheetId: string | undefined): HostObject {
  const { names } = scope.workbook;
  const keyOf = (name: string): string => `${sheetId ?? ''} ${name.toLowerCase()}`;
  const find = (name: unknown): HostObject | null => {
    const found = names.get(keyOf(String(name)));
    return found ? nameObject(scope, keyOf(String(name)), found) : null;
  };
  return hostObject('NamedItemCollection', {
    items: () => [...names].filter(([key]) => key.startsWith(`${sheetId ?? ''} `)).map(([key, name]) => nameObject(scope, key, name)),
    index: (key) => {
      const found = find(key);
      if (!found) throw fault('ItemNotFound', 'NamedItemCollection.getItem');
      return found;
    },
    call: {
      GetItemOrNullObject: find,
      GetCount: () => names.size,
      Add: (name, reference) => {
        if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw fault('InvalidArgument', 'NamedItemCollection.add');
        if (names.has(keyOf(name))) throw fault('ItemAlreadyExists', 'NamedItemCollection.add');
        const range = reference as HostObject;
        const [top, left] = [Number(range.get('RowIndex')), Number(range.get('ColumnIndex'))];
        const area = { top, left, bottom: top + Number(range.get('RowCount')) - 1, right: left + Number(range.get('ColumnCount')) - 1 };
        const sheet = range.navigate('Worksheet');
        const state: NameState = { name, place: { sheetId: String(sheet?.get('Id')), area } };
        names.set(keyOf(name), state);
        return nameObject(scope, keyOf(name), state);
      },
    },
  });
}

function nameObject(scope: Scope, key: string, { name, place }: NameState): HostObject {
  return hostObject('NamedItem', {
    identity: () => ({ _Id: name }),
    get: {
      Name: () => name,
      Type: () => 'Range',
      Visible: () => true,
      Formula: () => (place.area ? `=${withSheet(scope.workbook.sheetName(place.sheetId), shownAddress(place.area))}` : '=#REF!'),
    },
    call: {
      GetRange: () => scope.range(place),
      GetRangeOrNullObject: () => (place.area ? scope.range(place) : null),
      Delete: () => {
        scope.workbook.names.delete(key);
        return null;
      },
    },
  });
}
