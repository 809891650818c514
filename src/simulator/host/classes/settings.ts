import { EventType } from '../events';
import { fault } from '../fault';
import { hostObject, type HostObject } from '../host-object';
import type { Scope } from './scope';

export function settingsObject(scope: Scope): HostObject {
  const { settings } = scope.workbook;
  const object = (key: string): HostObject =>
    hostObject('Setting', {
      identity: () => ({ _Id: key }),
      get: { Key: () => key, Value: () => settings.get(key) },
      set: { Value: (value) => void settings.set(key, value) },
      call: {
        Delete: () => {
          settings.delete(key);
          return null;
        },
      },
    });
  const find = (key: unknown): HostObject | null => (settings.has(String(key)) ? object(String(key)) : null);
  return hostObject('SettingCollection', {
    items: () => [...settings.keys()].map(object),
    index: (key) => {
      const found = find(key);
      if (!found) throw fault('ItemNotFound', 'SettingCollection.getItem');
      return found;
    },
    call: {
      GetItemOrNullObject: find,
      GetCount: () => settings.size,
      Add: (key, value) => {
        settings.set(String(key), value);
        scope.raise({ type: EventType.settingsChanged, payload: {} });
        return object(String(key));
      },
    },
  });
}
