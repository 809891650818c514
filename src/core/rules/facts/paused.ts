/** Rows or passages of one step: some milliseconds with the dearest of the rules. */
const STEP = 400;

/** The items of a long table one after another; nothing in the place of an item is a pause that the rule hands on. */
export function* paused<Item>(items: Iterable<Item>): Generator<Item | undefined> {
  let seen = 0;
  for (const item of items) {
    yield item;
    if ((seen += 1) % STEP === 0) yield undefined;
  }
}
