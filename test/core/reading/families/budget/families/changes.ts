import * as fc from 'fast-check';
import type { MoneyUnit } from '../../../../../../src/core/model/amount';
import { ODD } from '../../words/amounts';
import { oneOf } from '../../words/pick';
import type { BudgetColumnDrawn, BudgetFamily, BudgetLayout } from '../layout';
import { plainLine, titlePiece } from '../pieces';

/** A family made of another by changing its layouts. */
function changed(name: string, base: readonly BudgetFamily[], change: (layout: BudgetLayout) => fc.Arbitrary<BudgetLayout>): BudgetFamily {
  return { name, layout: fc.oneof(...base.map(({ layout }) => layout)).chain(change) };
}

/** The unit stands in the headers of the amounts, or in the title, or nowhere. */
export function unitElsewhere(...base: readonly BudgetFamily[]): BudgetFamily {
  return changed('金额单位写在表头里或没有写', base, (layout) =>
    fc.tuple(fc.constantFrom('header', 'nowhere'), oneOf<MoneyUnit>('万元', '元'), oneOf('（', '(', '\n（'), oneOf('部门支出总表', '一般公共预算支出表')).map(([where, unit, open, title]): BudgetLayout => {
      const bare: BudgetLayout = { ...layout, above: [titlePiece(title)] };
      const { moneyUnit: _, ...rest } = bare;
      if (where === 'nowhere') return rest;
      const columns = layout.columns.map((column): BudgetColumnDrawn => {
        const isAmount = typeof column.shows === 'object' && 'amount' in column.shows;
        return isAmount ? { ...column, path: [...column.path.slice(0, -1), `${column.path.at(-1) ?? ''}${open}${unit}${open === '(' ? ')' : '）'}`] } : column;
      });
      return { ...rest, columns, moneyUnit: unit };
    }),
  );
}

/** Spaces and line breaks in header words. */
export function spacedHeaders(...base: readonly BudgetFamily[]): BudgetFamily {
  return changed('表头里有空格和换行', base, (layout) =>
    oneOf<(text: string) => string>((text) => text.replace(/^(.)(.)$/, '$1  $2'), (text) => text.replace(/^(..)(...+)/, '$1\n$2'), (text) => ` ${text}`).map((label) => ({ ...layout, label })),
  );
}

/** Blank columns, hidden columns and columns over several of the sheet. */
export function spacers(...base: readonly BudgetFamily[]): BudgetFamily {
  const spacer: BudgetColumnDrawn = { path: [], part: 0, shows: 'spacer' };
  return changed('空列、隐藏列和占几列的栏', base, (layout) =>
    fc.tuple(fc.array(fc.tuple(fc.integer({ min: 1, max: layout.columns.length }), fc.boolean()), { maxLength: 2 }), fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 12, maxLength: 12 })).map(([inserted, spans]) => ({
      ...layout,
      columns: inserted.reduce<readonly BudgetColumnDrawn[]>(
        (columns, [place, hidden]) => (splitsGroup(columns, place) ? columns : [...columns.slice(0, place), { ...spacer, hidden }, ...columns.slice(place)]),
        layout.columns.map((column, index) => ({ ...column, span: spans[index] ?? 1 })),
      ),
    })),
  );
}

/** No one puts a blank column under a merged heading, or between 类, 款 and 项. */
function splitsGroup(columns: readonly BudgetColumnDrawn[], place: number): boolean {
  const [before, behind] = [columns[place - 1], columns[place]];
  return before !== undefined && behind !== undefined && before.path.length > 1 && behind.path[0] === before.path[0];
}

/** 附件, notes, signatures; or an empty table with 空表列示. */
export function notesAround(...base: readonly BudgetFamily[]): BudgetFamily {
  return changed('附件号、注和空表', base, (layout) =>
    fc.tuple(oneOf('附件2', '表三', '公开02表', '部门公开表1'), fc.option(oneOf('注：本表金额因四舍五入，合计数与分项之和可能存在尾差。', '注：空表列示。', '说明：本部门无政府性基金预算支出，故此表为空。')), fc.boolean()).map(([above, note, empty]) => ({
      ...layout,
      above: [plainLine(above), ...layout.above],
      ...(note !== null && { note }),
      ...(empty && { parts: layout.parts.map(() => []) }),
    })),
  );
}

/** The header again after a page break. */
export function pageBreaks(...base: readonly BudgetFamily[]): BudgetFamily {
  return changed('换页后重复表头', base, (layout) => {
    const lines = Math.max(1, ...layout.parts.map(({ length }) => length));
    return fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, lines - 1) }), { minLength: 1, maxLength: 2 }).map((repeats) => ({ ...layout, repeats }));
  });
}

/** —, 无 and other words where an amount should be. */
export function oddAmounts(...base: readonly BudgetFamily[]): BudgetFamily {
  return changed('金额格里写着别的', base, (layout) =>
    fc.array(fc.tuple(fc.nat(20), fc.nat(6), fc.constantFrom(...ODD)), { minLength: 1, maxLength: 3 }).map((odd) => ({
      ...layout,
      parts: layout.parts.map((rows) =>
        rows.map((row, line) => {
          // The first amount stays, so that the column is one of amounts.
          const here = odd.filter(([at, amount]) => at === line && amount > 0 && amount < row.amounts.length).map(([, amount, text]) => [amount, text] as const);
          return here.length === 0 ? row : { ...row, odd: Object.fromEntries(here) };
        }),
      ),
    })),
  );
}
