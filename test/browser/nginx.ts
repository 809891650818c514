import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Intranet } from './packaged';

/** An nginx and an openssl can be had here. */
export const hasNginx = ['nginx', 'openssl'].every((program) => spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0);

/** Where Debian and others keep the types that the example includes. */
const MIME_TYPES = '/etc/nginx/mime.types';

export interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Nginx extends Intranet {
  /** Asks over https, as Excel does. */
  ask(path: string): Promise<Answer>;
}

/** The nginx.conf of a release in a real nginx: only certificate, folder and port are put in, as its first line asks for. */
export async function startNginx(release: string, folder: string): Promise<Nginx> {
  const [secure, plain] = [await freePort(), await freePort()];
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=intranet.example', '-keyout', key, '-out', certificate]);
  const example = readFileSync(join(release, 'server/nginx.conf'), 'utf8');
  const placed = example
    .replace('listen 443 ssl;', `listen 127.0.0.1:${String(secure)} ssl;\n    listen 127.0.0.1:${String(plain)};`)
    .replace('/etc/nginx/cert.pem', certificate)
    .replace('/etc/nginx/key.pem', key)
    .replace('include mime.types;', `include ${MIME_TYPES};`)
    .replaceAll('/srv/jixiao/site', join(release, 'site'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${join(folder, kind)};`).join('\n');
  // As root it would give its rights away and then could not read a folder of this person.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, `${user}daemon off;\npid ${join(folder, 'nginx.pid')};\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${placed}}\n`);
  const tested = spawnSync('nginx', ['-t', '-p', folder, '-c', file], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(tested.stderr);
  const server = spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const ask = (path: string): Promise<Answer> => askSecurely(secure, path);
  for (let tries = 0; tries < 100 && (await ask('/').catch(() => undefined)) === undefined; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    url: `http://127.0.0.1:${String(plain)}/jixiao`,
    ask,
    async close() {
      server.kill('SIGQUIT');
      await ended;
    },
  };
}

function askSecurely(port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Its certificate is its own.
    const asked = request({ host: '127.0.0.1', port, path, rejectUnauthorized: false, agent: false }, (response) => {
      response.resume().once('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    });
    asked.once('error', reject).end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
