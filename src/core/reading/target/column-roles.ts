import type { IndicatorRole } from '../../model/target-table';
import type { Vocabulary } from '../vocabulary';
import { shareOf, type ColumnFacts } from './column-facts';
import type { Columns, Header, HeaderColumn } from './header';
import { putByCells, RoleDraft, type RoleReason } from './role-draft';

export interface ColumnRoles {
  readonly columns: Columns;
  readonly reasons: readonly RoleReason[];
  /** Name and target value stand in one cell: `足额保障率=100%`. */
  readonly joined: boolean;
  /** One value column for each project of the table. */
  readonly projects: readonly HeaderColumn[];
}

/** Roles whose header word says it all, however the cells look. */
const PLAIN: readonly IndicatorRole[] = ['description', 'basis', 'weight', 'no', 'scoring', 'midTermValue', 'previousValue', 'actualValue', 'score', 'deviation', 'remark', 'project'];
const SIGN_ROLES: readonly IndicatorRole[] = ['comparator', 'nature', 'direction'];
const MOST = 0.5;

/** What each column below a header means: by its words, and by its cells where these say otherwise or the words say nothing. */
export function decideColumns(header: Header, facts: ReadonlyMap<number, ColumnFacts>, words: Vocabulary): ColumnRoles {
  const draft = new RoleDraft(header, facts);
  if (header.pointing) {
    for (const [role, column] of Object.entries(header.pointing)) draft.put(role as IndicatorRole, column, 'pointing');
    settleNumber(draft);
    return { columns: draft.columns(), reasons: draft.reasons, joined: false, projects: [] };
  }
  if (!decideStairs(draft, words)) decideLevels(draft);
  decideSigns(draft);
  decideUnit(draft);
  decideValues(draft, words);
  for (const column of draft.open()) {
    // A word with several meanings goes to the first of them that has no column yet: 三级指标 beside 指标内容 makes the latter a description.
    const role = column.roles.find((one) => (PLAIN.includes(one) || one === 'level3') && !draft.has(one));
    if (role) draft.put(role, column.column, 'header');
  }
  for (const column of draft.open()) {
    if (column.roles.length > 0) continue;
    const role = words.rolesInside(column.text).find((one) => PLAIN.includes(one) && !draft.has(one));
    if (role) draft.put(role, column.column, 'header');
  }
  decidePrevious(draft);
  decideName(draft);
  const joined = decideJoined(draft);
  const projects = joined || draft.has('value') || draft.has('number') ? [] : projectColumns(draft, words);
  return { columns: draft.columns(), reasons: draft.reasons, joined, projects };
}

/** One column below 绩效指标 with 产出指标, 数量指标 and the names of indicators, each on a row of its own. */
function decideStairs(draft: RoleDraft, words: Vocabulary): boolean {
  const isLevel = draft.header.columns.some(({ roles }) => roles[0] === 'level1' || roles[0] === 'level2' || roles[0] === 'level3');
  const stairs = draft.header.columns.find(({ column, text }) => words.is('groups', text) && draft.factsOf(column).level1Names > 0 && draft.factsOf(column).level2Names > 0);
  if (isLevel || !stairs) return false;
  draft.put('level3', stairs.column, 'header');
  return true;
}

/** 一级, 二级 and 三级: where the 一级 column holds 数量指标 and the like, every level moves one down. */
function decideLevels(draft: RoleDraft): void {
  const headed = (role: IndicatorRole): HeaderColumn | undefined => {
    const named = draft.header.columns.filter(({ roles }) => roles[0] === role);
    // 指标类型 may hold 定量 and 定性 as well.
    return named.find(({ roles }) => roles.length === 1) ?? (role === 'level3' ? named[0] : named.find(({ column }) => draft.factsOf(column).levelCells > 0));
  };
  const first = headed('level1');
  const second = headed('level2');
  const third = headed('level3');
  if (first) {
    const facts = draft.factsOf(first.column);
    const below = second && draft.factsOf(second.column);
    const shifted = facts.level2Names > facts.level1Names && !(below && below.level2Names > 0 && below.level2Names >= facts.level2Names);
    if (shifted) {
      draft.put('level2', first.column, 'cells', shareOf(facts.levelCells, facts));
      if (second && !draft.header.columns.some(({ roles }) => roles[0] === 'level3' && roles.length === 1)) draft.put('level3', second.column, 'cells');
    } else {
      draft.put('level1', first.column, 'header');
    }
  }
  if (second && !draft.has('level2')) {
    const facts = draft.factsOf(second.column);
    const isName = facts.levelCells === 0 && facts.cells > 0 && facts.different > 1 && third === undefined && draft.has('level1');
    if (isName) draft.put('level3', second.column, 'cells');
    else draft.put('level2', second.column, 'header');
  }
  if (!draft.has('level2')) putByCells(draft, 'level2', (facts) => (facts.level2Names > 0 && facts.level2Names >= facts.level1Names ? shareOf(facts.levelCells, facts) : 0));
  if (!draft.has('level1')) {
    const limit = draft.columnOf('level2') ?? Number.POSITIVE_INFINITY;
    putByCells(draft, 'level1', (facts) => (facts.column < limit && facts.level1Names > 0 ? shareOf(facts.levelCells, facts) : 0));
  }
  if (!draft.has('level3') && third?.roles.length === 1) draft.put('level3', third.column, 'header');
}

