// A stand-in for Meta's pixel, which is not to be had offline: the same global name, cookie, lifetime and request.
// `_fbp`: 90 days, in the form fb.<subdomain index>.<time>.<random> (developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc).
(() => {
  const NINETY_DAYS = 90 * 86400;
  const site = location.hostname.split('.').slice(-2).join('.');
  let pixel = '';
  function browserId() {
    const kept = /(?:^|; )_fbp=([^;]*)/.exec(document.cookie)?.[1];
    const value = kept ?? `fb.1.${Date.now()}.${Math.floor(Math.random() * 2 ** 53)}`;
    // biome-ignore lint/suspicious/noDocumentCookie: the vendor's script writes it so
    document.cookie = `_fbp=${value}; Domain=${site}; Path=/; Max-Age=${NINETY_DAYS}; SameSite=Lax; Secure`;
    return value;
  }
  window.fbq = (command, argument) => {
    if (command === 'init') pixel = argument;
    if (command !== 'track') return;
    const query = new URLSearchParams({ id: pixel, ev: argument, dl: location.href, fbp: browserId() });
    new Image(1, 1).src = `https://www.facebook.com/tr/?${query}`;
  };
})();
