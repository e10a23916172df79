const QUIET_MS = 1000;
const LOOK_MS = 100;

/**
 * Script that runs `statement` once the page has stored nothing new for a second: how a site behaves whose banner comes
 * last, after every tracker. It also keeps what is written before the choice apart from what is written after it.
 */
export const afterTheTrackers = (statement: string): string => `
(function () {
  var seen = '', since = Date.now();
  var watch = setInterval(function () {
    var names = document.cookie.split('; ').map(function (pair) { return pair.split('=')[0]; });
    var now = JSON.stringify([names.sort(), Object.keys(localStorage).sort(), Object.keys(sessionStorage).sort()]);
    if (now !== seen || document.readyState !== 'complete') { seen = now; since = Date.now(); return; }
    if (Date.now() - since < ${QUIET_MS}) return;
    clearInterval(watch);
    ${statement}
  }, ${LOOK_MS});
})();`;
