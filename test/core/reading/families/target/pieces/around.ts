import { cell, line, space, stack, type Block } from '../../drawing/block';
import type { Content } from '../../../../../support/sheet';
import type { DrawPiece } from '../layout';

/** Lines that belong to no field. */
export function notes(...lines: readonly (readonly Content[])[]): DrawPiece {
  return () => ({ block: stack(...lines.map((contents) => (contents.length === 0 ? space(1, 1) : line(...contents)))) });
}

/** A line across the whole table. */
export function wideNote(text: string): DrawPiece {
  return (_, width): { readonly block: Block } => ({ block: cell(text, { columns: width }) });
}

export const LINES_ABOVE: readonly (readonly (readonly Content[])[])[] = [
  [['附件2']],
  [['附件3：', null, null, '填报日期：2025年1月10日'], []],
  [['第二部分 预算项目绩效目标'], []],
  [['公开14表']],
  [[]],
];

export const LINES_BELOW: readonly (readonly (readonly Content[])[])[] = [
  [['注：本表由项目单位填报，一式三份。']],
  [['填报人：张三', null, null, '审核人：李四']],
  [[], ['单位负责人（签字）：', null, '联系电话：0314-5052345']],
  [['填表说明：1.指标值应当量化。2.满意度须有调查依据。']],
  [['财政部门审核意见', '同意按此批复。'], ['（盖章）', '2025年2月3日']],
  [['备注'], ['填表人：王秀兰', '填表日期：2025.1.8']],
];
