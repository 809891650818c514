import { beside, cell, stack } from '../../drawing/block';
import type { DrawPiece } from '../layout';

/** The goals in one cell beside their label: a sentence, or `1.…` lines. */
export function goalsInOneCell(label: string, numbering: (index: number) => string, separator = '\n'): DrawPiece {
  return ({ project: { goals } }, width) => {
    const text = goals.length === 1 ? goals.join('') : goals.map((goal, index) => numbering(index + 1) + goal).join(separator);
    return { block: beside(cell(label), cell(text, { columns: Math.max(1, width - 1) })), goals };
  };
}

/** One row a goal, the label merged down beside them. */
export function goalsInRows(label: string): DrawPiece {
  return ({ project: { goals } }, width) => ({
    block: beside(cell(label, { rows: goals.length }), stack(...goals.map((goal, index) => cell(`${String(index + 1)}.${goal}`, { columns: Math.max(1, width - 1) })))),
    goals,
  });
}
