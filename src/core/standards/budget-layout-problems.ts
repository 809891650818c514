import type { BudgetEntry, BudgetLayout, BudgetSet } from './budget-layout-schema';
import type { PackProblem } from './pack-problem';

interface FormsOfPack {
  readonly layouts: readonly { readonly id: string }[];
  readonly budgetLayouts: readonly BudgetLayout[];
  readonly budgetSets: readonly BudgetSet[];
  readonly example?: { readonly layout: string } | undefined;
  readonly identities: { readonly forms: readonly { readonly id: string }[] };
}

/** Forms that share an id, name a sum, a table or a form that is not there. */
export function budgetLayoutProblems({ layouts, budgetLayouts, budgetSets, example, identities }: FormsOfPack): PackProblem[] {
  const ids = [
    ...layouts.map(({ id }, i) => ({ id, path: `layouts[${String(i)}].id` })),
    ...budgetLayouts.map(({ id }, i) => ({ id, path: `budgetLayouts[${String(i)}].id` })),
    ...budgetSets.map(({ id }, i) => ({ id, path: `budgetSets[${String(i)}].id` })),
  ];
  const forms = [...identities.forms.map(({ id }) => id), 'organisation'];
  const known = budgetLayouts.map(({ id }) => id);
  return [
    ...ids.flatMap(({ id, path }, i): PackProblem[] => {
      const first = ids.findIndex((other) => other.id === id);
      return first < i && i >= layouts.length ? [{ path, kind: 'duplicate', data: { text: id, other: ids[first]?.path ?? '' } }] : [];
    }),
    ...budgetLayouts.flatMap((layout, i) => {
      const path = `budgetLayouts[${String(i)}]`;
      return [...notAmong(layout.form === undefined ? [] : [layout.form], forms, () => `${path}.form`), ...badTitles(layout, `${path}.titles`), ...columnProblems(layout, path), ...lineProblems(layout, path)];
    }),
    ...notAmong(example ? [example.layout] : [], layouts.map(({ id }) => id), () => 'example.layout'),
    ...budgetSets.flatMap((set, i) => notAmong(set.layouts, known, (j) => `budgetSets[${String(i)}].layouts[${String(j)}]`)),
  ];
}

function badTitles({ titles }: BudgetLayout, path: string): PackProblem[] {
  return titles.flatMap((pattern, i): PackProblem[] => {
    try {
      new RegExp(pattern, 'u');
      return [];
    } catch {
      return [{ path: `${path}[${String(i)}]`, kind: 'bad-pattern', data: { pattern } }];
    }
  });
}

function columnProblems({ columns }: BudgetLayout, path: string): PackProblem[] {
  const names = columns.map(({ key, path: words }) => key ?? words.at(-1) ?? '');
  return columns.flatMap(({ sum }, i) => notAmong(sum ?? [], names, (j) => `${path}.columns[${String(i)}].sum[${String(j)}]`));
}

function lineProblems({ body, columns }: BudgetLayout, path: string): PackProblem[] {
  if (!('lines' in body)) return [];
  const parts = new Set(columns.map(({ part }) => part)).size;
  return body.lines.flatMap((line, i): PackProblem[] => {
    const at = `${path}.body.lines[${String(i)}]`;
    if (line.length !== parts) return [{ path: at, kind: 'columns-differ', data: { found: line.length, expected: parts } }];
    return line.flatMap((entry, part) => {
      const names = body.lines.flatMap((other) => keyOf(other[part] ?? null) ?? []);
      const sum = entryOf(entry)?.sum;
      return Array.isArray(sum) ? notAmong(sum, names, (j) => `${at}[${String(part)}].sum[${String(j)}]`) : [];
    });
  });
}

function notAmong(words: readonly string[], known: readonly string[], path: (index: number) => string): PackProblem[] {
  return words.flatMap((word, index): PackProblem[] => (known.includes(word) ? [] : [{ path: path(index), kind: 'not-in-list', data: { values: known.join(' | ') } }]));
}

/** An entry as an object, whichever way it is written. */
export function entryOf(entry: BudgetEntry): Exclude<BudgetEntry, string | null> | undefined {
  if (entry === null) return undefined;
  return typeof entry === 'string' ? { name: entry } : entry;
}

/** What sums call a row. */
export function keyOf(entry: BudgetEntry): string | undefined {
  const found = entryOf(entry);
  return found?.key ?? found?.name;
}
