/** Type-checks each layer with the library it may use: core sees no DOM, no Node and no Office, so a wrong use is a compile error. */
import { run } from './install.mjs';

const LAYERS = [
  'src/core',
  'src/host',
  'src/host/office',
  'src/session',
  'src/taskpane',
  'src/cli',
  'src/simulator/host',
  'src/simulator',
  'test',
];

/** True when every layer compiles. */
export function typeCheck() {
  return LAYERS.map((layer) => {
    console.log(`  ${layer}`);
    return run('npx', ['tsc', '-p', layer]) === 0;
  }).every(Boolean);
}
