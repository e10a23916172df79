import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Site, Sites } from '../../test/sites/server';
import { DAY } from '../durations';

const here = import.meta.dirname;
const installed = (path: string): string => resolve(here, '../../node_modules', path);

/** Lets pages of every origin read the answer, as collectors do; with credentials only where the page names itself. */
function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader(
    'access-control-allow-headers',
    request.headers['access-control-request-headers'] ?? '*',
  );
}

const script =
  (file: string): Site =>
  (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    createReadStream(file).pipe(response);
  };

/** Takes whatever is sent and answers with this JSON. */
const collector =
  (answer: unknown, cookies: readonly string[] = []): Site =>
  (request, response) => {
    allowOrigin(request, response);
    if (cookies.length > 0) response.setHeader('set-cookie', [...cookies]);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };

const pixel =
  (cookies: readonly string[]): Site =>
  (_request, response) => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    response.writeHead(200, { 'content-type': 'image/gif', 'set-cookie': [...cookies] }).end(gif);
  };

/** Segment's CDN serves the script and the source's settings: no integration but its own. */
const segmentCdn: Site = (request, response) => {
  if (request.url?.includes('/settings') === true) {
    const settings = {
      integrations: { 'Segment.io': { apiKey: 'freelanceos', apiHost: 'api.segment.io/v1' } },
    };
    return collector(settings)(request, response);
  }
  return script(installed('@segment/analytics-next/dist/umd/index.js'))(request, response);
};

/** The vendors' real scripts under the hosts they are usually loaded from, their collectors, and labelled stand-ins. */
export const THIRD_PARTIES: Sites = {
  'us-assets.i.posthog.com': script(installed('posthog-js/dist/array.full.no-external.js')),
  'us.i.posthog.com': collector({ status: 1 }),
  'cdn.mxpnl.com': script(installed('mixpanel-browser/dist/mixpanel.umd.js')),
  'api-js.mixpanel.com': collector({ status: 1, error: null }),
  'cdn.amplitude.com': script(installed('@amplitude/analytics-browser/lib/scripts/amplitude-min.js')),
  'api2.amplitude.com': collector({ code: 200 }),
  'cdn.segment.com': segmentCdn,
  'api.segment.io': collector({ success: true }),
  'cdn.jsdelivr.net': script(installed('@snowplow/browser-tracker/dist/index.umd.min.js')),
  'com-freelance-os.collector.snplow.net': collector('ok', [
    `sp=0a1b2c3d; Max-Age=${365 * DAY}; Path=/; Secure; SameSite=None`,
  ]),
  'openfpcdn.io': script(installed('@fingerprintjs/fingerprintjs/dist/fp.umd.min.js')),
  'www.googletagmanager.com': script(resolve(here, 'google-tag.stand-in.js')),
  'www.google-analytics.com': collector({}),
  'connect.facebook.net': script(resolve(here, 'meta-pixel.stand-in.js')),
  'www.facebook.com': pixel([
    `fr=0demo; Domain=facebook.com; Max-Age=${90 * DAY}; Path=/; Secure; HttpOnly; SameSite=None`,
  ]),
  'js.stripe.com': script(resolve(here, 'stripe.stand-in.js')),
  'm.stripe.com': collector({}),
};
