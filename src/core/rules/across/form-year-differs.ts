import type { CellRef } from '../../sheet/address';
import type { WorkbookRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';

interface Titled {
  readonly kind: string;
  /** Without its year. */
  readonly form: string;
  readonly year: string;
  readonly title: string;
  readonly at: CellRef;
}

const YEAR = /(?<!\d)20\d{2}(?=年)/gu;

/**
 * 同一种表在一份文件里写同一个年度；标题除年度外一字不差的，多半是沿用旧表没有改。
 * 不适用：标题别处也不同（自评表与目标表）；标题里有几个年度；没有写年度。
 */
export const formYearDiffers: WorkbookRule<Titled> = {
  meta: {
    id: 'across/form-year-differs',
    code: 'Z-618',
    scope: 'workbook',
    severity: 'hint',
    needs: [],
    fix: 'none',
  },
  *read({ tables }) {
    for (const { kind, project } of tables) {
      const title = compact(project.title?.value ?? '');
      const [year, ...more] = title.match(YEAR) ?? [];
      if (project.title && year !== undefined && more.length === 0) yield { kind, form: title.replace(YEAR, '').replace(/\d+/gu, ''), year, title: excerpt(title), at: project.title.at };
    }
  },
  *compare(all) {
    const forms = new Map<string, Titled[]>();
    for (const one of all) forms.set(`${one.kind} ${one.form}`, [...(forms.get(`${one.kind} ${one.form}`) ?? []), one]);
    for (const same of forms.values()) {
      const usual = usualYear(same);
      const other = same.find(({ year }) => year === usual);
      if (!other) continue;
      for (const one of same) {
        if (one.year !== usual) yield { messageId: 'differs', data: { title: one.title, year: one.year, usual }, at: one.at, related: [other.at] };
      }
    }
  },
};

/** The year of most; of two as frequent the later one, because an old form is copied more often than a new one. */
function usualYear(same: readonly Titled[]): string {
  const count = (year: string): number => same.filter((one) => one.year === year).length;
  return [...new Set(same.map(({ year }) => year))].sort((a, b) => count(b) - count(a) || (a < b ? 1 : -1))[0] ?? '';
}
