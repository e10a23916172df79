import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Witness } from '../browsers';

/** A site whose banner can be answered purpose by purpose, and opened again by a link. */
const SITE = 'freelance-os.example';

async function press(popup: Page, label: string): Promise<void> {
  const find = `[...document.querySelectorAll('button')].find((one) => !one.disabled && one.textContent.includes(${JSON.stringify(label)}))`;
  await popup.waitForFunction(`${find} !== undefined`);
  await popup.evaluate(`${find}.click()`);
}

/** Asked for in the popup: the banner is answered, the answer taken back through the site's own link, its dialog opened and left. */
export async function expectWishes(witness: Witness): Promise<void> {
  const read = await witness.ask('settings/read', null);
  if (!read.ok) throw new Error(read.message);
  const preference = { preferences: false, analytics: true, marketing: false };
  await witness.ask('settings/write', { settings: { ...read.value.settings, mode: 'ask', preference } });
  const tab = await witness.openTab();
  await tab.page.goto(`https://${SITE}/`, { waitUntil: 'load' });
  // An earlier visit may have been answered.
  await tab.page.evaluate('localStorage.clear()');
  await tab.page.reload({ waitUntil: 'load' });
  const popup = await witness.openExtensionPage(`popup.html?tab=${tab.id}`);
  const kept = (): Promise<unknown> =>
    tab.page.evaluate(
      `(() => { const kept = JSON.parse(localStorage.getItem('fos-consent-v2') ?? 'null'); return kept && [kept.analytics, kept.marketing]; })()`,
    );
  const isOpen = (): Promise<unknown> =>
    tab.page.evaluate(`!document.getElementById('cookie-banner').hidden`);
  expect(await kept()).toBeNull();
  await press(popup, 'Answer as I chose');
  await expect.poll(kept, 'answered').toEqual([true, false]);
  await press(popup, 'Withdraw consent');
  await expect.poll(kept, 'withdrawn').toEqual([false, false]);
  // What the person opened is theirs, also where banners are answered.
  await witness.ask('settings/write', { settings: { ...read.value.settings, mode: 'answer', preference } });
  await press(popup, 'Open the site’s dialog');
  await expect.poll(isOpen, 'opened').toBe(true);
  await witness.ask('visit/settled', { tab: tab.id, quietSeconds: 1, timeoutSeconds: 5 });
  expect([await isOpen(), await kept()]).toEqual([true, [false, false]]);
  await popup.close();
  await tab.page.close();
}
