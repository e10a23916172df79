import { BROWSERS } from '../../cli/browser/find';
import { launchBrowser } from '../e2e/browsers';
import { serveSites } from '../sites/server';

/**
 * `npm run bench:latency [-- chromium|firefox] [-- ROUNDS]`: milliseconds from a cookie being set by a page to its finding
 * being shown in the open popup, by the clock that both share. The aim is a median of 50 ms in Chromium.
 */
const [name = 'chromium', rounds = '10'] = process.argv.slice(2);
const browserName = BROWSERS.find((candidate) => candidate === name) ?? 'chromium';
const SITES = 3;
const PATIENCE_MILLISECONDS = 5000;

const server = await serveSites({
  '*': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Shop</title><h1>Shop</h1>');
  },
});
const witness = await launchBrowser(browserName, { map: [server.mapping] });
const taken: number[] = [];
let missed = 0;
try {
  for (let site = 0; site < SITES; site += 1) {
    const tab = await witness.openTab();
    await tab.page.goto(`https://www.shop-${site}.example/`);
    await witness.ask('visit/settled', { tab: tab.id, quietSeconds: 2, timeoutSeconds: 20 });
    const popup = await witness.openExtensionPage(`popup.html?tab=${tab.id}`);
    await popup.waitForFunction(() => document.querySelector('main, .card') !== null);
    for (let round = 0; round < Number(rounds); round += 1) {
      const cookie = `_ga_R${site}${round}X`;
      const shown = popup.evaluate(
        (wanted, patience) =>
          new Promise<number | null>((resolve) => {
            new MutationObserver((_, observer) => {
              if (!(document.body.textContent ?? '').includes(wanted)) return;
              observer.disconnect();
              resolve(Date.now());
            }).observe(document.body, { childList: true, subtree: true, characterData: true });
            setTimeout(() => resolve(null), patience);
          }),
        cookie,
        PATIENCE_MILLISECONDS,
      );
      const set = await tab.page.evaluate((wanted) => {
        const at = Date.now();
        // biome-ignore lint/suspicious/noDocumentCookie: it is what sites do
        document.cookie = `${wanted}=GS1.1.1; Path=/; Max-Age=34000000; Secure`;
        return at;
      }, cookie);
      const at = await shown;
      if (at === null) missed += 1;
      else taken.push(at - set);
    }
    await popup.close();
    await tab.page.close();
  }
} finally {
  await witness.close();
  await server.close();
}
taken.sort((a, b) => a - b);
const at = (share: number): number => taken[Math.floor((taken.length - 1) * share)] ?? Number.NaN;
console.log(
  `${browserName}: median ${at(0.5)} ms, quickest ${at(0)} ms, nine in ten within ${at(0.9)} ms (${taken.length} cookies, ${missed} not shown in time)`,
);
