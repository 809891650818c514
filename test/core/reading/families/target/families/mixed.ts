import * as fc from 'fast-check';
import type { Family } from '../layout';

/** Several families at once: each changes what the one before it left. */
export function mixed(name: string, ...choices: readonly (readonly Family[])[]): Family {
  return {
    name,
    change: (layout, model) =>
      choices.reduce(
        (before, families) => before.chain((changed) => fc.option(fc.constantFrom(...families), { freq: 3 }).chain((family) => (family === null ? fc.constant(changed) : family.change(changed, model)))),
        fc.constant(layout),
      ),
  };
}
