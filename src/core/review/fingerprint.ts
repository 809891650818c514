/**
 * The identity of a finding. Recipe, version 1: the parts below, each without white space, joined and hashed.
 *
 *   rule id · message id · identity of the table (项目编码, else its name) · identity of the row (二级指标, 三级指标)
 *   · text of the cell reported · texts of the related cells
 *
 * No address takes part, so inserting, deleting or moving rows keeps it; so does a new line wrap in a cell.
 * Changing what the reported cell says ends it. Exact duplicates in one workbook get an ordinal (`-2`, `-3`) in the
 * order of the workbook.
 */
export interface FingerprintParts {
  readonly rule: string;
  readonly messageId: string;
  readonly table: string;
  readonly row: readonly string[];
  readonly cell: string;
  readonly related: readonly string[];
}

export function fingerprintOf(parts: FingerprintParts): string {
  const fields = [parts.rule, parts.messageId, parts.table, ...parts.row, parts.cell, ...parts.related];
  return hashOf(fields);
}

/** Texts that differ in white space only give the same hash. */
export function hashOf(texts: readonly string[]): string {
  return contentHash(texts.map((text) => text.replace(/\s+/gu, '')).join('\u0000'));
}

/** What twins have in common: the fingerprint without its ordinal. */
export function baseOf(fingerprint: string): string {
  return fingerprint.replace(/-\d+$/, '');
}

/** The place among twins, from 1. */
export function ordinalOf(fingerprint: string): number {
  return Number(/-(\d+)$/.exec(fingerprint)?.[1] ?? 1);
}

/** Gives each of equal fingerprints its ordinal. Numbering what was numbered before in parts gives the same as at once. */
export function withOrdinals<Item extends { readonly fingerprint: string }>(items: readonly Item[]): Item[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const base = baseOf(item.fingerprint);
    const ordinal = (seen.get(base) ?? 0) + 1;
    seen.set(base, ordinal);
    const fingerprint = ordinal === 1 ? base : `${base}-${String(ordinal)}`;
    return fingerprint === item.fingerprint ? item : { ...item, fingerprint };
  });
}

/** Two 32-bit FNV-1a streams over UTF-16 code units: identity, not security. */
export function contentHash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ ((unit << 5) | (unit >>> 11)), 0x01000193) ^ (high >>> 15);
  }
  return hex(high) + hex(low);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
