/** `npm start`: installs and builds when needed, then serves the simulator with a sample workbook open. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../src/simulator/server/server.mjs';
import { ensureInstalled, fail, ROOT, run } from './install.mjs';

/** What the product is built from. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
const BUILT = ['addin/taskpane.html', 'simulator/index.html'].map((path) => join(ROOT, 'dist', path));

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isBuilt() {
  if (!BUILT.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...BUILT.map((path) => statSync(path).mtimeMs));
  return SOURCES.map((path) => join(ROOT, path)).filter((path) => existsSync(path)).every((path) => newest(path) <= oldest);
}

/** Shows the page where there is a screen and a browser; never a reason to fail. */
function openBrowser(url) {
  if (process.env.CI || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) return;
  const [command, ...args] =
    process.platform === 'darwin' ? ['open', url] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

ensureInstalled();
if (!isBuilt()) {
  console.log('正在构建…');
  if (run('node', ['scripts/build.mjs']) !== 0) fail('没有构建成功，原因见上面的输出。');
}
const port = Number(process.env.PORT ?? 3000);
try {
  const { url } = await startServer({ root: join(ROOT, 'dist'), port });
  console.log(`模拟器已启动：${url}（按 Ctrl+C 结束）`);
  openBrowser(url);
} catch (error) {
  const taken = error.code === 'EADDRINUSE';
  fail(taken ? `端口 ${port} 已被占用。请关闭占用它的程序，或换一个端口：PORT=3001 npm start` : `没有启动成功：${error.message}`);
}
