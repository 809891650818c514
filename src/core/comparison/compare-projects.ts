import type { Amount } from '../model/amount';
import type { Field, Project, TargetTable } from '../model/target-table';
import type { Steps } from '../reading/steps';
import type { CellRef } from '../sheet/address';
import { amountDifference, isSameAmount } from './amount-difference';
import { compareIndicators, isSameText } from './compare-indicators';
import type { FieldChange, MatchedBy, ProjectChange, ProjectPart } from './contract';
import { shareOf } from './likeness';
import { inOrder, matchAlike, matchThings, type MatchStage } from './match-things';
import { keyWithoutYear, ownKey, plainKey } from './plain-key';

/** Two tables with fewer indicators in common are two projects. */
const SAME_CONTENT = 0.5;

const TEXTS = ['code', 'name', 'unit', 'department', 'nature', 'category', 'start', 'end', 'purpose'] as const;
const AMOUNTS = ['budgetTotal', 'budgetFiscal', 'budgetOther', 'carriedOver', 'overallTotal', 'overallFiscal', 'overallOther'] as const;

/**
 * The projects of two workbooks, matched by 项目编码, then by name, then by name without its year, then by the indicators
 * they share; where a table stands and what form it has plays no part.
 */
export function* compareProjects(before: readonly TargetTable[], after: readonly TargetTable[]): Steps<readonly ProjectChange[]> {
  const contents = new Map([...before, ...after].map((table) => [table, contentOf(table)]));
  const sayings = (table: TargetTable): Content => contents.get(table) ?? NOTHING;
  const stages: readonly MatchStage<TargetTable, MatchedBy>[] = [
    { name: 'code', key: (table) => keyOf(table, (one) => codeKey(one) && `${codeKey(one) ?? ''}|${plainKey(one.name)}`) },
    { name: 'code', key: (table) => keyOf(table, codeKey) },
    { name: 'name', key: (table) => keyOf(table, ({ name }) => ownKey(plainKey(name))) },
    { name: 'name-of-other-year', key: (table) => keyOf(table, ({ name }) => ownKey(keyWithoutYear(name))) },
  ];
  // Projects of one name are told apart by all that they say.
  const byKey = matchThings(before, after, stages, (a, b) => shareOf(sayings(a).all, sayings(b).all));
  const matches = matchAlike(byKey, 'content', SAME_CONTENT, (a, b) => (periodOf(a) === periodOf(b) ? shareOf(sayings(a).names, sayings(b).names) : 0));
  const changes: ProjectChange[] = [];
  for (const { before: old, after: now, by } of inOrder(matches, after)) {
    yield;
    if (!old || !now) {
      changes.push({ kind: now ? 'added' : 'removed', ...(old && { before: old }), ...(now && { after: now }), fields: [], indicators: [] });
      continue;
    }
    const fields = fieldsOf(old.project, now.project);
    const indicators = compareIndicators(old.indicators, now.indicators);
    const isSame = fields.length === 0 && indicators.every(({ kind }) => kind === 'same');
    changes.push({ kind: isSame ? 'same' : 'changed', before: old, after: now, ...(by && { matchedBy: by }), fields, indicators });
  }
  return changes;
}

/** 中期 and 年度 of one project are two tables. */
function periodOf({ period }: TargetTable): string {
  return period ?? '';
}

function keyOf(table: TargetTable, key: (table: TargetTable) => string | undefined): string | undefined {
  const own = key(table);
  return own === undefined ? undefined : `${periodOf(table)}|${table.kind === 'unit-target' ? 'unit' : 'project'}|${own}`;
}

function codeKey({ project }: TargetTable): string | undefined {
  return ownKey(plainKey(project.code?.value ?? ''));
}

interface Content {
  /** The names of its indicators. */
  readonly names: ReadonlySet<string>;
  /** Everything that a person would know it by. */
  readonly all: ReadonlySet<string>;
}

const NOTHING: Content = { names: new Set(), all: new Set() };

function contentOf({ project, indicators }: TargetTable): Content {
  const names = new Set(indicators.flatMap(({ level3 }) => ownKey(plainKey(level3.value)) ?? []));
  const said = [
    ...indicators.flatMap(({ level3, target, description, basis }) => [description, basis, target].map((field) => `${plainKey(level3.value)}|${plainKey(field?.raw ?? '')}`)),
    ...project.goals.map(({ value }) => plainKey(value)),
    ...[project.budgetTotal, project.budgetFiscal].map((field) => field?.value.decimal ?? ''),
    plainKey(project.unit?.value ?? ''),
  ];
  return { names, all: new Set([...names, ...said]) };
}

function fieldsOf(before: Project, after: Project): readonly FieldChange<ProjectPart>[] {
  return [
    ...TEXTS.flatMap((part) => textChange(part, before[part], after[part])),
    ...AMOUNTS.flatMap((part) => amountChange(part, before[part], after[part])),
    ...planChange(before, after),
    ...(['goals', 'overallGoals'] as const).flatMap((part) => goalsChange(part, before[part], after[part])),
  ];
}

/** What a form does not ask for is no change. */
function textChange(part: ProjectPart, before: Field | undefined, after: Field | undefined): readonly FieldChange<ProjectPart>[] {
  if (!before || !after || isSameText(before.value, after.value)) return [];
  return [{ part, before: before.value, after: after.value, beforeAt: before.at, afterAt: after.at }];
}

function amountChange(part: ProjectPart, before: Field<Amount> | undefined, after: Field<Amount> | undefined): readonly FieldChange<ProjectPart>[] {
  if (!before || !after || isSameAmount(before.value, after.value)) return [];
  const amount = amountDifference(before.value, after.value);
  return [{ part, before: before.raw, after: after.raw, beforeAt: before.at, afterAt: after.at, ...(amount && { amount }) }];
}

function planChange({ plan: before }: Project, { plan: after }: Project): readonly FieldChange<ProjectPart>[] {
  if (!before || !after) return [];
  const said = (steps: NonNullable<Project['plan']>): string => steps.map(({ label, percent }) => `${label.value} ${percent.value}%`).join('，');
  return said(before) === said(after) ? [] : [{ part: 'plan', before: said(before), after: said(after), ...placesOf(before[0]?.percent.at, after[0]?.percent.at) }];
}

/** The goals that only one side has, each on a line of its own; goals in another order are the same goals. */
function goalsChange(part: ProjectPart, before: readonly Field[] | undefined, after: readonly Field[] | undefined): readonly FieldChange<ProjectPart>[] {
  // No entry at all: a form without such a row.
  if (!before?.length || !after?.length) return [];
  const only = (own: readonly Field[], others: readonly Field[]): readonly Field[] => {
    const known = new Set(others.map(({ value }) => goalKey(value)));
    return own.filter(({ value }) => !known.has(goalKey(value)));
  };
  const [old, now] = [only(before, after), only(after, before)];
  if (old.length === 0 && now.length === 0) return [];
  const said = (goals: readonly Field[]): string => goals.map(({ value }) => value).filter((value) => value !== '').join('\n');
  return [{ part, before: said(old), after: said(now), ...placesOf((old[0] ?? before[0])?.at, (now[0] ?? after[0])?.at) }];
}

function goalKey(goal: string): string {
  return plainKey(goal).replace(/^(?:目标)?\d{1,2}(?=\D)/, '');
}

function placesOf(before: CellRef | undefined, after: CellRef | undefined): { beforeAt?: CellRef; afterAt?: CellRef } {
  return { ...(before && { beforeAt: before }), ...(after && { afterAt: after }) };
}
