import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A part of XML that an add-in keeps in the workbook. The id is the one under which Excel knows it, with braces. */
export interface CustomXml {
  readonly id: string;
  readonly xml: string;
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

const attribute = (element: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1];

/** The custom XML parts of an .xlsx file whose size was checked before (`preflight`). */
export function readCustomXml(file: Uint8Array): CustomXml[] {
  const entries = unzipSync(file, { filter: ({ name }) => name === WORKBOOK_RELATIONS || name.startsWith('customXml/') });
  const text = (name: string): string | undefined => {
    const entry = entries[name];
    return entry && strFromU8(entry);
  };
  return elements(text(WORKBOOK_RELATIONS) ?? '', 'Relationship')
    .filter((relation) => attribute(relation, 'Type') === RELATION)
    .flatMap((relation, index) => {
      const name = partName(attribute(relation, 'Target') ?? '');
      const xml = text(name);
      if (xml === undefined) return [];
      const properties = text(name.replace(/item(\d*)\.xml$/, 'itemProps$1.xml'));
      const id = properties && attribute(properties, 'ds:itemID');
      return [{ id: id ?? partId(index), xml: xml.replace(/^\uFEFF/, '') }];
    });
}

/** The file with exactly these custom XML parts, packed as Excel packs them; everything else is kept as it is. */
export function withCustomXml(file: Uint8Array, parts: readonly CustomXml[]): Uint8Array<ArrayBuffer> {
  const all = unzipSync(file);
  const entries = Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('customXml/')));
  const relations = parts.map((_, i) => `<Relationship Id="rIdCustom${i + 1}" Type="${RELATION}" Target="../customXml/item${i + 1}.xml"/>`);
  const types = parts.map((_, i) => `<Override PartName="/customXml/itemProps${i + 1}.xml" ContentType="${PROPERTIES_TYPE}"/>`);
  const replace = (name: string, isOld: (element: string) => boolean, tag: string, end: string, added: readonly string[]): void => {
    const entry = entries[name];
    if (!entry) return;
    let text = strFromU8(entry);
    for (const element of elements(text, tag)) if (isOld(element)) text = text.replace(element, '');
    entries[name] = strToU8(text.replace(end, added.join('') + end));
  };
  replace(WORKBOOK_RELATIONS, (element) => attribute(element, 'Type') === RELATION, 'Relationship', '</Relationships>', relations);
  replace(TYPES, (element) => (attribute(element, 'PartName') ?? '').startsWith('/customXml/'), 'Override', '</Types>', types);
  parts.forEach((part, index) => Object.assign(entries, partEntries(part, index + 1)));
  return zipSync(entries);
}

/** The namespace of the root element, declared by default or for its prefix. */
export function namespaceOf(xml: string): string | undefined {
  const root = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?[\w.-]+(\s[^<>]*)?>/.exec(xml);
  const name = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1];
}

function elements(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}\\b[^>]*/>`, 'g'))].map(([element]) => element);
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : target.replace(/^(\.\.\/)+/, '');
}

function partEntries({ id, xml }: CustomXml, number: number): Record<string, Uint8Array> {
  const properties = `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs/></ds:datastoreItem>`;
  const relations = `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${PROPERTIES}" Target="itemProps${number}.xml"/></Relationships>`;
  return {
    [`customXml/item${number}.xml`]: strToU8(xml),
    [`customXml/itemProps${number}.xml`]: strToU8(DECLARATION + properties),
    [`customXml/_rels/item${number}.xml.rels`]: strToU8(DECLARATION + relations),
  };
}

/** An id for a part that has none, the same each time the file is read. */
export function partId(index: number): string {
  return `{6A697869-616F-4000-8000-${(index + 1).toString(16).padStart(12, '0').toUpperCase()}}`;
}
