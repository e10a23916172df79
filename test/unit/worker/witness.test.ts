import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JarCookie } from '../../../lib/host/ports';
import { replay } from '../../../lib/ledger/replay';
import { failed } from '../../../lib/model/known';
import type { CookieItem, Ledger } from '../../../lib/model/ledger';
import { FakeBrowser, jarCookie, sender } from './fake-browser';

const SHOP = 'https://www.shop.example/';
const OTHER = 'https://www.other.example/';
const TRACKER = { domain: 'tracker.example', hostOnly: false };

let browser: FakeBrowser;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
  browser = new FakeBrowser();
  browser.openTab(1);
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = (milliseconds = 2000): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

async function ledgers(): Promise<readonly Ledger[]> {
  const visits = await browser.log.visits();
  return Promise.all(visits.map(async ({ visit }) => replay(await browser.log.ofVisit(visit))));
}

const last = async (): Promise<Ledger> => {
  const ledger = (await ledgers()).at(-1);
  if (ledger === undefined) throw new Error('no visit');
  return ledger;
};

const summary = (item: CookieItem): string =>
  `${item.key.name} ${item.foundBy === null ? 'new' : 'found'} ${item.writes
    .map((write) => `${write.setter.via}:${write.kept ? 'kept' : 'tried'}`)
    .join(',')}`;

const cookiesOf = (ledger: Ledger): readonly string[] => [...ledger.cookies.values()].map(summary).sort();

/** Opens a page whose response sets these cookies, with the jar following. */
async function open(
  tab: number,
  url: string,
  lines: readonly string[] = [],
  kept: readonly JarCookie[] = [],
) {
  const request = browser.request(tab, url);
  await rest(10);
  browser.respond(request, lines);
  for (const cookie of kept) browser.store(cookie);
  await rest(10);
  browser.commit(tab, url);
  await rest();
}

const records = (...list: unknown[]): unknown => ({
  url: SHOP,
  records: list.map((record) => JSON.stringify(record)),
  storage: [],
  settled: false,
  lost: false,
});

async function awake(): Promise<void> {
  browser.wake();
  await rest(10_000);
}

