/** Finds a Chromium for the browser tests and pictures: an installed one, else Debian's package when this is root on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome', 'msedge'];

const KNOWN_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((variable) => process.env[variable])
    .filter(Boolean)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
];

function installed() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  for (const name of NAMES) {
    for (const folder of (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (folder && existsSync(path)) return path;
    }
  }
  return KNOWN_PLACES.find((path) => existsSync(path));
}

function installOnDebian() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log('没有找到 Chromium，正在用 apt 安装 chromium 和中文字体…');
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

/** The path of a Chromium, or undefined after everything was tried. */
export function findChromium() {
  const found = installed();
  if (found) return found;
  installOnDebian();
  return installed();
}

export const NO_CHROMIUM =
  '没有找到 Chromium、Chrome 或 Edge，浏览器测试不能运行。请安装其中一个，或用环境变量 CHROMIUM_PATH 指出它的位置。';
