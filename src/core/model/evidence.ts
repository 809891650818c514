/**
 * One reason of the reader: why a region was taken for what it is, why a column has its meaning, or what was missing.
 * `core/text` has the sentence of each kind under `reading.evidence`; `role` is a key of `reading.roles`,
 * cells are written `A9`, columns as letters, rows count from 1, shares are whole percent.
 */
export type Evidence = {
  readonly [Key in EvidenceKey]: { readonly key: Key; readonly data: EvidenceFacts[Key] };
}[EvidenceKey];

export type EvidenceKey = keyof EvidenceFacts;

export interface EvidenceFacts {
  /** Words of headers met in one row: `A9 一级指标、B9 二级指标`. */
  readonly 'header-words': { readonly row: number; readonly words: string };
  readonly 'column-by-header': { readonly column: string; readonly role: string; readonly header: string };
  /** The header alone does not say it: what stands below decides. */
  readonly 'column-by-cells': {
    readonly column: string;
    readonly role: string;
    readonly header: string;
    readonly share: number;
    readonly sample: string;
  };
  /** A person showed it in this workbook. */
  readonly 'column-pointed': { readonly column: string; readonly role: string };
  /** Rows whose level is a name that the pack knows. */
  readonly 'level-names': { readonly known: number; readonly rows: number };
  readonly rows: { readonly rows: number };
  readonly title: { readonly cell: string; readonly text: string };
  /** Parts of the block above the indicators: keys of `reading.sections`, blanks between. */
  readonly block: { readonly labels: string };
  readonly 'money-unit': { readonly cell: string; readonly unit: string };
  readonly 'no-money-unit': Readonly<Record<never, never>>;
  /** 栏次 */
  readonly 'column-numbers': { readonly row: number };
  readonly codes: { readonly column: string; readonly share: number };
  readonly amounts: { readonly column: string; readonly share: number };
  readonly totals: { readonly rows: string };
  /** Several tables beside one another under one title. */
  readonly parts: { readonly count: number };
  readonly paragraphs: { readonly count: number };
  readonly 'long-texts': { readonly share: number };
  readonly 'contents-lines': { readonly lines: number; readonly pages: number };
  /** Columns that were looked for and are not there: keys of `reading.roles`, blanks between. */
  readonly missing: { readonly roles: string };
  /** Rows that fill the same columns, as a table does. */
  readonly 'aligned-rows': { readonly rows: number; readonly columns: number };
}
