/** The result of work that is done in steps, in one go, where nobody waits for a key. */
export function runToEnd<Result>(steps: Generator<unknown, Result, void>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
