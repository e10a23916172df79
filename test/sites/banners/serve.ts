import { readFile } from 'node:fs/promises';
import { join, normalize, resolve } from 'node:path';
import type { Site } from '../server';
import type { BannerPage } from './real';

const modules = resolve(import.meta.dirname, '../../../node_modules');
const standIns = resolve(import.meta.dirname, 'stand-ins');
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
};

const document = (page: BannerPage): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${page.id}</title></head><body><main><h1>A page</h1><p>${'Words of the page. '.repeat(40)}</p><form><label>Name <input id="name"></label></form></main>${page.html}<footer><a href="/cookies">Cookie policy</a></footer></body></html>`;

/** Serves every banner at `/<id>`, `/npm/...` from node_modules, and `/stand-ins/...` from their folder. */
export function bannerSite(pages: readonly BannerPage[]): Site {
  const byPath = new Map(pages.map((page) => [`/${page.id}`, page]));
  return async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const folder = path.startsWith('/npm/') ? modules : path.startsWith('/stand-ins/') ? standIns : null;
    if (folder !== null) {
      const file = normalize(join(folder, path.slice(path.indexOf('/', 1) + 1)));
      const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      const body = file.startsWith(folder) ? await readFile(file).catch(() => null) : null;
      if (body === null) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': type }).end(body);
      return;
    }
    const frame = byPath.get(path.replace(/-frame$/, ''))?.frame;
    if (path.endsWith('-frame') && frame !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(frame);
      return;
    }
    const page = byPath.get(path);
    if (page === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(document(page));
  };
}
