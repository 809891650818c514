import type { IndicatorRole } from '../../model/target-table';
import { noFacts, type ColumnFacts } from './column-facts';
import type { Columns, Header, HeaderColumn } from './header';

/** How a column got its meaning, for the evidence. */
export interface RoleReason {
  readonly role: IndicatorRole;
  readonly column: number;
  readonly header: string;
  readonly by: 'header' | 'cells' | 'pointing';
  /** Percent of cells that agree, where the cells decided. */
  readonly share: number;
  readonly sample: string;
}

/** Half of the cells of a column. */
const MOST = 0.5;
/** Names of levels in nearly every cell say more than the word above them. */
const NEARLY_ALL = 0.9;

/** The meanings given so far to the columns of one table. */
export class RoleDraft {
  readonly reasons: RoleReason[] = [];
  private readonly roles = new Map<IndicatorRole, number>();
  private readonly placed = new Set<number>();
  private readonly byColumn: ReadonlyMap<number, HeaderColumn>;

  constructor(
    readonly header: Header,
    readonly facts: ReadonlyMap<number, ColumnFacts>,
  ) {
    this.byColumn = new Map(header.columns.map((column) => [column.column, column]));
  }

  has(role: IndicatorRole): boolean {
    return this.roles.has(role);
  }

  columnOf(role: IndicatorRole): number | undefined {
    return this.roles.get(role);
  }

  factsOf(column: number): ColumnFacts {
    return this.facts.get(column) ?? noFacts(column);
  }

  /** What the header word of a column may mean. */
  rolesOf(column: number): readonly IndicatorRole[] {
    return this.byColumn.get(column)?.roles ?? [];
  }

  /** Columns with a header word and no role, left to right. */
  open(): readonly HeaderColumn[] {
    return this.header.columns.filter(({ column }) => !this.placed.has(column));
  }

  /** Columns that hold cells within the table and have no role, those without a header word too. */
  openCells(): readonly ColumnFacts[] {
    return [...this.facts.values()]
      .filter(({ column }) => !this.placed.has(column) && column <= this.header.right)
      .sort((a, b) => a.column - b.column);
  }

  put(role: IndicatorRole, column: number, by: RoleReason['by'], share = 1): void {
    this.roles.set(role, column);
    this.placed.add(column);
    this.reasons.push({ role, column, by, header: this.byColumn.get(column)?.text ?? '', share: Math.round(share * 100), sample: this.factsOf(column).sample });
  }

  /** The same column in another role. */
  rename(from: IndicatorRole, to: IndicatorRole): void {
    const column = this.roles.get(from);
    if (column === undefined) return;
    this.roles.delete(from);
    this.roles.set(to, column);
    const place = this.reasons.findIndex((reason) => reason.role === from);
    const reason = this.reasons[place];
    if (reason) this.reasons[place] = { ...reason, role: to };
  }

  columns(): Columns {
    return Object.fromEntries(this.roles);
  }
}

/** Gives a role to the column whose cells speak most for it, if at least half of them do. */
export function putByCells(draft: RoleDraft, role: IndicatorRole, weigh: (facts: ColumnFacts) => number): void {
  let best: { readonly column: number; readonly share: number } | undefined;
  for (const facts of draft.openCells()) {
    const known = draft.rolesOf(facts.column);
    // A header word that clearly says something else stands.
    const share = weigh(facts);
    const isLevel = (role === 'level1' || role === 'level2') && share >= NEARLY_ALL && facts.levelCells > 1;
    if (known.length > 0 && !known.includes(role) && !isLevel) continue;
    if (share >= MOST && share > (best?.share ?? 0)) best = { column: facts.column, share };
  }
  if (best) draft.put(role, best.column, 'cells', best.share);
}
