import { fault } from '../fault';
import { hostObject, type HostObject } from '../host-object';
import type { Scope } from './scope';

/** Parts of XML that travel with the file. */
export function customXmlPartsObject(scope: Scope): HostObject {
  const { xmlParts } = scope.workbook;
  if (scope.faults.loseCustomXml) {
    scope.faults.loseCustomXml = false;
    xmlParts.clear();
  }
  const all = (): readonly string[] => [...xmlParts.keys()];
  const find = (id: unknown): HostObject | null => (xmlParts.has(String(id)) ? partObject(scope, String(id)) : null);
  return hostObject('CustomXmlPartCollection', {
    items: () => all().map((id) => partObject(scope, id)),
    index: (id) => {
      const found = find(id);
      if (!found) throw fault('ItemNotFound', 'CustomXmlPartCollection.getItem');
      return found;
    },
    call: {
      GetItemOrNullObject: find,
      GetCount: () => xmlParts.size,
      Add: (xml) => {
        const id = scope.workbook.newId();
        xmlParts.set(id, wellFormed(xml, 'CustomXmlPartCollection.add'));
        return partObject(scope, id);
      },
      GetByNamespace: (namespace) => scopedObject(scope, () => all().filter((id) => namespaceOf(xmlParts.get(id) ?? '') === namespace)),
    },
  });
}

function scopedObject(scope: Scope, ids: () => readonly string[]): HostObject {
  const only = (): HostObject | null => {
    const found = ids();
    return found.length === 1 && found[0] !== undefined ? partObject(scope, found[0]) : null;
  };
  const find = (id: unknown): HostObject | null => (ids().includes(String(id)) ? partObject(scope, String(id)) : null);
  return hostObject('CustomXmlPartScopedCollection', {
    items: () => ids().map((id) => partObject(scope, id)),
    index: (id) => {
      const found = find(id);
      if (!found) throw fault('ItemNotFound', 'CustomXmlPartScopedCollection.getItem');
      return found;
    },
    call: {
      GetCount: () => ids().length,
      GetItemOrNullObject: find,
      GetOnlyItemOrNullObject: only,
      GetOnlyItem: () => {
        const found = only();
        if (!found) throw fault('GeneralException', 'CustomXmlPartScopedCollection.getOnlyItem');
        return found;
      },
    },
  });
}

function partObject(scope: Scope, id: string): HostObject {
  const { xmlParts } = scope.workbook;
  return hostObject('CustomXmlPart', {
    identity: () => ({ Id: id }),
    get: { Id: () => id, NamespaceUri: () => namespaceOf(xmlParts.get(id) ?? '') },
    call: {
      GetXml: () => xmlParts.get(id) ?? '',
      SetXml: (xml) => {
        xmlParts.set(id, wellFormed(xml, 'CustomXmlPart.setXml'));
        return null;
      },
      Delete: () => {
        xmlParts.delete(id);
        return null;
      },
    },
  });
}

/** The namespace of the root element, by default or by its prefix. */
export function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+((?:\s+[^<>]*?)?)\/?>/.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''));
  const attribute = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
}

function wellFormed(xml: unknown, location: string): string {
  if (typeof xml !== 'string' || !/^\s*(<\?[\s\S]*?\?>)?\s*<[\s\S]+>\s*$/.test(xml)) throw fault('InvalidArgument', location);
  return xml;
}
