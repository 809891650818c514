import type { NotCheckedIdentity } from '../../identities/contract';
import type { CellRef } from '../../sheet/address';

/** Why a figure is left for a person to fill in. */
export type MissingFigure = NotCheckedIdentity | 'year-missing' | 'last-year-missing' | 'last-year-unclear' | 'tables-conflict';

/** A cell a figure comes from, with the words of its row and column. */
export interface FigureCell {
  readonly at: CellRef;
  readonly sheet: string;
  readonly label: string;
  /** In the workbook of the year before. */
  readonly isLastYear: boolean;
}

/** A stretch of a paragraph. */
export type NarrativePiece =
  | { readonly kind: 'words'; readonly text: string }
  /** A figure with the cells it was taken or worked out from. */
  | { readonly kind: 'figure'; readonly text: string; readonly topic: string; readonly cells: readonly FigureCell[] }
  /** What nobody states: stands as 〈收入〉 and is named. */
  | { readonly kind: 'missing'; readonly text: string; readonly topic: string; readonly reason: MissingFigure; readonly detail: string };

export interface NarrativeParagraph {
  readonly heading: string;
  readonly pieces: readonly NarrativePiece[];
}

/** 情况说明 of one set of tables: a 单位 or the whole 部门. */
export interface Narrative {
  /** 单位名称 as the tables state it, '' where they do not. */
  readonly unit: string;
  readonly year: string;
  /** 预算 or 决算, in the words of the pack. */
  readonly kind: string;
  /** As the page is headed. */
  readonly title: string;
  readonly paragraphs: readonly NarrativeParagraph[];
}

/** The paragraph as a person pastes it. */
export function paragraphText({ pieces }: NarrativeParagraph): string {
  return pieces.map(({ text }) => text).join('');
}
