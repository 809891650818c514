import * as fc from 'fast-check';
import type { Content } from '../../../../../support/sheet';
import { oneOf } from '../../words/pick';
import { ECONOMICS, FUNCTIONS } from '../../words/subjects';
import type { BudgetColumnDrawn, BudgetFamily, BudgetLayout } from '../layout';
import { heading, titlePiece } from '../pieces';
import { subjectRows } from '../rows';

/** What stands under 类, 款 and 项. */
type WriteGroup = (code: string, group: number) => Content;

const pad = (code: string, group: number): string => (group === 0 ? code.slice(0, 3) : code.slice(1 + 2 * group, 3 + 2 * group));

const GROUPS: Readonly<Record<'repeated' | 'own' | 'numbers' | 'whole', WriteGroup>> = {
  /** 201 | 06 | 01 on each row */
  repeated: (code, group) => pad(code, group) || null,
  /** the deepest group alone: … | … | 01 */
  own: (code, group) => (depthOf(code) === group ? pad(code, group) : null),
  /** 201 | 6 | 1, zeros lost */
  numbers: (code, group) => (pad(code, group) === '' ? null : Number(pad(code, group))),
  /** 201 | 20106 | 2010601 */
  whole: (code, group) => (depthOf(code) === group ? code : null),
};

function depthOf(code: string): number {
  return (code.length - 3) / 2;
}

const AMOUNTS: readonly (readonly [readonly string[], ...(readonly string[])[]])[] = [
  [['合计'], ['基本支出'], ['项目支出']],
  [['支出预算', '合计'], ['支出预算', '基本支出'], ['支出预算', '项目支出']],
  [['预算数']],
  [['本年收入', '小计'], ['本年收入', '财政拨款收入'], ['本年收入', '事业收入'], ['上年结转']],
  [['2024年预算数'], ['2025年预算数', '小计'], ['2025年预算数', '基本支出'], ['2025年预算数', '项目支出'], ['增减额']],
];

function amountColumns(paths: readonly (readonly string[])[]): readonly BudgetColumnDrawn[] {
  return paths.map((path, amount) => ({ path, part: 0, shows: { amount } }));
}

const title = oneOf('2025年部门支出预算总表', '一般公共预算支出表', '表3 部门支出总体情况表', '政府性基金预算支出表', '部门收入预算总表');

interface Draft {
  readonly columns: readonly BudgetColumnDrawn[];
  readonly amounts: number;
}

function family(name: string, draft: fc.Arbitrary<Draft>, tree = FUNCTIONS): BudgetFamily {
  return {
    name,
    layout: draft.chain(({ columns, amounts }) =>
      fc.tuple(title, heading, subjectRows(tree, amounts), fc.boolean()).map(
        ([text, { pieces, moneyUnit }, rows, wideTotals]): BudgetLayout => ({
          columns,
          parts: [rows],
          above: [titlePiece(text), ...pieces],
          ...(moneyUnit && { moneyUnit }),
          wideTotals,
          label: (word) => word,
        }),
      ),
    ),
  };
}

function grouped(kind: keyof typeof GROUPS): fc.Arbitrary<Draft> {
  const write = GROUPS[kind];
  return fc.tuple(fc.constantFrom(...AMOUNTS), oneOf<readonly string[]>([], ['项目']), oneOf('功能分类科目编码', '科目编码', '支出功能分类科目编码'), oneOf('功能分类科目名称', '科目名称')).map(([paths, over, code, name]) => ({
    amounts: paths.length,
    columns: [
      ...['类', '款', '项'].map((group, index): BudgetColumnDrawn => ({ path: [...over, code, group], part: 0, shows: { code: (whole) => write(whole, index) } })),
      { path: [...over, name], part: 0, shows: 'name' },
      ...amountColumns(paths),
    ],
  }));
}

/** 类 | 款 | 项 in columns of their own, all groups on each row. */
export const codeGroups = family('科目编码分类、款、项三列', grouped('repeated'));
export const codeGroupsAsNumbers = family('类、款、项是数字，前面的零没有了', grouped('numbers'));
export const codeGroupsOnce = family('类、款、项各写一次', grouped('own'));
export const wholeCodesByGroup = family('类、款、项各列写完整编码', grouped('whole'));

/** The whole code in one column, as text or as a number. */
export const codeInOneColumn = family(
  '科目编码一列',
  fc.tuple(fc.constantFrom(...AMOUNTS), fc.boolean(), fc.boolean(), oneOf<readonly [readonly string[], readonly string[]]>([['功能分类科目', '科目编码'], ['功能分类科目', '科目名称']], [['科目编码'], ['科目名称']], [['编码'], ['科目']], [['支出功能分类科目编码'], ['单位名称（科目）']])).map(
    ([paths, asNumber, numbered, [code, name]]) => ({
      amounts: paths.length,
      columns: [
        ...(numbered ? [{ path: ['序号'], part: 0, shows: 'no' } as const] : []),
        { path: code, part: 0, shows: { code: (whole) => (asNumber ? Number(whole) : whole) } },
        { path: name, part: 0, shows: 'name' },
        ...amountColumns(paths),
      ],
    }),
  ),
);

/** 类 | 款 of 经济分类 with 人员经费 and 公用经费. */
export const economicSubjects = family(
  '经济分类：类、款两列',
  fc.boolean().map((own) => ({
    amounts: 3,
    columns: [
      ...['类', '款'].map((group, index): BudgetColumnDrawn => ({ path: ['项目', '经济分类科目编码', group], part: 0, shows: { code: (whole) => GROUPS[own ? 'own' : 'repeated'](whole, index) } })),
      { path: ['项目', '经济分类科目名称'], part: 0, shows: 'name' },
      ...amountColumns([['一般公共预算基本支出', '合计'], ['一般公共预算基本支出', '人员经费'], ['一般公共预算基本支出', '公用经费']]),
    ],
  })),
  ECONOMICS,
);

/** Code and name in one cell. */
export const codeBeforeName = family(
  '编码和名称写在一格',
  fc.tuple(fc.constantFrom(...AMOUNTS), oneOf('功能分类科目', '科目名称', '项目', '支出功能分类')).map(([paths, name]) => ({ amounts: paths.length, columns: [{ path: [name], part: 0, shows: 'codeAndName' }, ...amountColumns(paths)] })),
);
