import type { TargetTable } from '../model/target-table';

/**
 * Tables for a list, in which the name alone tells projects apart: the second of one name is called 名称（2）, so that
 * neither sorting nor reading the list makes one project of two. In forms of their own they keep their names.
 */
export function namedApart(tables: readonly TargetTable[]): readonly TargetTable[] {
  const taken = new Set(tables.map(listedName));
  const seen = new Set<string>();
  return tables.map((table) => {
    const name = listedName(table);
    if (name === '' || !seen.has(name)) {
      seen.add(name);
      return table;
    }
    let number = 2;
    while (taken.has(`${name}（${number}）`)) number += 1;
    const own = `${name}（${number}）`;
    taken.add(own);
    const { project } = table;
    return { ...table, name: own, project: { ...project, ...(project.name && { name: { ...project.name, value: own } }) } };
  });
}

/** What the column of projects says of the table. */
function listedName({ project, name }: TargetTable): string {
  return project.name?.value ?? name;
}