/** 符号, 指标性质, 指标方向: comparators, 定量 or 定性, 正向 or 反向, told by the cells. */
function decideSigns(draft: RoleDraft): void {
  for (const column of draft.open().filter(({ roles }) => roles.some((role) => SIGN_ROLES.includes(role)))) {
    const facts = draft.factsOf(column.column);
    const kinds: readonly (readonly [IndicatorRole, number])[] = [
      ['comparator', facts.comparators],
      ['direction', facts.directions],
      ['nature', facts.natures],
    ];
    const isSign = column.roles[0] === 'comparator' && column.roles.length === 1;
    // 定性 among ≥ and = is what a column of comparators holds in a qualitative row.
    const onlyQualitative = column.roles.includes('comparator') && facts.natures === facts.qualitative && facts.directions === 0 && hasUnit(draft);
    const found = facts.comparators > 0 || isSign || onlyQualitative ? 'comparator' : kinds.find(([, count]) => count > 0 && count * 2 >= facts.cells)?.[0];
    const role = found ?? column.roles.find((one) => SIGN_ROLES.includes(one));
    if (role === undefined || draft.has(role)) continue;
    const count = kinds.find(([kind]) => kind === role)?.[1] ?? 0;
    draft.put(role, column.column, count > 0 && column.roles.length > 1 ? 'cells' : 'header', shareOf(count, facts));
  }
  if (!draft.has('comparator')) putByCells(draft, 'comparator', (facts) => (facts.comparators > 0 ? shareOf(facts.comparators + facts.natures, facts) : 0));
}

/** A column of units beside it: then a column of 定性 and blanks is one of comparators in a table of qualitative rows. */
function hasUnit(draft: RoleDraft): boolean {
  return draft.header.columns.some(({ roles, column }) => roles[0] === 'unit' && draft.factsOf(column).longest <= 12);
}

function decideUnit(draft: RoleDraft): void {
  for (const column of draft.open().filter(({ roles }) => roles[0] === 'unit')) {
    const facts = draft.factsOf(column.column);
    // 单位 above the names of offices is no 计量单位.
    if (draft.has('unit') || (facts.cells > 0 && facts.units === 0 && facts.longest > 6)) continue;
    draft.put('unit', column.column, 'header');
  }
  if (!draft.has('unit')) putByCells(draft, 'unit', (facts) => (facts.units > 0 && facts.column > (draft.columnOf('level2') ?? -1) ? shareOf(facts.units, facts) - 0.1 : 0));
}

/** The value of the year, and beside it the one of the mid-term, of the year before and what came of it. */
function decideValues(draft: RoleDraft, words: Vocabulary): void {
  const split = draft.has('comparator') || draft.has('unit');
  for (const column of draft.open()) {
    const role = valueRole(column, words);
    if (role === undefined || draft.has(role)) continue;
    if (role === 'value' && draft.has('number')) continue;
    draft.put(role, column.column, 'header');
  }
  if (!draft.has('value') && !draft.has('number')) {
    for (const column of draft.open()) {
      if (column.roles.length > 0) continue;
      const inside = words.rolesInside(column.text);
      const role = (['actualValue', 'previousValue', 'midTermValue', 'value'] as const).find((one) => inside[0] === one);
      if (role && !draft.has(role)) draft.put(role, column.column, 'header');
    }
  }
  if (!draft.has('value') && !draft.has('number') && projectColumns(draft, words).length === 0) {
    const after = draft.columnOf('level3') ?? draft.columnOf('level2') ?? -1;
    putByCells(draft, 'value', (facts) => {
      const known = draft.rolesOf(facts.column);
      if (facts.column <= after || known.length > 0) return 0;
      return facts.quantities > 0 ? shareOf(facts.quantities + facts.numbers, facts) : split ? shareOf(facts.numbers, facts) : 0;
    });
  }
  // Only a mid-term value: it is the value of this table.
  if (draft.has('midTermValue') && !draft.has('value') && !draft.has('number')) draft.rename('midTermValue', 'value');
  settleNumber(draft);
}

