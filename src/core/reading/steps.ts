/** Work that lets others have their turn now and then, and what it comes to. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** About as many cells as take some milliseconds. */
const CELLS_A_STEP = 1500;

/** Tells work that goes through many cells when the next step is due. */
export class Pace {
  private cells = 0;

  isDue(cells: number): boolean {
    this.cells += cells;
    if (this.cells < CELLS_A_STEP) return false;
    this.cells = 0;
    return true;
  }
}