describe('visits', () => {
  it('begin with a site and end with it; pages of one site are one visit', async () => {
    await awake();
    await open(1, SHOP);
    await open(1, `${SHOP}cart`);
    await open(1, OTHER);
    browser.close(1);
    await rest();
    expect((await ledgers()).map(({ site, pages, ended }) => [site, pages.length, ended])).toEqual([
      ['shop.example', 2, true],
      ['other.example', 1, true],
    ]);
  });

  it('what the response sets before the page is there belongs to the visit it opens', async () => {
    await awake();
    await open(1, OTHER);
    await open(1, SHOP, ['sid=1; Path=/'], [jarCookie('sid', '1')]);
    const [other, shop] = await ledgers();
    expect(other && cookiesOf(other)).toEqual([]);
    expect(shop && cookiesOf(shop)).toEqual(['sid new header:kept']);
    expect(shop?.freshJar).toBe(true);
  });

  it('cookies of earlier visits are found, not written', async () => {
    browser.storeUnseen(jarCookie('old', 'x'));
    await awake();
    await open(1, SHOP, ['sid=1; Path=/'], [jarCookie('sid', '1')]);
    const ledger = await last();
    expect(cookiesOf(ledger)).toEqual(['old found ', 'sid new header:kept']);
    expect(ledger.freshJar).toBe(false);
  });

  it('a request told of after its page opens the same visit', async () => {
    await awake();
    await open(1, OTHER);
    const at = Date.now();
    await rest(20);
    browser.commit(1, SHOP);
    await rest(100);
    browser.store(jarCookie('sid', '1'));
    const request = browser.request(1, SHOP, { at });
    browser.respond(request, ['sid=1; Path=/']);
    await rest();
    const shop = await last();
    expect([shop.site, shop.freshJar, shop.gaps]).toEqual(['shop.example', true, []]);
    expect(cookiesOf(shop)).toEqual(['sid new header:kept']);
  });

  it('a download leaves the visit as it is, and its cookies in it', async () => {
    await awake();
    await open(1, SHOP);
    const request = browser.request(1, 'https://files.other.example/a.zip');
    browser.respond(request, ['dl=1; Path=/']);
    await rest(40_000);
    expect((await ledgers()).map(({ site }) => site)).toEqual(['shop.example']);
    expect(cookiesOf(await last())).toEqual(['dl new header:tried']);
  });

  it.each([
    ['bfcache', 'history', false, 'bfcache'],
    ['history with a request', 'history', true, 'history'],
    ['prerender', 'load', true, 'prerender'],
  ] as const)('%s is told apart', async (_, how, hasRequest, expected) => {
    await awake();
    await open(1, SHOP);
    if (hasRequest)
      browser.request(1, `${SHOP}b`, expected === 'prerender' ? { prerender: true, frame: 9 } : {});
    browser.commit(1, `${SHOP}b`, { how });
    await rest();
    expect((await last()).pages.map((page) => page.how)).toEqual(['load', expected]);
  });

  it('a page that changes its own address is another page once the path differs', async () => {
    await awake();
    await open(1, SHOP);
    for (const path of ['?a=1', 'list', 'list?page=2', 'item']) browser.changeAddress(1, `${SHOP}${path}`);
    await rest();
    browser.kill();
    browser.wake();
    await rest();
    const { pages, gaps } = await last();
    expect(pages.map((page) => `${page.how} ${page.url}`)).toEqual([
      `load ${SHOP}`,
      `history ${SHOP}list`,
      `history ${SHOP}item`,
    ]);
    expect(gaps).toEqual([]);
  });

  it('a site that is excepted is not witnessed', async () => {
    browser.settings = { ...browser.settings, sites: { 'shop.example': { observe: false } } };
    await awake();
    await open(1, SHOP, ['sid=1'], [jarCookie('sid', '1')]);
    expect(await browser.log.visits()).toEqual([]);
  });

  it('private windows keep their nature in the name of the visit', async () => {
    browser.openTab(2, { private: true, storeId: '1' });
    await awake();
    await open(2, SHOP, ['sid=1; Path=/'], [jarCookie('sid', '1', { storeId: '1' })]);
    const [visit] = await browser.log.visits();
    expect(visit).toMatchObject({ private: true, storeId: '1' });
    expect(visit?.visit).toMatch(/-private$/);
    expect(cookiesOf(await last())).toEqual(['sid new header:kept']);
  });
});

describe('the jar', () => {
  it('a change with several tabs on the site is counted once, where its author was seen', async () => {
    browser.openTab(2);
    await awake();
    await open(1, SHOP);
    await open(2, SHOP);
    browser.store(jarCookie('s', 'v'));
    browser.report(sender(1, SHOP), records(['c', Date.now(), 's=v; path=/', `at ${SHOP}a.js:1:1`]));
    await rest();
    expect((await ledgers()).map(cookiesOf)).toEqual([['s new script:kept'], []]);
  });

  it('the two halves of an overwrite are one write', async () => {
    await awake();
    await open(1, SHOP, ['sid=1; Path=/'], [jarCookie('sid', '1')]);
    const request = browser.request(1, `${SHOP}api`, { type: 'xmlhttprequest', initiator: SHOP });
    browser.respond(request, ['sid=2; Path=/']);
    browser.store(jarCookie('sid', '2'));
    await rest();
    expect(cookiesOf(await last())).toEqual(['sid new header:kept,header:kept']);
    expect([...(await last()).cookies.values()][0]?.removals).toEqual([]);
  });

  it('a cookie that the browser partitions by itself is counted once', async () => {
    await awake();
    await open(1, SHOP);
    const request = browser.request(1, 'https://w.tracker.example/f', { type: 'sub_frame', initiator: SHOP });
    browser.respond(request, ['t=1; Path=/; Domain=tracker.example']);
    browser.store(jarCookie('t', '1', { ...TRACKER, partitionKey: 'https://shop.example' }));
    await rest();
    const ledger = await last();
    expect(cookiesOf(ledger)).toEqual(['t new header:kept']);
    expect([...ledger.cookies.values()][0]?.key.partitionKey).toBe('https://shop.example');
  });

  it('a third party’s cookie that changes long after the page talked to it is nobody’s', async () => {
    await awake();
    await open(1, SHOP);
    browser.request(1, 'https://w.tracker.example/f', { type: 'sub_frame', initiator: SHOP, frame: 5 });
    await rest(3_600_000);
    browser.store(jarCookie('t', '1', TRACKER));
    await rest();
    expect(cookiesOf(await last())).toEqual([]);
  });

  it('a cookie written by the page that embeds its site is not the idle tab’s', async () => {
    browser.openTab(2);
    await awake();
    await open(2, 'https://w.tracker.example/');
    await open(1, SHOP);
    const request = browser.request(1, 'https://w.tracker.example/f', { type: 'sub_frame', initiator: SHOP });
    browser.respond(request, ['t=1; Path=/; Domain=tracker.example']);
    browser.store(jarCookie('t', '1', TRACKER));
    await rest();
    expect((await ledgers()).map((ledger) => [ledger.site, cookiesOf(ledger)])).toEqual([
      ['tracker.example', []],
      ['shop.example', ['t new header:kept']],
    ]);
  });

  it('a change of a host that no page talked to is nobody’s', async () => {
    await awake();
    await open(1, SHOP);
    browser.store(jarCookie('t', '1', TRACKER));
    await rest();
    expect(cookiesOf(await last())).toEqual([]);
  });

  it('an HttpOnly cookie kept without its header having been seen makes the visit incomplete', async () => {
    await awake();
    await open(1, SHOP);
    const cookie = jarCookie('h', '1');
    browser.store({ ...cookie, attributes: { ...cookie.attributes, httpOnly: true } });
    await rest();
    browser.loaded(1, SHOP);
    await rest();
    expect((await last()).gaps.map((gap) => gap.reason)).toEqual(['no-headers']);
  });
});

