import type { Site, Sites } from './server';

const HOSTS = 40;
const SCRIPTS = 80;
const COOKIE_WRITES = 400;
const STORAGE_WRITES = 240;
const PIXELS = 160;
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const host = (script: number): string => `cdn${script % HOSTS}.tracker${script % HOSTS}.example`;

/** What one of the third-party scripts does: some computing, its share of the writes and of the pixels. */
const script = (number: number): string => `
(function () {
  for (var c = 0; c < ${COOKIE_WRITES / SCRIPTS}; c++) document.cookie = 'c${number % 30}_' + c + '=' + Math.random() + '; Path=/; Max-Age=86400; Secure';
  for (var s = 0; s < ${STORAGE_WRITES / SCRIPTS}; s++) localStorage.setItem('k${number}_' + s, String(Math.random()));
  for (var p = 0; p < ${PIXELS / SCRIPTS}; p++) {
    var image = new Image(1, 1);
    image.src = 'https://${host(number)}/pixel?n=${number}-' + p;
    document.body.appendChild(image);
  }
  var box = document.createElement('div');
  for (var e = 0; e < 40; e++) box.appendChild(document.createElement('span')).textContent = 'item ' + e;
  document.body.appendChild(box);
})();`;

const noStore = { 'cache-control': 'no-store' };

const thirdParty: Site = (request, response) => {
  const number = Number(/^\/script-(\d+)\.js$/.exec(request.url ?? '')?.[1] ?? Number.NaN);
  if (Number.isInteger(number)) {
    response.writeHead(200, { ...noStore, 'content-type': 'text/javascript' }).end(script(number));
    return;
  }
  response.writeHead(200, {
    ...noStore,
    'content-type': 'image/gif',
    'set-cookie': 'uid=1; Max-Age=86400; Secure; SameSite=None; Path=/',
  });
  response.end(PIXEL);
};

const page: Site = (_request, response) => {
  const scripts = Array.from(
    { length: SCRIPTS },
    (_, number) => `<script src="https://${host(number)}/script-${number}.js"></script>`,
  );
  response.writeHead(200, { ...noStore, 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><title>Heavy</title><link rel="icon" href="data:,"><body><h1>Heavy</h1>${scripts.join('\n')}</body></html>`,
  );
};

const delayed =
  (site: Site, milliseconds: number): Site =>
  async (request, response) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await site(request, response);
  };

/**
 * A page with 80 scripts from 40 hosts, 400 cookie writes, 240 storage writes and 160 pixels; each answer comes after
 * the delay, as over a network.
 */
export const heavySites = (delayMilliseconds = 0): Sites =>
  Object.fromEntries(
    Object.entries({ 'heavy.example': page, '*': thirdParty }).map(([host, site]) => [
      host,
      delayMilliseconds === 0 ? site : delayed(site, delayMilliseconds),
    ]),
  );