/** Where 符号 or 单位 have columns of their own, the column called 指标值 holds the number alone. */
function settleNumber(draft: RoleDraft): void {
  const isSplit = draft.has('comparator') || draft.has('unit');
  if (isSplit && draft.has('value') && !draft.has('number')) draft.rename('value', 'number');
}

function valueRole(column: HeaderColumn, words: Vocabulary): IndicatorRole | undefined {
  const own = column.roles[0];
  const context = [...column.above, column.text];
  if (own === 'value' || own === 'number') {
    if (context.some((text) => words.startsWith('midTerm', text)) && !context.some((text) => words.startsWith('annual', text))) return 'midTermValue';
    return own;
  }
  if (own === undefined && words.startsWith('midTerm', column.text) && words.rolesInside(column.text)[0] === 'value') return 'midTermValue';
  // 中期 | 年度 below 指标值
  if (own === undefined && column.above.some((text) => words.roles(text)[0] === 'value')) {
    if (words.startsWith('midTerm', column.text)) return 'midTermValue';
    if (words.startsWith('annual', column.text)) return 'value';
  }
  return undefined;
}

/** 2024年实际完成值 before the value of the year is what was reached the year before. */
function decidePrevious(draft: RoleDraft): void {
  const actual = draft.columnOf('actualValue');
  const value = draft.columnOf('value') ?? draft.columnOf('number');
  if (actual === undefined || value === undefined || actual > value || draft.has('previousValue') || draft.has('score')) return;
  const text = draft.header.columns.find(({ column }) => column === actual)?.text ?? '';
  if (/(?:19|20)\d{2}/.test(text)) draft.rename('actualValue', 'previousValue');
}

/** The name of the indicator where no word says 三级指标: the words between the levels and the value. */
function decideName(draft: RoleDraft): void {
  if (draft.has('level3')) return;
  const after = Math.max(draft.columnOf('level1') ?? -1, draft.columnOf('level2') ?? -1);
  const description = draft.columnOf('description');
  if (after >= 0) {
    const candidates = draft.openCells().filter(({ column, cells, numbers, quantities }) => column > after && cells > 0 && (numbers + quantities) * 2 < cells);
    const best = candidates[0];
    if (best && (description === undefined || best.column < description)) {
      draft.put('level3', best.column, 'cells', 1);
      return;
    }
  }
  if (description !== undefined) draft.rename('description', 'level3');
}

/** `足额保障率=100%` where no column of values is. */
function decideJoined(draft: RoleDraft): boolean {
  const name = draft.columnOf('level3');
  if (name === undefined || draft.has('value') || draft.has('number')) return false;
  const facts = draft.factsOf(name);
  return facts.joined > 0 && facts.joined * 2 >= facts.cells;
}

/** Several columns of values without a word of the pack above them: one a project. */
function projectColumns(draft: RoleDraft, words: Vocabulary): readonly HeaderColumn[] {
  const after = draft.columnOf('level3') ?? draft.header.columns.find(({ roles }) => roles[0] === 'level3')?.column;
  if (after === undefined) return [];
  const columns = draft.open().filter(({ column, roles }) => column > after && roles.length === 0);
  const valued = columns.filter(({ column }) => {
    const facts = draft.factsOf(column);
    return facts.cells > 0 && shareOf(facts.quantities + facts.numbers, facts) >= MOST && facts.quantities > 0;
  });
  const areNames = valued.every(({ text }) => !/(?:19|20)\d{2}/.test(text) && !words.startsWith('annual', text) && !words.startsWith('midTerm', text));
  return valued.length >= 2 && areNames ? valued : [];
}
