/**
 * `npm run package -- --url https://intranet.example/jixiao [--office-js local|cdn|cdn-21vianet] [--pack FILE] [--id GUID] [--catalog FOLDER]`:
 * everything an administrator needs, into release/.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, fail, ROOT, run } from './install.mjs';
import { checksums } from './release/checksums.mjs';
import { manifestFor, manifestId, siteUrl } from './release/manifest.mjs';
import { buildCli, CLI, makeTemplates } from './release/templates.mjs';
import { policyOf, serverExamples } from './release/server-examples.mjs';

const OFFICE_JS = ['local', 'cdn', 'cdn-21vianet'];

function choices() {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, 'office-js': { type: 'string', default: 'local' }, pack: { type: 'string' }, id: { type: 'string' }, catalog: { type: 'string' }, output: { type: 'string', default: 'release' } },
  });
  const officeJs = values['office-js'];
  if (!OFFICE_JS.includes(officeJs)) throw new Error(`--office-js 只能是 ${OFFICE_JS.join('、')}，现在是“${officeJs}”。`);
  const pack = values.pack && resolve(values.pack);
  if (pack && !existsSync(pack)) throw new Error(`没有找到标准包 ${pack}。请核对路径。`);
  return { url: siteUrl(values.url), officeJs, pack, id: values.id && manifestId(values.id), catalog: values.catalog, release: resolve(ROOT, values.output) };
}

/** The same check as in the pane; the command line says what to mend. */
function checkPack(pack) {
  const checked = spawnSync(process.execPath, [CLI, 'pack', pack], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(`标准包不能用，没有打包。\n${checked.stdout}${checked.stderr}`);
}

function build({ url, officeJs, pack, id, catalog, release }) {
  buildCli();
  if (pack) checkPack(pack);
  rmSync(release, { recursive: true, force: true });
  const site = join(release, 'site');
  const built = run('npx', ['webpack', '--mode', 'production', '--config-name', 'addin', '--output-path', site], { OFFICE_JS: officeJs });
  if (built !== 0) throw new Error('加载项没有构建成功，原因见上面的输出。');
  rmSync(join(site, 'manifest.xml'), { force: true });
  if (pack) cpSync(pack, join(site, 'packs/standards.json'));
  const manifest = manifestFor(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), { url, ...(id && { id }) });
  writeFileSync(join(release, 'manifest.xml'), manifest);
  makeTemplates({ folder: join(release, 'templates'), manifest, pack, catalog });
  // The pane takes them from beside itself; people get those in the other folder.
  cpSync(join(release, 'templates'), join(site, 'templates'), { recursive: true });
  mkdirSync(join(release, 'server'));
  for (const [name, text] of Object.entries(serverExamples(url, policyOf(readFileSync(join(site, 'taskpane.html'), 'utf8'))))) writeFileSync(join(release, 'server', name), text);
  for (const name of ['部署说明.md', '隐私与权限.md']) {
    writeFileSync(join(release, name), readFileSync(join(ROOT, 'docs/deployment', name), 'utf8').replaceAll('https://intranet.example/jixiao', url));
  }
  writeFileSync(join(release, 'SHA256SUMS'), checksums(release));
}

try {
  const chosen = choices();
  ensureInstalled();
  build(chosen);
  console.log(`已打包到 ${chosen.release}。接着照 部署说明.md 做。`);
} catch (error) {
  fail(error.message);
}
