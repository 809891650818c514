import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { Content } from '../support/sheet';
import { sheetOf } from '../support/sheet';

/** A header of words that no pack knows, over groups that are no level of indicators. */
export const STRANGE_HEADER = ['内容分类', '细项', '目标描述', '达成水平'];
/** Sheet row of it, zero-based. */
export const HEADER_ROW = 2;

const ROWS: readonly (readonly Content[])[] = [
  ['办班', '培训人数', '全年组织培训的人数', '≥120人次'],
  ['办班', '培训合格率', '考核合格人数占参训人数的比例', '≥≥95%'],
  ['办班', '培训完成时间', '全部培训完成的时间', '12月底前'],
  ['办班', '培训支出', '全年培训的支出', '≤30万元'],
  ['就业', '就业率提高', '参训人员就业率的提高', '≥3%'],
  ['就业', '参训人员满意度', '调查中满意的参训人员占比', '≥90%'],
];

/** A form as some office invented it: an indicator table to any person, but not to the reader. One value is written badly. */
export function strangeForm(options: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return sheetOf([['培训项目考核一览'], [], STRANGE_HEADER, ...ROWS], { name: '考核一览', ...options });
}

/** A list that nobody would take for indicators. */
export function people(options: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const rows = Array.from({ length: 8 }, (_, index) => [`张${'一二三四五六七八'.charAt(index)}`, `科室${String(index % 3)}`, '内线', '值班']);
  return sheetOf([['通讯录'], ['姓名', '科室', '电话', '备忘'], ...rows], { name: '通讯录', ...options });
}
