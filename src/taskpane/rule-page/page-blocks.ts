/** A page of a rule as it is shown: the few forms that docs/rules is written in. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Without the title and the line of facts, which the card says already. */
export function pageBlocks(page: string): readonly PageBlock[] {
  const parts = page.split(/\r?\n\s*\r?\n/).map((part) => part.trim());
  return parts.flatMap((part): PageBlock[] => {
    if (part === '' || part.startsWith('# ') || part.startsWith('规则：`')) return [];
    const lines = part.split(/\r?\n/).map((line) => line.trim());
    if (part.startsWith('## ')) {
      const [heading = '', ...rest] = lines;
      return [{ kind: 'heading', text: plain(heading.slice(3)) }, ...(rest.length > 0 ? pageBlocks(rest.join('\n')) : [])];
    }
    if (lines.every((line) => line.startsWith('|'))) return [tableOf(lines)];
    if (lines.every((line) => line.startsWith('- '))) return [{ kind: 'list', items: lines.map((line) => plain(line.slice(2))) }];
    return [{ kind: 'text', text: plain(lines.join('\n')) }];
  });
}

function tableOf(lines: readonly string[]): PageBlock {
  const [header = [], ...rows] = lines.filter((line) => !/^\|[\s:|-]+\|$/.test(line)).map(cellsOf);
  return { kind: 'table', header, rows };
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => plain(cell.trim()));
}

/** Links lead to other pages, which have their own cards. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/<br ?\/?>/g, '\n');
}
