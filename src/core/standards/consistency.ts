import { budgetLayoutProblems } from './budget-layout-problems';
import { identityProblems } from './identity-problems';
import { layoutProblems } from './layout-problems';
import type { PackProblem } from './pack-problem';
import type { StandardIndicator, StandardsPack } from './schema';
import { hasBrokenVariable } from './variables';

/** What the shape cannot say: parts of a pack that contradict each other. */
export function inconsistencies(pack: StandardsPack): PackProblem[] {
  return [...badPatterns(pack), ...doubleUnits(pack), ...indicatorProblems(pack), ...layoutProblems(pack.layouts), ...budgetLayoutProblems(pack), ...identityProblems(pack.identities)];
}

function badPatterns(pack: StandardsPack): PackProblem[] {
  const places = [
    ...pack.placeholders.map((pattern, i) => ({ pattern, path: `placeholders[${String(i)}]` })),
    ...Object.entries(pack.naming).flatMap(([key, words]) => (isTexts(words) ? words.map((pattern, i) => ({ pattern, path: `naming.${key}[${String(i)}]` })) : [])),
    ...Object.entries(pack.words).flatMap(([key, words]) => words.map((pattern, i) => ({ pattern, path: `words.${key}[${String(i)}]` }))),
  ];
  return places.flatMap(({ pattern, path }): PackProblem[] => {
    try {
      new RegExp(pattern, 'u');
      return [];
    } catch {
      return [{ path, kind: 'bad-pattern', data: { pattern } }];
    }
  });
}

/** The rest of `naming` is no pattern. */
function isTexts(words: unknown): words is readonly string[] {
  return Array.isArray(words) && words.every((one) => typeof one === 'string');
}

/** One spelling means one unit, else a target value could be read in two ways. */
function doubleUnits(pack: StandardsPack): PackProblem[] {
  const spellings = pack.units.flatMap((unit, i) => [
    { text: unit.name, path: `units[${String(i)}].name` },
    ...unit.aliases.map((alias, j) => ({ text: alias, path: `units[${String(i)}].aliases[${String(j)}]` })),
  ]);
  return duplicates(spellings);
}

function indicatorProblems(pack: StandardsPack): PackProblem[] {
  const path = (i: number, field: string): string => `indicators[${String(i)}].${field}`;
  return [
    ...duplicates(pack.indicators.map(({ id }, i) => ({ text: id, path: path(i, 'id') }))),
    ...duplicates(
      pack.indicators.map(({ level2, name }, i) => ({ text: name, scope: level2, path: path(i, 'name') })),
    ),
    ...pack.indicators.flatMap((indicator, i) => [
      ...levelProblem(pack, indicator, path(i, 'level2')),
      ...unitProblem(pack, indicator, path(i, 'unit'), path(i, 'dimension')),
      ...(hasBrokenVariable(indicator.example) ? [{ path: path(i, 'example'), kind: 'bad-variable', data: { text: indicator.example } } as const] : []),
    ]),
    ...sharedAliases(pack.indicators),
  ];
}

/** A variant that two indicators of one 二级指标 claim, or that is itself a name there, leads nowhere. */
function sharedAliases(indicators: readonly StandardIndicator[]): PackProblem[] {
  const names = indicators.map(({ level2, name }, i) => ({ text: name, scope: level2, path: `indicators[${String(i)}].name` }));
  const aliases = indicators.flatMap(({ level2, aliases: own }, i) =>
    own.map((text, j) => ({ text, scope: level2, path: `indicators[${String(i)}].aliases[${String(j)}]` })),
  );
  return duplicates([...names, ...aliases]).filter(({ path }) => path.includes('.aliases['));
}

function levelProblem(pack: StandardsPack, { level1, level2 }: StandardIndicator, path: string): PackProblem[] {
  const home = pack.levels.find(({ name }) => name === level1);
  if (home?.level2.some(({ name }) => name === level2)) return [];
  return [{ path, kind: 'unknown-level', data: { level1, level2 } }];
}

function unitProblem(pack: StandardsPack, indicator: StandardIndicator, unitPath: string, dimensionPath: string): PackProblem[] {
  const { unit, dimension } = indicator;
  const isQuantity = dimension !== 'deadline' && dimension !== 'text';
  if (!isQuantity && unit === '') return [];
  const known = pack.units.find(({ name }) => name === unit);
  if (!known) return [{ path: unitPath, kind: 'unknown-unit', data: { unit } }];
  if (known.dimension === dimension) return [];
  return [{ path: dimensionPath, kind: 'dimension-differs', data: { unit, dimension, expected: known.dimension } }];
}

function duplicates(items: readonly { readonly text: string; readonly scope?: string; readonly path: string }[]): PackProblem[] {
  const first = new Map<string, string>();
  return items.flatMap(({ text, scope = '', path }): PackProblem[] => {
    const key = `${scope}\n${text}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    return other === undefined ? [] : [{ path, kind: 'duplicate', data: { text, other } }];
  });
}
