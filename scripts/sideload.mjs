/**
 * `npm run sideload`: opens the add-in in the real Excel of this computer, with the tool that Microsoft provides for it.
 * The tool needs native parts that only Windows and Mac have, so it is fetched when used and is no dependency.
 */
import { fail, run } from './install.mjs';

if (process.platform === 'linux') {
  fail('这台电脑是 Linux，没有桌面版 Excel。请在装有 Excel 的 Windows 或 Mac 上运行；开发和演示用 npm start。');
}
const action = process.argv[2] === 'stop' ? 'stop' : 'start';
process.exit(run('npx', ['--yes', 'office-addin-debugging@7.0.0', action, 'manifest.xml', 'desktop', '--no-debug']));