describe('pages', () => {
  it('a page without our script makes the visit incomplete', async () => {
    browser.hasPageScript = false;
    await awake();
    await open(1, SHOP);
    browser.loaded(1, SHOP);
    await rest();
    expect((await last()).gaps.map((gap) => gap.reason)).toEqual(['no-page-script']);
  });

  it('storage: what was there is found, what came is written, a sweep adds nothing known', async () => {
    await awake();
    await open(1, SHOP);
    const at = Date.now();
    const entry = ['l', [['old', 'x', 1]]];
    browser.report(
      sender(1, SHOP),
      records(['b', at, ...entry], ['s', at, 'l', 'new', 'y', 1, `at ${SHOP}a.js:3:1`], ['i', at, 'db', '']),
    );
    await rest();
    browser.report(sender(1, SHOP), {
      url: SHOP,
      records: [],
      storage: [
        {
          area: 'l',
          entries: [
            ['old', 'x', 1],
            ['new', 'y', 1],
            ['late', 'z', 1],
          ],
        },
      ],
      settled: true,
      lost: false,
    });
    await rest();
    const ledger = await last();
    expect(
      [...ledger.storage.values()].map((item) => [
        item.kind,
        item.name,
        item.foundBy !== null,
        item.writes.map((write) => write.setter.via),
      ]),
    ).toEqual([
      ['localStorage', 'old', true, []],
      ['localStorage', 'new', false, ['script']],
      ['indexedDB', 'db', false, ['script']],
      ['localStorage', 'late', false, ['sweep']],
    ]);
    expect(ledger.swept).toEqual({ cookies: true, storage: true });
  });

  it('what a page sends while it is left is its own, not the next one’s', async () => {
    await awake();
    await open(1, SHOP);
    await open(1, OTHER);
    browser.request(1, 'https://t.example/bye', { type: 'ping', initiator: SHOP.slice(0, -1) });
    browser.report(sender(1, 'https://ads.example/', { frame: { id: 7, url: '' } }), {
      ...(records(['i', Date.now() - 5000, 'old', '']) as object),
      url: 'https://ads.example/',
    });
    await rest();
    const [shop, other] = await ledgers();
    expect([...(shop?.hosts.keys() ?? [])]).toContain('t.example');
    expect([...(other?.hosts.keys() ?? [])]).not.toContain('t.example');
    expect(other?.storage.size).toBe(0);
  });

  it('finds in what a script sends the values that were seen, and says what it could not look through', async () => {
    await awake();
    await open(1, SHOP);
    const from = { type: 'xmlhttprequest', method: 'POST', initiator: SHOP.slice(0, -1) };
    const set = browser.request(1, `${SHOP}app.js`, { type: 'script' });
    browser.respond(set, ['visitor=v2.8391047265; Path=/; Max-Age=90000']);
    browser.request(1, `${SHOP}count`, from, { text: '{"who":"v2.8391047265","page":"/"}', whole: true });
    browser.request(1, `${SHOP}search`, from, { text: '{"words":"red shoes"}', whole: true });
    browser.request(1, `${SHOP}upload`, from, { text: '', whole: false });
    await rest();
    const { hosts } = await last();
    expect(
      [...hosts.values()]
        .flatMap(({ contacts }) => contacts)
        .filter(({ type }) => type === 'xmlhttprequest')
        .map(({ url, identifiers, unread }) => [new URL(url).pathname, identifiers, unread]),
    ).toEqual(
      expect.arrayContaining([
        ['/count', { who: 'visitor' }, false],
        ['/upload', {}, true],
      ]),
    );
    expect(JSON.stringify([...hosts])).not.toContain('/search');
    expect(JSON.stringify([...hosts])).not.toContain('8391047265');
  });

  it('says once that something was blocked', async () => {
    await awake();
    await open(1, SHOP);
    const ad = browser.request(1, 'https://t.example/ad.js', { type: 'script' });
    browser.block(ad);
    browser.block(ad);
    await rest();
    expect((await last()).gaps.map(({ reason }) => reason)).toEqual(['requests-blocked']);
  });

  it('a header’s page is the tab’s page, where the browser names the origin alone', async () => {
    await awake();
    await open(1, SHOP);
    await open(1, `${SHOP}checkout`);
    const request = browser.request(1, `${SHOP}api`, {
      type: 'xmlhttprequest',
      initiator: SHOP.slice(0, -1),
    });
    browser.respond(request, ['late=1; Path=/']);
    await rest();
    expect([...(await last()).cookies.values()][0]?.writes[0]?.frame?.url).toBe(`${SHOP}checkout`);
  });

  it('a report of a page that was left already says nothing of the new one', async () => {
    await awake();
    await open(1, OTHER);
    browser.report(sender(1, SHOP), records(['c', Date.now(), 's=v', '']));
    await rest();
    expect(cookiesOf(await last())).toEqual([]);
  });

  it.each([
    ['no object', 'hello'],
    ['another shape', { records: [] }],
    ['more fields', { ...(records() as object), visit: 'x' }],
    ['too many records', { ...(records() as object), records: Array(10_000).fill('[]') }],
  ])('a report that is %s is refused, and the visit incomplete', async (_, body) => {
    await awake();
    await open(1, SHOP);
    const { gaps: _none, upTo: _first, lastAt: _before, ...before } = await last();
    const isKept = browser.report(sender(1, SHOP), body);
    await rest();
    expect(await isKept).toBe(false);
    const { gaps, upTo: _second, lastAt: _after, ...after } = await last();
    expect(gaps.map((gap) => gap.reason)).toEqual(['no-page-script']);
    expect(after).toEqual(before);
  });

  it('records that our script does not write are left out and said', async () => {
    await awake();
    await open(1, SHOP);
    browser.report(
      sender(1, SHOP),
      records(['x', 1], ['c', Date.now(), 'h=1; HttpOnly', ''], ['f', Date.now(), 'retina', ''], null),
    );
    await rest();
    const ledger = await last();
    expect([ledger.cookies.size, ledger.fingerprints.size]).toEqual([0, 0]);
    expect(ledger.gaps.map((gap) => gap.reason)).toEqual(['worker-stopped']);
  });

  it('an address of two megabytes silences no report, and no event carries it', async () => {
    await awake();
    const long = `${SHOP}${'a'.repeat(1_000_000)}?${'b'.repeat(1_000_000)}`;
    await open(1, long);
    browser.report(sender(1, long), {
      ...Object(records(['s', Date.now(), 'l', 'kept', 'y', 1, ''])),
      url: long,
    });
    await rest();
    const ledger = await last();
    expect([[...ledger.storage.values()].map(({ name }) => name), ledger.gaps]).toEqual([['kept'], []]);
    const [{ visit } = { visit: '' }] = await browser.log.visits();
    expect(JSON.stringify(await browser.log.ofVisit(visit)).length).toBeLessThan(20_000);
  });

  it('storage of more entries than are read makes the visit incomplete', async () => {
    await awake();
    await open(1, SHOP);
    const entries = Array.from({ length: 300 }, (_, index) => [`decoy-${index}`, '', 0]);
    browser.report(sender(1, SHOP), { ...Object(records()), storage: [{ area: 'l', entries }] });
    await rest();
    expect((await last()).gaps.map((gap) => gap.reason)).toEqual(['log-full']);
  });

  it('a time that a page makes up stays within the visit', async () => {
    await awake();
    await open(1, SHOP);
    browser.report(sender(1, SHOP), records(['i', 5, 'early', ''], ['i', 1e15, 'late', '']));
    await rest();
    const ledger = await last();
    for (const item of ledger.storage.values()) {
      expect(item.writes[0]?.at).toBeGreaterThanOrEqual(ledger.startedAt);
      expect(item.writes[0]?.at).toBeLessThanOrEqual(Date.now());
    }
  });
});

