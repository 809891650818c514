import type { Area } from './address';

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

/**
 * Rectangles to paint one after another, where a later one covers an earlier: the whole area in one value and then the
 * exceptions, when these are fewer than rectangles side by side. An area with holes is not painted whole.
 */
export function paintedAreas<Value>(cells: Painted<Value>): readonly { readonly value: Value; readonly area: Area }[] {
  let best = sameAreas(cells);
  const width = cells[0]?.length ?? 0;
  const isWhole = width > 0 && cells.every((row) => row.length === width && row.every((value) => value !== undefined));
  if (!isWhole) return best;
  const area: Area = { top: 0, left: 0, bottom: cells.length - 1, right: width - 1 };
  for (const value of new Set(best.map((one) => one.value))) {
    const others = sameAreas(cells.map((row) => row.map((one) => (one === value ? undefined : one))));
    if (others.length + 1 < best.length) best = [{ value, area }, ...others];
  }
  return best;
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
