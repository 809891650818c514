/**
 * Serves the built product and the simulator's page from one origin, as an intranet server would serve the add-in alone.
 * The taskpane on disk stays as shipped: one script line is put before everything else of it on the way out.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Nothing may be fetched from anywhere else: the simulator works without any network. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
].join('; ');

const PANE = '/taskpane.html';
/** What another server says of a file that the browser goes by. */
const PASSED_ON = ['content-type', 'content-security-policy', 'x-content-type-options', 'cache-control'];
const CONNECT = '<script src="/simulator/connect.js"></script>';

/** Where a path is looked for: the page at `/` and `/simulator/`, everything else is the add-in. */
function place({ root, addin }, path) {
  if (path === '/') return join(root, 'simulator', 'index.html');
  const [folder, rest] = path.startsWith('/simulator/') ? [join(root, 'simulator'), path.slice('/simulator'.length)] : [addin, path];
  const inside = normalize(folder) + sep;
  const file = normalize(join(inside, rest));
  return file.startsWith(inside) ? file : undefined;
}

/** The taskpane with the line that puts the simulated Excel into its window. */
export function withConnection(html) {
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return CONNECT + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + CONNECT + html.slice(end);
}

async function answer(folders, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = decoded(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (path && /^https?:/.test(folders.addin) && path !== '/' && !path.startsWith('/simulator/')) return passOn(folders.addin, path, response);
  const file = path && place(folders, path);
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return refuse(response, 404);
  const headers = {
    'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    // The pane brings the policy it is shipped with.
    ...(path !== PANE && { 'content-security-policy': POLICY }),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  };
  if (path === PANE) {
    response.writeHead(200, headers).end(withConnection(await readFile(file, 'utf8')));
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': found.size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/** A file of the add-in from the server it is deployed on, as that one answers. */
async function passOn(site, path, response) {
  const found = await fetch(site + encodeURI(path));
  if (!found.ok) return refuse(response, found.status);
  const headers = Object.fromEntries(PASSED_ON.flatMap((name) => (found.headers.has(name) ? [[name, found.headers.get(name)]] : [])));
  const body = Buffer.from(await found.arrayBuffer());
  response.writeHead(200, headers).end(path === PANE ? withConnection(body.toString('utf8')) : body);
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(String(status));
}

/**
 * Serves `root` (the folder `dist`) on this computer only; port 0 takes a free one. `addin` is the site of a release, to try it as packaged:
 * its folder, or the address of a server that serves it.
 * @param {{root: string, port?: number, addin?: string}} options
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export function startServer({ root, port = 0, addin = join(root, 'addin') }) {
  const server = createServer((request, response) => {
    answer({ root, addin }, request, response).catch(() => refuse(response, 500));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const url = `http://localhost:${server.address().port}/`;
      const close = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url, close });
    });
  });
}
