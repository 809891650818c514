import type { TargetTable } from '../../model/target-table';
import { compact } from './cell-text';

/** 130822 25 P000169100010: district, then the year. */
const CODE = /^\d{6}(\d{2})[0-9A-Z]{12,13}$/u;

/** The year of the budget as the 项目编码 tells it; undefined without a code of the usual form. */
export function budgetYear(table: TargetTable): number | undefined {
  const year = CODE.exec(compact(table.project.code?.value ?? ''))?.[1];
  return year === undefined ? undefined : 2000 + Number(year);
}

/** 2025年度项目绩效目标表: the one year that the title names. */
export function titleYear(table: TargetTable): number | undefined {
  const [year, ...more] = [...new Set(yearsIn(table.project.title?.value ?? ''))];
  return more.length === 0 ? year : undefined;
}

/** Titles of documents and their numbers name years of their own. */
const DOCUMENT = /《[^》]*》|[〔【[（(]\s*20\d{2}\s*[〕】\]）)]\s*\d*\s*号?|20\d{2}\s*年?\s*第?\s*\d+\s*号/gu;

/** The years a text is about. */
export function yearsIn(text: string): number[] {
  return [...compact(text).replace(DOCUMENT, ' ').matchAll(/(?<!\d)(20\d{2})年/gu)].map((match) => Number(match[1]));
}
