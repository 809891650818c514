import type { Session } from '../../../src/session/session';
import type { Grid, GridWrite } from '../../../src/simulator/host/grid';
import type { OpenExcel } from '../../support/excel/open-excel';
import type { WorkbookStep } from './workbook-steps';

const WHY = { reason: '上级文件就是这样规定的' };
/** First row of the indicators that `sort` turns round, and how many they are. */
const SORTED = { first: 4, count: 6 };

/** Does one step the way it happens: by hand in the grid, by a fault switch, or by an action of the pane. */
export function doStep({ grid, host }: OpenExcel, session: Session, step: WorkbookStep): void {
  const sheets = grid.sheets();
  const at = (index: number): string => sheets[index % sheets.length]?.id ?? '';
  const { findings, decided } = session.getState().problems;
  const { actions } = session;
  switch (step.kind) {
    case 'type':
      return asAuthor(grid, step.by, () => grid.setCells(at(step.sheet), [{ row: step.row, column: step.column, value: step.text }]));
    case 'paste':
      return grid.setCells(at(step.sheet), step.block.flatMap((cells, y) => cells.map((value, x): GridWrite => ({ row: step.row + y, column: step.column + x, value }))));
    case 'insert':
    case 'remove':
      return grid[step.kind](at(step.sheet), step.axis, step.first, step.count);
    case 'sort':
      return sort(grid, at(step.sheet), step.turn);
    case 'move-table':
      return moveAll(grid, at(step.sheet), step.rows, step.columns);
    case 'rename':
      return grid.renameSheet(at(step.sheet), nameFor(grid, '改名'));
    case 'delete-sheet':
      return sheets.length > 1 ? grid.removeSheet(at(step.sheet)) : undefined;
    case 'add-sheet':
      return void grid.addSheet(nameFor(grid, '新表'));
    case 'copy-sheet': {
      const copy = readAll(grid, at(step.sheet));
      return grid.setCells(grid.addSheet(nameFor(grid, '副本')), copy);
    }
    case 'hide-sheet': {
      const one = sheets[step.sheet % sheets.length];
      return one && grid.setVisibility(one.id, one.visibility === 'visible' ? 'hidden' : 'visible');
    }
    case 'protect':
      return host.setProtection(at(step.sheet), host.workbook.sheet(at(step.sheet)).protection === undefined);
    case 'move-sheet':
      return grid.moveSheet(at(step.sheet), step.to % sheets.length);
    case 'hide-rows':
      return grid.setHidden(at(step.sheet), 'row', step.row, step.row, step.on);
    case 'undo-in-excel':
      return void grid.undo();
    case 'redo-in-excel':
      return void grid.redo();
    case 'lose-events':
      host.faults.loseEvents = step.on;
      return;
    case 'double-events':
      host.faults.doubleEvents = step.on;
      return;
    case 'edit-mode':
      host.faults.editMode = step.on;
      return;
    case 'lose-session':
      host.faults.sessionLost = step.on;
      return;
    case 'fail-request':
      return host.faults.failRequest('GeneralException', step.after);
    case 'fix': {
      const fixable = findings.filter(({ finding }) => finding.fix);
      const one = fixable[step.nth % fixable.length]?.finding;
      return one && void actions.fix(one.fingerprint);
    }
    case 'fix-all':
    case 'waive':
    case 'disable': {
      const one = findings[step.nth % findings.length]?.finding;
      if (!one) return;
      if (step.kind === 'waive') void actions.waive(one.fingerprint, WHY);
      else if (step.kind === 'disable') void actions.disableRule(one.rule, WHY);
      else void actions.fixAll(one.rule, []);
      return;
    }
    case 'unwaive': {
      const waivers = [...decided.findings.flatMap(({ waiver }) => waiver?.fingerprint ?? []), ...decided.staleWaivers.map(({ fingerprint }) => fingerprint)];
      const one = waivers[step.nth % waivers.length];
      return one === undefined ? undefined : void actions.unwaive([one]);
    }
    case 'enable': {
      const rule = decided.disabledRules[0]?.decision.rule;
      return rule === undefined ? undefined : void actions.enableRule(rule);
    }
    case 'undo':
    case 'check':
    case 'reconnect':
      return void actions[step.kind]();
    case 'wait':
      return;
  }
}

function asAuthor(grid: Grid, by: 'user' | 'remote', run: () => void): void {
  grid.beginStep(by);
  run();
  grid.endStep();
}

function readAll(grid: Grid, sheetId: string): GridWrite[] {
  const area = grid.usedArea(sheetId, true);
  if (!area) return [];
  const writes: GridWrite[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { value } = grid.cell(sheetId, row, column);
      if (value !== null) writes.push({ row, column, value });
    }
  }
  return writes;
}

/** Whole rows of indicators in another order, as a sort leaves them: one change of cells. */
function sort(grid: Grid, sheetId: string, turn: number): void {
  const right = grid.usedArea(sheetId, true)?.right ?? 0;
  const writes: GridWrite[] = [];
  for (let index = 0; index < SORTED.count; index += 1) {
    for (let column = 0; column <= right; column += 1) {
      const { value } = grid.cell(sheetId, SORTED.first + ((index + turn) % SORTED.count), column);
      writes.push({ row: SORTED.first + index, column, value });
    }
  }
  grid.setCells(sheetId, writes);
}

/** Cut and paste of everything on the sheet to another place on it. */
function moveAll(grid: Grid, sheetId: string, rows: number, columns: number): void {
  const cells = readAll(grid, sheetId);
  asAuthor(grid, 'user', () => {
    grid.setCells(sheetId, cells.map(({ row, column }) => ({ row, column, value: null })));
    grid.setCells(sheetId, cells.map((one) => ({ ...one, row: one.row + rows, column: one.column + columns })));
  });
}

function nameFor(grid: Grid, stem: string): string {
  const taken = new Set(grid.sheets().map(({ name }) => name));
  for (let number = 1; ; number += 1) if (!taken.has(`${stem}${String(number)}`)) return `${stem}${String(number)}`;
}
