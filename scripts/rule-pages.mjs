import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All pages of docs/rules as one file, by rule: `{"value/unit-missing": "# Z-201 …"}`. `index`: the page that lists them. */
export function joinedRulePages(index) {
  const folder = dirname(index);
  const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const pages = groups.flatMap(({ name: group }) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith('.md'))
      .map((file) => [`${group}/${file.slice(0, -3)}`, readFileSync(join(folder, group, file), 'utf8')]),
  );
  return JSON.stringify(Object.fromEntries(pages.sort(([a], [b]) => (a < b ? -1 : 1))));
}
