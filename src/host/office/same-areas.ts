import type { Area } from '../../core/sheet/address';

/** A table of what each cell of an area is given; `undefined` leaves the cell alone. */
export type Painted<Value> = readonly (readonly (Value | undefined)[])[];

/** Few rectangles that cover all cells of equal value: runs along the rows, joined downwards where they are as wide. */
export function sameAreas<Value>(cells: Painted<Value>): { readonly value: Value; readonly area: Area }[] {
  const done: { value: Value; area: Area }[] = [];
  let open: { value: Value; area: Area }[] = [];
  cells.forEach((row, index) => {
    const runs = runsOf(row, index);
    open = runs.map((run) => {
      const above = open.find(
        ({ value, area }) => value === run.value && area.left === run.area.left && area.right === run.area.right && area.bottom === index - 1,
      );
      if (!above) {
        done.push(run);
        return run;
      }
      above.area = { ...above.area, bottom: index };
      return above;
    });
  });
  return done;
}

function runsOf<Value>(row: readonly (Value | undefined)[], index: number): { value: Value; area: Area }[] {
  const runs: { value: Value; area: Area }[] = [];
  row.forEach((value, column) => {
    if (value === undefined) return;
    const last = runs.at(-1);
    if (last?.value === value && last.area.right === column - 1) last.area = { ...last.area, right: column };
    else runs.push({ value, area: { top: index, bottom: index, left: column, right: column } });
  });
  return runs;
}
