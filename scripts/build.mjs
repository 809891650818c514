/** `npm run build`: the add-in, the simulator and the command line into dist/. */
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
process.exit(run('npx', ['webpack', '--mode', 'production', ...process.argv.slice(2)]));
