import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sites } from './server';

/**
 * A page that stores in every way there is, so that a test can say which of them were witnessed, by whom, and once.
 * Names say how: `h_` by header, `s_` by script, `t_` by a third party.
 */
const PAGE = `<!doctype html><title>Shop</title><h1>Shop</h1>
<script src="https://cdn.tags.example/tag.js"></script>
<script>
document.cookie = 's_inline=inline-value-1234; path=/; max-age=63072000';
sessionStorage.setItem('s_session', 'one');
localStorage.s_property = 'two';
indexedDB.open('s_database').onsuccess = (event) => event.target.result.close();
</script>
<iframe id="blank"></iframe>
<iframe srcdoc="<script>document.cookie = 's_srcdoc=srcdoc-value-1; path=/';</script>"></iframe>
<iframe src="https://widget.other.example/frame"></iframe>
<script>
const inner = document.getElementById('blank').contentDocument;
inner.open(); inner.write('<script>document.cookie = "s_blank=blank-value-1; path=/";<\\/script>'); inner.close();
</script>
<script>
const brief = document.body.appendChild(document.createElement('iframe'));
brief.contentWindow.localStorage.setItem('s_brief', 'three');
brief.remove();
</script>
<img src="/hop" width="1" height="1">
<img src="https://px.tracker.example/pixel.gif?uid=inline-value-1234&page=shop" width="1" height="1">`;

const TAG = `document.cookie = 's_tag=tag-value-12345678; path=/; domain=shop.example; max-age=86400';
localStorage.setItem('s_local', 'stored-by-tag');
if (window.cookieStore) cookieStore.set('s_store', 'store-value-1');
navigator.sendBeacon('https://collect.tracker.example/beacon?cid=tag-value-12345678', 'x');
const canvas = document.createElement('canvas');
canvas.getContext('2d').fillText('Sphinx of black quartz', 2, 10);
canvas.toDataURL();`;

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const send =
  (type: string, body: string | Buffer, cookies: readonly string[] = []): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type, 'set-cookie': [...cookies] }).end(body);
  };

const routed =
  (routes: Readonly<Record<string, Answer>>): Answer =>
  (request, response) => {
    const path = new URL(request.url ?? '/', 'https://x.example').pathname;
    const answer = routes[path];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  };

/** A page that replaces what a witness would rely on, listens for it, and tries to speak in its name. */
const HOSTILE = `<!doctype html><title>Hostile</title><h1>Hostile</h1><script>
window.heard = [];
window.errors = [];
addEventListener('error', (event) => errors.push(event.message));
const spy = EventTarget.prototype.addEventListener;
for (const type of ['message', 'r', 'cookie-witness']) spy.call(window, type, (event) => heard.push(event.type), true);
const lie = () => { throw new Error('no'); };
const kept = [JSON.stringify, String.prototype.slice, String.prototype.indexOf, Array.prototype.push, Date.now,
  Reflect.apply, Function.prototype.call, Function.prototype.apply, window.CustomEvent, window.Proxy];
JSON.stringify = String.prototype.slice = String.prototype.indexOf = Array.prototype.push = lie;
Date.now = () => 0;
Reflect.apply = Function.prototype.call = Function.prototype.apply = lie;
EventTarget.prototype.dispatchEvent = lie;
window.CustomEvent = window.Proxy = lie;
Object.prototype.toJSON = () => 'forged';
Object.defineProperty(Object.prototype, 'detail', { get: lie, configurable: true });
Error.stackTraceLimit = 0;
Error.prepareStackTrace = () => 'at https://innocent.example/a.js:1:1';
Object.defineProperty(Error.prototype, 'stack', { get: () => 'at https://innocent.example/a.js:1:1', configurable: true });
for (let id = setTimeout(() => {}); id > 0; id -= 1) clearTimeout(id);
document.cookie = 'under_attack=seen-all-the-same; path=/';
localStorage.setItem('under_attack', '1');
Object.defineProperty(Error, 'stackTraceLimit', { get: lie, configurable: false });
Object.defineProperty(Error, 'prepareStackTrace', { get: lie, set: lie, configurable: false });
localStorage.setItem('under_siege', '1');
document.cookie = 'under_siege=seen-without-its-author; path=/';
window.isNative = Function.prototype.toString.bind(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set)();
// Given back at the end, so that a test can ask what was felt.
addEventListener('load', () => {
  [JSON.stringify, String.prototype.slice, String.prototype.indexOf, Array.prototype.push, Date.now,
    Reflect.apply, Function.prototype.call, Function.prototype.apply, window.CustomEvent, window.Proxy] = kept;
  delete Object.prototype.toJSON;
  delete Object.prototype.detail;
});
</script>`;

const EMPTY = '<!doctype html><title>Empty</title><h1>Empty</h1>';

export const WITNESSED_SITES: Sites = {
  'www.shop.example': routed({
    '/': send('text/html', PAGE, [
      'h_host=host-only-value; Path=/; HttpOnly; Secure',
      'h_domain=domain-value-1; Path=/; Domain=shop.example; Max-Age=63072000; Secure; SameSite=Lax',
    ]),
    '/hop': (_request, response) => {
      response
        .writeHead(302, { location: '/landed.gif', 'set-cookie': 'h_redirect=redirect-value; Path=/' })
        .end();
    },
    '/landed.gif': send('image/gif', GIF),
    '/set': (request, response) => {
      const name = new URL(request.url ?? '/', 'https://x.example').searchParams.get('name') ?? 'x';
      response.writeHead(204, { 'set-cookie': `${name}=${name}-value; Path=/; Max-Age=86400` }).end();
    },
    '/hostile': send('text/html', HOSTILE),
    '/empty': send('text/html', EMPTY),
    '/second': send('text/html', EMPTY),
  }),
  'cdn.tags.example': routed({ '/tag.js': send('text/javascript', TAG) }),
  'widget.other.example': routed({
    '/frame': send('text/html', '<!doctype html><title>Widget</title>', [
      't_partitioned=partition-value; Path=/; Secure; SameSite=None; Partitioned',
    ]),
  }),
  'px.tracker.example': routed({
    '/pixel.gif': send('image/gif', GIF, [
      't_pixel=pixel-value-123; Path=/; Domain=tracker.example; Secure; SameSite=None; Max-Age=31536000',
    ]),
  }),
  'collect.tracker.example': routed({ '/beacon': send('text/plain', '') }),
  'www.other-site.example': routed({ '/': send('text/html', '<!doctype html><title>Elsewhere</title>') }),
};
