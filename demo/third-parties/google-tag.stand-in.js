// A stand-in for Google's tag, which is not to be had offline: the same global names, cookies, lifetimes and hit.
// Names and lifetimes: support.google.com/analytics/answer/11397207 (`_ga`, `_ga_<container-id>`: two years unless `cookie_expires` is set).
(() => {
  const TWO_YEARS = 63072000;
  const site = location.hostname.split('.').slice(-2).join('.');
  const read = (name) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const write = (name, value, age) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the vendor's script writes it so
    document.cookie = `${name}=${value}; Domain=${site}; Path=/; Max-Age=${age}; SameSite=Lax; Secure`;
  };
  const number = () => Math.floor(Math.random() * 2 ** 31);
  const now = () => Math.floor(Date.now() / 1000);

  function config(id, options = {}) {
    const age = options.cookie_expires ?? TWO_YEARS;
    const client = read('_ga') ?? `GA1.1.${number()}.${now()}`;
    write('_ga', client, age);
    write(`_ga_${id.replace(/^G-/, '')}`, `GS2.1.s${now()}$o1$g0$t${now()}$j60$l0$h0`, age);
    const hit = new URLSearchParams({
      v: '2',
      tid: id,
      cid: client.slice(6),
      en: 'page_view',
      dl: location.href,
    });
    navigator.sendBeacon(`https://www.google-analytics.com/g/collect?${hit}`);
  }

  function handle(command) {
    if (command[0] === 'config') config(command[1], command[2]);
  }
  window.dataLayer = window.dataLayer || [];
  for (const command of window.dataLayer) handle(command);
  window.dataLayer.push = (...commands) => {
    for (const command of commands) handle(command);
    return Array.prototype.push.apply(window.dataLayer, commands);
  };
})();
