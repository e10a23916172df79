import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Site, Sites } from '../../server';

const demo = resolve(import.meta.dirname, '../../../../demo/third-parties');

const script =
  (file: string): Site =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    createReadStream(resolve(demo, file)).pipe(response);
  };

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Answers every request alike. */
export const answers =
  (type: string, body: string | Buffer, cookies: readonly string[] = []): Site =>
  (request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.writeHead(200, { 'content-type': type, 'set-cookie': [...cookies] }).end(body);
  };

export const pixel = (cookies: readonly string[] = []): Site => answers('image/gif', GIF, cookies);

/**
 * Vendors under their usual hosts, for all sites of the zoo. None of these keeps a cookie under a host of its own: the
 * sites share one browser, and what one visit leaves there would be found by the next.
 */
export const SHARED_THIRD_PARTIES: Sites = {
  'www.googletagmanager.com': script('google-tag.stand-in.js'),
  'www.google-analytics.com': answers('text/plain', ''),
  'connect.facebook.net': script('meta-pixel.stand-in.js'),
  'www.facebook.com': pixel(),
  'js.stripe.com': script('stripe.stand-in.js'),
  'm.stripe.com': answers('application/json', '{}'),
  'fonts.gstatic.com': answers('font/woff2', ''),
  'fonts.googleapis.com': answers('text/css', ''),
  'cdn.jsdelivr.net': answers('text/javascript', 'window.htmx = {};'),
  'pause.example': answers('text/html', '<!doctype html><title>Elsewhere</title>'),
};
