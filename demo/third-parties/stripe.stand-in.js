// A stand-in for Stripe.js, which is not to be had offline: the same global name, cookies and lifetimes.
// `__stripe_mid` one year, `__stripe_sid` thirty minutes (stripe.com/legal/cookies-policy).
(() => {
  const site = location.hostname.split('.').slice(-2).join('.');
  function keep(name, seconds) {
    const kept = new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1];
    // biome-ignore lint/suspicious/noDocumentCookie: the vendor's script writes it so
    document.cookie = `${name}=${kept ?? crypto.randomUUID()}; Domain=${site}; Path=/; Max-Age=${seconds}; SameSite=Strict; Secure`;
  }
  window.Stripe = () => {
    keep('__stripe_mid', 365 * 86400);
    keep('__stripe_sid', 30 * 60);
    navigator.sendBeacon('https://m.stripe.com/6', '{}');
    return { elements: () => ({ create: () => ({ mount() {} }) }) };
  };
})();
