interface Doubt {
  /** How the names of the files begin. */
  readonly workbooks: readonly string[];
  readonly where: string;
  readonly reason: string;
}

/**
 * Where a file of truth contradicts its own workbook, or is silent. Nothing is counted otherwise because of it, except
 * that blank rows are no rows: the truth counts formatted blank rows into ranges and header rows, cells do not show them.
 */
export const DOUBTS: readonly Doubt[] = [
  { workbooks: ['p1'], where: '绩效1–5 notes', reason: 'compare G6 with G7, which are blank; the amounts stand in H6 and H7 and differ in 绩效5 only.' },
  { workbooks: ['p1'], where: '绩效4 G14, G15', reason: 'units “次团” and “次矫” inside a sentence are cut out of “1次团体心理治疗” and “1次矫正人员”; a sentence may stay text.' },
  { workbooks: ['p4', 'p8', 'p10', 'p13', 'p14', 'p16', '香河'], where: 'ranges', reason: 'begin or end with blank rows; compared as far as cells show something.' },
  { workbooks: ['p16'], where: '7三公决算 row 6', reason: 'is a header row without any content; not expected.' },
  { workbooks: ['p16'], where: '2收入决算, 3支出决算 row 6', reason: 'holds 类|款|项 and 合计 with amounts: last header row and first row of data at once.' },
  { workbooks: ['石家庄'], where: '机构设置', reason: 'is called text; it is a table of names, and counted by its cells.' },
];
