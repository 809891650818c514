import type * as fc from 'fast-check';
import type { IndicatorRole, TargetTableKind } from '../../../../../src/core/model/target-table';
import type { Content } from '../../../../support/sheet';
import type { Block } from '../drawing/block';
import type { HeaderColumn } from '../drawing/header';
import type { DrawnIndicator } from '../words/indicators';

/** What the block above the indicators may say. */
export interface DrawnProject {
  readonly name: string;
  readonly code: string;
  readonly unit: string;
  readonly department: string;
  readonly moneyUnit: '万元' | '元';
  readonly fiscal: number;
  readonly other: number;
  readonly carriedOver: number;
  readonly initial: number;
  readonly executed: number;
  readonly purpose: string;
  /** Percentages of 3, 6, 10 and 12 月底. */
  readonly plan: readonly number[];
  readonly goals: readonly string[];
  readonly overallGoal: string;
}

/** A random 绩效目标表 before it is given a form. */
export interface TargetModel {
  readonly project: DrawnProject;
  readonly indicators: readonly DrawnIndicator[];
}

/** A column of the drawing; `spacer` stands for columns the reader has no word for. */
export interface Column extends HeaderColumn {
  readonly role: IndicatorRole | 'spacer';
  readonly content: (indicator: DrawnIndicator, index: number) => Content;
  readonly hidden?: boolean;
}

/** What is compared of a project; `initialTotal` and `executedTotal` are the totals of 年初预算数 and 全年执行数. */
export const PROJECT_FIELDS = [
  'title', 'code', 'name', 'unit', 'department', 'nature', 'category', 'start', 'end', 'moneyUnit', 'budgetTotal', 'budgetFiscal', 'budgetOther',
  'carriedOver', 'overallTotal', 'overallFiscal', 'overallOther', 'initialTotal', 'executedTotal', 'purpose',
] as const;
export type ProjectField = (typeof PROJECT_FIELDS)[number];

/** A part above or below the indicators with what it states about the project. */
export interface Piece {
  readonly block: Block;
  /** Expected values; a tag `project.<field>` in the block says where. */
  readonly states?: Readonly<Partial<Record<ProjectField, string>>>;
  readonly plan?: readonly string[];
  readonly goals?: readonly string[];
  readonly overallGoals?: readonly string[];
}

export type DrawPiece = (model: TargetModel, width: number) => Piece;

/** What stands between two indicators. */
export interface Insert {
  /** Index of the indicator before which it stands; the number of indicators for behind the last. */
  readonly before: number;
  readonly what: 'header' | 'blank' | { readonly cells: readonly Content[] };
}

/** Everything that differs between forms. Families change parts of it. */
export interface Layout {
  readonly columns: readonly Column[];
  /** 一级 and 二级指标: merged down, written once, or on each row. */
  readonly fill: 'merged' | 'once' | 'each';
  /** 一级指标 stands on a row of its own over its block, in the first column or merged over all. */
  readonly level1Row?: 'first' | 'merged';
  /** How labels, headers and level names are typed: spaces, line breaks. */
  readonly label: (text: string) => string;
  readonly above: readonly DrawPiece[];
  readonly below: readonly DrawPiece[];
  readonly inserts: readonly Insert[];
  /** Written beside the table, merged down over header and body. */
  readonly sideLabel?: string;
  readonly kind?: TargetTableKind;
}

/** A form to try: it changes one part of a plain layout, at random. */
export interface Family {
  readonly name: string;
  readonly change: (layout: Layout, model: TargetModel) => fc.Arbitrary<Layout>;
}
