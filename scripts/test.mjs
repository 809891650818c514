/**
 * `npm test`: installs, finds a browser, then type check, lint, layers, unit tests, build and browser tests.
 * Every step runs even after one failed, so that one look shows all; any failure ends with status 1.
 */
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { ensureInstalled, fail, run } from './install.mjs';
import { TYPE_CHECKS } from './layers.mjs';
import { sideBySide } from './side-by-side.mjs';

ensureInstalled();
const chromium = findChromium();
if (!chromium) fail(NO_CHROMIUM);

const STEPS = [
  [
    '类型、代码、分层检查',
    () => sideBySide([['npx', ['eslint', '--max-warnings', '0', 'src', 'test', 'scripts']], ...TYPE_CHECKS, ['npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src']]]),
  ],
  // On two cores jest would use one: every core here, since nothing else runs.
  ['单元测试', () => run('npx', ['jest', '--selectProjects', 'unit', '--maxWorkers', '100%']) === 0],
  ['构建', () => run('node', ['scripts/build.mjs']) === 0],
  [
    '浏览器测试',
    () => run('npx', ['jest', '--selectProjects', 'browser', '--maxWorkers', '100%'], { CHROMIUM_PATH: chromium }) === 0,
  ],
];

const failed = [];
for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  if (!(await step())) failed.push(name);
  console.log(`== ${name} ${failed.includes(name) ? '未通过' : '通过'}，${Math.round((Date.now() - started) / 1000)} 秒`);
}

if (failed.length > 0) fail(`\n未通过：${failed.join('、')}`);
console.log('\n全部通过。');