describe('the worker', () => {
  /** Everything that happens in one visit, step by step. */
  const steps: readonly (() => unknown)[] = [
    () => browser.store(jarCookie('script', 's')),
    () =>
      browser.report(sender(1, SHOP), records(['c', Date.now(), 'script=s; path=/', `at ${SHOP}a.js:1:1`])),
    () =>
      browser.respond(browser.request(1, `${SHOP}api`, { type: 'xmlhttprequest', initiator: SHOP }), [
        'late=1; Path=/',
      ]),
    () => browser.store(jarCookie('late', '1')),
    () => browser.commit(1, `${SHOP}next`),
    () => browser.loaded(1, `${SHOP}next`),
  ];
  const everything = ['late new', 'script new', 'sid new'];

  it.each(steps.map((_, index) => index))(
    'killed after step %i: the visit goes on, nothing is lost or invented',
    async (at) => {
      await awake();
      await open(1, SHOP, ['sid=1; Path=/'], [jarCookie('sid', '1')]);
      for (const [index, step] of steps.entries()) {
        void step();
        await rest();
        if (index === at) {
          browser.kill();
          browser.wake();
          await rest();
        }
      }
      await rest();
      const all = await ledgers();
      expect(all).toHaveLength(1);
      expect(all[0] && cookiesOf(all[0]).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(
        everything,
      );
      for (const item of all[0]?.cookies.values() ?? []) expect(item.writes).toHaveLength(1);
    },
  );

  it('what happened while it was dead is found, with the interval in which it did', async () => {
    await awake();
    await open(1, SHOP);
    browser.kill();
    browser.storeUnseen(jarCookie('unseen', 'u'));
    await rest(60_000);
    browser.wake();
    await rest();
    const ledger = await last();
    expect(cookiesOf(ledger)).toEqual(['unseen new sweep:kept']);
    const write = [...ledger.cookies.values()][0]?.writes[0];
    expect(write?.notBefore).toBeGreaterThanOrEqual(ledger.startedAt);
    expect(write?.notBefore).toBeLessThan(write?.at ?? 0);
  });

  it('after a start of the browser ends what was open, and does not call the open pages witnessed', async () => {
    await awake();
    await open(1, SHOP);
    browser.restart();
    await rest();
    const [before, after] = await ledgers();
    expect(before?.ended).toBe(true);
    expect(after?.gaps.map((gap) => gap.reason)).toEqual(['browser-start']);
    expect(after?.pages.map((page) => page.how)).toEqual(['already-open']);
  });

  it('a first page whose request went unseen is incomplete', async () => {
    browser.wake();
    browser.commit(1, SHOP);
    await rest();
    expect((await last()).gaps.map((gap) => gap.reason)).toContain('browser-start');
  });

  it('a page that came while it was dead is entered, and the visit incomplete', async () => {
    await awake();
    await open(1, SHOP);
    browser.kill();
    browser.openTab(1, { url: OTHER });
    browser.wake();
    await rest();
    const [shop, other] = await ledgers();
    expect(shop?.ended).toBe(true);
    expect(other?.gaps.map((gap) => gap.reason)).toEqual(['worker-stopped']);
  });

  it('killed before the former session was closed, it closes it the next time', async () => {
    await awake();
    await open(1, SHOP);
    browser.kill();
    browser.forgetSession();
    vi.spyOn(browser.log, 'openVisits').mockImplementationOnce(() => new Promise(() => undefined));
    browser.wake();
    await rest();
    browser.kill();
    browser.wake();
    await rest();
    const [before, after] = await ledgers();
    expect(before?.ended).toBe(true);
    expect(after?.gaps.map((gap) => gap.reason)).toEqual(['browser-start']);
  });

  it('goes on with a visit of its own when the history of the open one is deleted', async () => {
    const witnessing = browser.wake();
    await rest(10_000);
    await open(1, SHOP);
    await browser.log.mark({ of: 'all' }, 't', Date.now());
    witnessing.historyChanged();
    await rest();
    browser.report(sender(1, SHOP), records(['c', Date.now(), 'later=1; path=/', '']));
    await rest();
    const ledger = await last();
    expect(cookiesOf(ledger)).toEqual(['later new script:tried']);
    expect(ledger.gaps.map((gap) => gap.reason)).toEqual(['extension-start']);
  });

  it('private visits end with the last private window', async () => {
    browser.openTab(2, { private: true, storeId: '1' });
    await awake();
    await open(2, SHOP);
    const forget = vi.spyOn(browser.log, 'forgetPrivate');
    browser.close(1);
    await rest();
    expect(forget).not.toHaveBeenCalled();
    browser.close(2);
    await rest();
    expect(forget).toHaveBeenCalledOnce();
  });

  it('a visit whose tab went while it was dead is over', async () => {
    await awake();
    await open(1, SHOP);
    browser.kill();
    browser.tabs.delete(1);
    browser.wake();
    await rest();
    expect((await last()).ended).toBe(true);
  });

  it('an event that the log refuses sinks alone', async () => {
    await awake();
    await open(1, SHOP);
    const append = browser.log.append.bind(browser.log);
    vi.spyOn(browser.log, 'append').mockImplementation(async (events) =>
      events.some((event) => event.kind === 'cookie-written' && event.key.name === 'bad')
        ? failed('write-failed', 'DataCloneError')
        : append(events),
    );
    const names = ['a', 'b', 'bad', 'c', 'd', 'e'];
    browser.report(
      sender(1, SHOP),
      records(...names.map((name) => ['c', Date.now(), `${name}=1; path=/`, ''])),
    );
    await rest();
    browser.report(sender(1, SHOP), records(['c', Date.now(), 'f=1; path=/', '']));
    await rest();
    const ledger = await last();
    expect([...ledger.cookies.values()].map((item) => item.key.name).sort()).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
    expect(ledger.gaps.map((gap) => gap.reason)).toEqual(['write-failed']);
  });

  it('a log that throws does not stop what comes later', async () => {
    await awake();
    await open(1, SHOP);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(browser.log, 'append').mockRejectedValueOnce(new Error('bug'));
    for (const name of ['lost', 'kept']) {
      browser.report(sender(1, SHOP), records(['c', Date.now(), `${name}=1; path=/`, '']));
      await rest();
    }
    expect(cookiesOf(await last())).toEqual(['kept new script:tried']);
  });

  it('a log that cannot be written is tried once more, then the visit gets a gap', async () => {
    await awake();
    await open(1, SHOP);
    const append = vi.spyOn(browser.log, 'append').mockResolvedValue(failed('log-full', 'full'));
    const cookie = (name: string) => records(['c', Date.now(), `${name}=1; path=/`, '']);
    const isKept = browser.report(sender(1, SHOP), cookie('lost'));
    await rest();
    expect(await isKept).toBe(false);
    expect(append).toHaveBeenCalledTimes(2);
    append.mockRestore();
    expect(
      await Promise.race([browser.report(sender(1, SHOP), cookie('kept')), rest().then(() => null)]),
    ).toBe(true);
    const ledger = await last();
    expect(cookiesOf(ledger)).toEqual(['kept new script:tried']);
    expect(ledger.gaps.map((gap) => gap.reason)).toEqual(['log-full']);
  });
});
