import { compactText } from '../../model/plain-text';
import type { Line } from '../line';

const TITLE = /(?:绩效目标|绩效指标|目标|绩效自评|绩效评价|自评)(?:[^\s，。；:]{0,8})?表(?:\([^()]*\))*$|绩效(?:目标|指标)$/;
const NUMBERING = /^\s*(?:\d{1,3}\s*[.．、]|[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、.．])\s*/;

/** A line that stands alone and names a table: `3、就业补助资金绩效目标表`. A heading of a chapter (第二部分…) is none. */
export function titleOf(line: Line): string | undefined {
  const [first, second] = line.cells;
  if (!first || (second && (line.cells.length > 2 || !/^(?:金额)?单位[:：]/.test(second.text)))) return undefined;
  const compact = compactText(first.text);
  if (compact.length < 5 || compact.length > 150 || /^第.{1,3}(?:部分|章|节)/.test(compact)) return undefined;
  return TITLE.test(compact) ? first.text : undefined;
}

/** `12. 2025 年社保局专项经费绩效目标表` gives `2025 年社保局专项经费绩效目标表`. */
export function withoutNumbering(title: string): string {
  return title.replace(NUMBERING, '').trim();
}

/** What the table is about: the title without numbering and 绩效目标表. */
export function projectNameOfTitle(title: string): string {
  const name = withoutNumbering(title).replace(/[（(][^（()）]*[)）]$/, (bracket) => (/年/.test(bracket) ? '' : bracket))
    .replace(/\s*[-—－_]?\s*(?:支出)?绩效(?:目标|指标|自评|评价)(?:申报|填报|批复|自评|评价)?表?$/, '')
    .trim();
  return name === '' ? withoutNumbering(title) : name;
}

/** False for 绩效目标表 and 项目支出绩效目标申报表, which name no project. */
export function hasOwnName(title: string): boolean {
  return !/^(?:(?:财政)?(?:项目|部门|单位|预算)?(?:支出)?)$/.test(projectNameOfTitle(title)) && projectNameOfTitle(title) !== withoutNumbering(title);
}
