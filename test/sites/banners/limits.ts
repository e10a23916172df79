import type { BannerPage } from './real';

/** Pages on which answering must stop, wait or stay away. Each counts what was done to it in `truth()`. */

const SCRIPT = `<script>
  const DONE = JSON.parse(sessionStorage.getItem('done') || '[]');
  const note = (what) => { DONE.push(what); sessionStorage.setItem('done', JSON.stringify(DONE)); };
  window.truth = () => ({ done: DONE, focused: document.activeElement && document.activeElement.id, typed: document.getElementById('name')?.value });
  const hide = (id) => { document.getElementById(id).style.display = 'none'; };
  const show = (id) => { document.getElementById(id).style.display = 'block'; };
</script>`;
const BAR = 'style="position:fixed;bottom:0;left:0;right:0;background:#eee;padding:1em"';
const TEXT = '<p>We use cookies on this website for analytics and, if you agree, for marketing.</p>';

const page = (id: string, html: string, frame?: string): BannerPage => ({
  id,
  html: SCRIPT + html,
  ...(frame === undefined ? {} : { frame }),
});

export const LIMITS: readonly BannerPage[] = [
  page(
    'asks-again',
    `<div id="bar" ${BAR}>${TEXT}<button id="yes">Accept all</button><button id="no">Reject all</button></div>
     <script>yes.onclick = () => { note('yes'); hide('bar'); }; no.onclick = () => { note('no'); hide('bar'); setTimeout(() => show('bar'), 200); };</script>`,
  ),
  page(
    'reloads-for-ever',
    `<div id="bar" ${BAR}>${TEXT}<button id="yes">Accept all</button><button id="no">Reject all</button></div>
     <script>note('load'); no.onclick = () => { note('no'); location.reload(); }; yes.onclick = () => note('yes');</script>`,
  ),
  page(
    'slow-layer',
    `<div id="bar" ${BAR}>${TEXT}<button id="yes">Accept all</button><button id="more">Settings</button><i id="spot">Take your time</i></div>
     <div id="layer" style="display:none;position:fixed;inset:10%;background:#fff"><h2>Cookie settings</h2><label><input type="checkbox" id="a" checked>Analytics</label><label><input type="checkbox" id="m" checked>Marketing</label><button id="keep">Save choices</button></div>
     <script>yes.onclick = () => note('yes'); more.onclick = () => { note('more'); window.open2 = () => { hide('bar'); show('layer'); }; }; spot.onclick = () => { note('person'); window.open2?.(); }; keep.onclick = () => { note('keep'); hide('layer'); };</script>`,
  ),
  page(
    'takes-focus',
    `<div id="bar" style="display:none;position:fixed;bottom:0;background:#eee">${TEXT}<button id="yes">Accept all</button><button id="no">Reject all</button></div>
     <script>document.getElementById('name').addEventListener('input', () => show('bar'), { once: true });
     no.onclick = () => { no.focus(); note('no'); document.cookie = 'site_consent=none; path=/'; hide('bar'); };</script>`,
  ),
  page(
    'embeds-another-site',
    `<section style="margin-top:2em"><h2>A video from elsewhere</h2><iframe id="embedded" width="600" height="300" src="https://videos.elsewhere.example/embeds-another-site-frame"></iframe></section>
     <script>addEventListener('message', (event) => note(String(event.data)));</script>`,
    `<body><h1>Videos</h1><p>${'A page of its own, with words of its own. '.repeat(30)}</p><div ${BAR}>${TEXT}<button onclick="parent.postMessage('yes','*')">Accept all</button><button onclick="parent.postMessage('no','*')">Reject all</button></div></body>`,
  ),
  page(
    'excepted',
    `<div id="bar" ${BAR}>${TEXT}<button id="yes">Accept all</button><button id="no">Reject all</button></div>
     <script>yes.onclick = () => note('yes'); no.onclick = () => { note('no'); hide('bar'); };</script>`,
  ),
  page(
    'sells-beside',
    `<div id="bar" ${BAR}>${TEXT}<button id="yes">Accept and sign up</button><button id="pay">Subscribe without tracking</button><a id="login" href="/login">Log in</a><button id="no">Reject all</button></div>
     <script>for (const id of ['yes', 'pay', 'login']) document.getElementById(id).addEventListener('click', (event) => { event.preventDefault(); note(id); }); no.onclick = () => { note('no'); hide('bar'); };</script>`,
  ),
];
