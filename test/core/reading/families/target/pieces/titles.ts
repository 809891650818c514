import { cell } from '../../drawing/block';
import type { DrawPiece } from '../layout';

/** The title over the whole width; `number` as in a bundle of tables. */
export function titlePiece(form: 'named' | 'general', number?: number): DrawPiece {
  return ({ project }, width) => {
    const text = form === 'named' ? `${project.name}绩效目标表` : '项目支出绩效目标申报表';
    return { block: cell(number === undefined ? text : `${String(number)}. ${text}`, { columns: width, tag: 'project.title' }), states: { title: text.replaceAll(' ', '') } };
  };
}

/** 单位：万元 at the right end of its line. */
export function moneyUnitPiece(write: (unit: string) => string): DrawPiece {
  return ({ project }, width) => ({
    block: { height: 1, width, cells: [{ row: 0, column: width - 1, rows: 1, columns: 1, content: write(project.moneyUnit), tag: 'project.moneyUnit' }] },
    states: { moneyUnit: project.moneyUnit },
  });
}
