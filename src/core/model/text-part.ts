import type { Area } from '../sheet/address';
import type { Evidence } from './evidence';
import type { Field } from './target-table';

/** 情况说明 and other prose in cells, or the 目录 of a workbook. */
export type TextPartKind = 'narrative' | 'contents';

/** One line of a 目录: what it names, and the page where it says one. */
export interface ContentsEntry {
  readonly title: Field;
  readonly page?: Field;
}

/** Cells that hold words instead of a table. */
export interface TextPart {
  readonly kind: TextPartKind;
  readonly sheetId: string;
  readonly area: Area;
  /** The heading, else ''. */
  readonly name: string;
  /** Top to bottom, one a cell. */
  readonly paragraphs: readonly Field[];
  /** For a 目录. */
  readonly entries: readonly ContentsEntry[];
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
