import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { STATES, settings } from '../../fixtures/exports/status';
import { lasting, versions, visitBefore } from '../../fixtures/exports/versions';
import { many } from '../../fixtures/exports/visit';

/**
 * The built pages on a plain server, with the extension API replaced by fixed answers: every state of a page can be shown
 * without bringing a real site into it. What the pages do with the real worker is tested in test/e2e as well.
 */
const BUILT = resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

export async function servePages(): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    readFile(join(BUILT, path)).then(
      (body) => {
        response.writeHead(200, { 'content-type': MIME[extname(path)] ?? 'application/octet-stream' });
        response.end(body);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, server };
}

/** Answers by question, or by question and visit; `language` is what the browser says its own is. */
export interface Scene {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly language: string;
}

const ok = (value: unknown) => ({ ok: true, value });

/** Answers of a worker that has seen the fixture visit, with `changes` over them. */
export function scene(changes: Readonly<Record<string, unknown>> = {}, language = 'en'): Scene {
  const status = STATES.breach;
  return {
    language,
    answers: {
      'settings/read': ok({ settings, managed: [] }),
      'visit/status': ok(status),
      'visit/export': ok(status?.report),
      'visit/events': ok([]),
      'subscription/read': ok({ fetchedAt: Date.UTC(2026, 10, 21, 9), sha256: '5e'.repeat(32), names: 2264 }),
      'subscription/ask': ok(null),
      'storage/usage': ok({ events: 1842, bytes: 2_480_000, failing: null }),
      'sync/read': ok({ on: false, problem: null, other: null }),
      'sites/list': ok([
        {
          site: 'atelier.example',
          visits: 3,
          firstAt: Date.UTC(2026, 10, 20, 8),
          lastAt: Date.UTC(2026, 10, 22, 9, 14),
          violated: 4,
          inconclusive: 1,
          latest: status?.visit,
        },
        {
          site: 'bakery.example',
          visits: 12,
          firstAt: Date.UTC(2026, 9, 2, 8),
          lastAt: Date.UTC(2026, 10, 21, 17, 2),
          violated: 0,
          inconclusive: 0,
          latest: '2-2',
        },
        {
          site: 'news.example',
          visits: 1,
          firstAt: Date.UTC(2026, 10, 19, 7),
          lastAt: Date.UTC(2026, 10, 19, 7, 2),
          violated: 0,
          inconclusive: 6,
          latest: '3-3',
        },
      ]),
      'site/visits': ok([
        {
          visit: status?.visit,
          at: Date.UTC(2026, 10, 22, 9, 14),
          url: 'https://www.atelier.example/',
          violated: 4,
        },
        { visit: '1-1', at: Date.UTC(2026, 10, 20, 8), url: 'https://www.atelier.example/', violated: 5 },
      ]),
      'visit/export 1-1': ok(visitBefore),
      'site/findings': ok(lasting),
      'site/policies': ok(versions),
      'history/delete': ok({ token: 't', visits: 3, undoSeconds: 10 }),
      'history/restore': ok({ visits: 3 }),
      ...changes,
    },
  };
}

const offHere = { ...settings, sites: { ...settings.sites, 'atelier.example': { observe: false } } };

export const popupScene = (state: string, language = 'en'): Scene =>
  scene(
    {
      'visit/status': ok(STATES[state]),
      ...(state === 'off' ? { 'settings/read': ok({ settings: offHere, managed: [] }) } : {}),
    },
    language,
  );
export const largeScene = (items: number, language = 'en'): Scene =>
  scene(
    { 'visit/export': ok(many(items)), 'visit/status': ok({ ...STATES.breach, report: many(items) }) },
    language,
  );

const API = readFileSync(join(import.meta.dirname, 'stage-api.js'), 'utf8');

/** Puts the stand-in extension API into the page before its scripts run; `settings/write` answers with what was written. */
export async function stage(page: Page, { answers, language }: Scene): Promise<void> {
  await page.addInitScript({
    content: `globalThis.STAGE = ${JSON.stringify({ answers, language })};\n${API}`,
  });
}
