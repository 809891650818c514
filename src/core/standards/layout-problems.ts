import type { Layout, LayoutBlock } from './layout-schema';
import type { PackProblem } from './pack-problem';

/** Layouts whose lines do not fill their columns, or that share an id. */
export function layoutProblems(layouts: readonly Layout[]): PackProblem[] {
  return layouts.flatMap((layout, i) => {
    const path = `layouts[${String(i)}]`;
    const first = layouts.findIndex(({ id }) => id === layout.id);
    const twice: PackProblem[] = first < i ? [{ path: `${path}.id`, kind: 'duplicate', data: { text: layout.id, other: `layouts[${String(first)}].id` } }] : [];
    return [...twice, ...widthProblems(layout, `${path}.blocks`)];
  });
}

function widthProblems({ blocks, widths }: Layout, path: string): PackProblem[] {
  let reaching: { readonly span: number; readonly lines: number }[] = [];
  return blocks.flatMap((block, i): PackProblem[] => {
    const found = spanOf(block) + reaching.reduce((sum, { span }) => sum + span, 0);
    reaching = [
      ...reaching.map(({ span, lines }) => ({ span, lines: lines - 1 })),
      ...('line' in block ? block.line.map(({ span, down }) => ({ span, lines: down - 1 })) : []),
    ].filter(({ lines }) => lines > 0);
    return found === widths.length ? [] : [{ path: `${path}[${String(i)}]`, kind: 'columns-differ', data: { found, expected: widths.length } }];
  });
}

function spanOf(block: LayoutBlock): number {
  const sum = (spans: readonly number[]): number => spans.reduce((total, span) => total + span, 0);
  if ('line' in block) return sum(block.line.map(({ span }) => span));
  if ('plan' in block) return block.plan.span + sum(block.plan.places);
  return (block.indicators.side?.span ?? 0) + sum(block.indicators.columns.map(({ span }) => span));
}
