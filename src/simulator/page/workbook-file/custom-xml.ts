import type { ZipEntry } from './zip';
import { entryText, textEntry, zip, zipEntries } from './zip';

/** A part of XML that an add-in keeps in the workbook. The id is the one under which Excel knows it, with braces. */
export interface CustomXml {
  readonly id: string;
  readonly xml: string;
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

const attribute = (element: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1];

/** The custom XML parts of an .xlsx file. */
export async function readCustomXml(file: Uint8Array<ArrayBuffer>): Promise<CustomXml[]> {
  const entries = new Map(zipEntries(file).map((entry) => [entry.name, entry]));
  const text = async (name: string): Promise<string | undefined> => {
    const entry = entries.get(name);
    return entry && entryText(entry);
  };
  const relations = (await text(WORKBOOK_RELATIONS)) ?? '';
  const parts: CustomXml[] = [];
  for (const [relation] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    if (attribute(relation, 'Type') !== RELATION) continue;
    const name = partName(attribute(relation, 'Target') ?? '');
    const xml = await text(name);
    if (xml === undefined) continue;
    const properties = await text(name.replace(/item(\d*)\.xml$/, 'itemProps$1.xml'));
    const id = properties && attribute(properties, 'ds:itemID');
    parts.push({ id: id ?? newId(), xml: xml.replace(/^\uFEFF/, '') });
  }
  return parts;
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : target.replace(/^(\.\.\/)+/, '');
}

/** The file with exactly these custom XML parts. */
export async function withCustomXml(file: Uint8Array<ArrayBuffer>, parts: readonly CustomXml[]): Promise<Uint8Array<ArrayBuffer>> {
  if (parts.length === 0) return file;
  const entries = zipEntries(file);
  const relations = parts.map((_, i) => `<Relationship Id="rIdCustom${i + 1}" Type="${RELATION}" Target="../customXml/item${i + 1}.xml"/>`);
  const types = parts.map(
    (_, i) => `<Override PartName="/customXml/itemProps${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
  const kept = await Promise.all(
    entries.map(async (entry): Promise<ZipEntry> => {
      if (entry.name === WORKBOOK_RELATIONS) return before(entry, '</Relationships>', relations);
      return entry.name === TYPES ? before(entry, '</Types>', types) : entry;
    }),
  );
  return zip([...kept, ...parts.flatMap((part, i) => partEntries(part, i + 1))]);
}

async function before(entry: ZipEntry, end: string, elements: readonly string[]): Promise<ZipEntry> {
  const text = await entryText(entry);
  return textEntry(entry.name, text.replace(end, elements.join('') + end));
}

function partEntries({ id, xml }: CustomXml, number: number): ZipEntry[] {
  const properties = `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs/></ds:datastoreItem>`;
  const relations = `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${PROPERTIES}" Target="itemProps${number}.xml"/></Relationships>`;
  return [
    textEntry(`customXml/item${number}.xml`, xml),
    textEntry(`customXml/itemProps${number}.xml`, DECLARATION + properties),
    textEntry(`customXml/_rels/item${number}.xml.rels`, DECLARATION + relations),
  ];
}

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
