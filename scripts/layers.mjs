/** Type-checks each layer with the library it may use: core sees no DOM, no Node and no Office, so a wrong use is a compile error. */
const LAYERS = [
  // The largest first, so that the others fill the gaps behind it.
  'test',
  'src/simulator',
  'src/taskpane',
  'src/cli',
  'src/session',
  'src/simulator/host',
  'src/host/office',
  'src/host',
  'src/core',
];

/** One command a layer; they need not wait for each other. */
export const TYPE_CHECKS = LAYERS.map((layer) => ['npx', ['tsc', '-p', layer]]);
