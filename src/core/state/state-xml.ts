import { EMPTY_STATE, STATE_VERSION, workbookStateSchema } from './workbook-state';
import type { WorkbookState } from './workbook-state';

export const STATE_NAMESPACE = 'urn:jixiao:state:1';

/** What the state part of a workbook says. A part that is not understood is never written over unasked. */
export type StatePart =
  | { readonly kind: 'state'; readonly state: WorkbookState }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly detail: string };

/** Reads the XML of the part; a workbook without one has an empty state. Never throws, whatever stands there. */
export function readStateXml(xml: string | undefined): StatePart {
  if (xml === undefined) return { kind: 'state', state: EMPTY_STATE };
  const text = rootText(xml);
  if (text === undefined) return { kind: 'damaged', detail: 'no root element with text' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { kind: 'damaged', detail: String(error) };
  }
  const version = versionOf(json);
  if (version !== undefined && version > STATE_VERSION) return { kind: 'newer', version };
  const parsed = workbookStateSchema.safeParse(json);
  if (parsed.success) return { kind: 'state', state: parsed.data };
  return { kind: 'damaged', detail: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') };
}

/** The part as one element whose text is JSON: XML of any kind of reader, and keys of any version. */
export function writeStateXml(state: WorkbookState): string {
  return `<state xmlns="${STATE_NAMESPACE}">${escapeXml(JSON.stringify(state))}</state>`;
}

const ROOT = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<((?:[\w.-]+:)?state)(?:\s[^<>]*)?>([\s\S]*)<\/\1\s*>\s*$/;

/** The text within the root element, however Excel or another program wrote it down. */
function rootText(xml: string): string | undefined {
  const inside = ROOT.exec(xml.replace(/^\uFEFF/, ''))?.[2];
  return inside
    ?.split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : unescapeXml(part)))
    .join('');
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));/g, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** JSON escapes control letters and lone surrogates itself; XML forbids two letters more. */
function escapeXml(json: string): string {
  return json
    .replace(/[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function versionOf(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null || !('version' in json)) return undefined;
  return typeof json.version === 'number' && Number.isInteger(json.version) ? json.version : undefined;
}
