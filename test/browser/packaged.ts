import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';

const ROOT = join(__dirname, '../..');

/** The address that a release is made for in these tests. */
export const SITE_URL = 'https://intranet.example/jixiao';

export interface Packaged {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly output: string;
}

/** What an administrator types, with the result in this folder. */
export function packaged(output: string, ...more: string[]): Packaged {
  const argv = ['scripts/package.mjs', '--url', SITE_URL, '--output', output, ...more];
  const { status, stderr, stdout } = spawnSync(process.execPath, argv, { cwd: ROOT, encoding: 'utf8' });
  return { status, stderr, stdout, output };
}

/** Every file of a folder, by its path inside. */
export function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(paths.map((entry) => [relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'), new Uint8Array(readFileSync(join(entry.parentPath, entry.name)))]));
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png' };

export interface Intranet {
  /** Where the site lies, without the slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** A plain server on a port of its own that serves the site under /jixiao, and nothing else. */
export async function startIntranet(site: string): Promise<Intranet> {
  const files = filesIn(site);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace(/^\/jixiao\//, '');
    const bytes = files.get(path);
    if (bytes) response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}/jixiao`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
