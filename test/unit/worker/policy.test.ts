import { describe, expect, it, vi } from 'vitest';
import type { LoggedEvent } from '../../../lib/model/event';
import type { PageControl, PolicyPageFacts } from '../../../lib/page/policy/collect';
import { startPolicy } from '../../../lib/worker/policy';
import { type Answer, openVisit, pageFacts, policyWorld, SITE, VISIT } from './policy-world';

const POLICY = `<html lang="en"><body><h1>Cookie policy</h1>
<p>We do not use advertising cookies. You can change your mind at any time with the "Cookie settings" link in the footer.</p>
<table><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr><tr><td>atelier_sid</td><td>Keeps you signed in</td><td>2 hours</td></tr></table>
</body></html>`;
const PRIVACY =
  '<html lang="en"><body><h1>Privacy</h1><p>We care. We do not sell your personal data.</p></body></html>';
const control = (label: string, place: PageControl['place']): PageControl => ({ label, place, leads: false });
const tenLinks = Array.from({ length: 10 }, (_, at) => ({ ...control(`Page ${at}`, 'body'), leads: true }));
const footer = (text: string, path: string) => ({ text, href: `${SITE}${path}`, place: 'footer' as const });

interface Case {
  readonly documents?: Readonly<Record<string, Answer>>;
  readonly page?: Partial<PolicyPageFacts>;
  readonly live?: string;
}

/** Loads the page in a witnessed tab and gives what the log holds once the work is done. */
async function visit({ documents = {}, page = {}, live }: Case, loads = 1) {
  const { world, requested, load, log } = policyWorld({
    documents: Object.fromEntries(
      Object.entries(documents).map(([path, answer]) => [`${SITE}${path}`, answer]),
    ),
    page: pageFacts(page),
    ...(live === undefined ? {} : { live }),
  });
  await openVisit(log);
  startPolicy(world);
  for (let count = 0; count < loads; count += 1) load();
  const events = await vi.waitUntil(async () => {
    const found = await log.ofVisit(VISIT);
    return found.some((event) => event.kind === 'reopen-control-sought') ? found : null;
  });
  return { events, requested: requested.map((url) => new URL(url).pathname), log };
}

const of = <K extends LoggedEvent['kind']>(events: readonly LoggedEvent[], kind: K) =>
  events.filter((event): event is Extract<LoggedEvent, { kind: K }> => event.kind === kind);

describe('finding the policy of a visited site', () => {
  it('reads the linked policy and says why it was taken', async () => {
    const { events, requested, log } = await visit({
      documents: { '/cookies': { text: POLICY } },
      page: { links: [footer('Privacy', '/privacy'), footer('Cookie policy', '/cookies')] },
    });
    const [read] = of(events, 'declaration-read');
    expect(read).toMatchObject({
      declarant: 'page',
      url: `${SITE}/cookies`,
      why: 'link "Cookie policy" in the footer',
    });
    const declaration = await log.declaration(read?.sha256 ?? '');
    expect(declaration?.claims.map((claim) => claim.type)).toContain('no-marketing');
    expect(await log.documentText(read?.sha256 ?? '')).toContain(
      'atelier_sid | Keeps you signed in | 2 hours',
    );
    expect(requested[0]).toBe('/cookies');
  });

  it('asks for no document twice in a visit, however often a page loads', async () => {
    const { requested } = await visit(
      { documents: { '/cookies': { text: POLICY } }, page: { links: [footer('Cookies', '/cookies')] } },
      3,
    );
    expect(requested).toEqual([...new Set(requested)]);
  });

  it('takes the document that declares most', async () => {
    const { events } = await visit({
      documents: { '/cookie-notice': { text: PRIVACY }, '/privacy': { text: POLICY } },
      page: { links: [footer('Cookie notice', '/cookie-notice'), footer('Privacy policy', '/privacy')] },
    });
    expect(of(events, 'declaration-read')[0]).toMatchObject({
      url: `${SITE}/privacy`,
      why: expect.stringContaining('declares most of 2'),
    });
  });

  it('tries the usual addresses where no link leads anywhere', async () => {
    const { events } = await visit({ documents: { '/cookie-policy': { text: POLICY } } });
    expect(of(events, 'declaration-read')[0]?.why).toBe('usual address /cookie-policy');
  });

  it('follows a privacy policy to the cookie policy it refers to', async () => {
    const { events } = await visit({
      documents: {
        '/privacy': { text: `${PRIVACY}<p>See our <a href="/legal/c1">cookie policy</a>.</p>` },
        '/legal/c1': { text: POLICY },
      },
      page: { links: [footer('Privacy', '/privacy')] },
    });
    expect(of(events, 'declaration-read')[0]).toMatchObject({ url: `${SITE}/legal/c1` });
  });

  it.each<readonly [what: string, answer: Answer | undefined, reason: string]>([
    ['a PDF', { mime: 'application/pdf', text: '%PDF-1.7' }, 'PDF'],
    ['an image', { mime: 'image/png', text: 'x' }, 'image'],
    ['a redirect loop', { fails: 'a redirect loop.' }, 'redirect loop'],
    ['a missing page', undefined, '404'],
    ['an empty page', { text: '<html><body></body></html>' }, 'declares nothing'],
  ])('says what is wrong with %s', async (_what, answer, reason) => {
    const { events } = await visit({
      documents: answer === undefined ? {} : { '/cookies': answer },
      page: { links: [footer('Cookie policy', '/cookies')] },
    });
    expect(of(events, 'declaration-read')).toEqual([]);
    expect(of(events, 'declaration-failed')).toHaveLength(1);
    expect(of(events, 'declaration-failed')[0]).toMatchObject({
      url: `${SITE}/cookies`,
      reason: expect.stringContaining(reason),
    });
  });

  it('says that there is no link at all', async () => {
    const { events } = await visit({});
    expect(of(events, 'declaration-failed')[0]).toMatchObject({
      url: null,
      reason: expect.stringContaining('no link'),
    });
  });

  it('reads the live document of the policy page, and keeps it where it declares more', async () => {
    const { events } = await visit({
      documents: { '/cookies': { text: '<html><body><div id="app"></div></body></html>' } },
      page: { url: `${SITE}/cookies`, title: 'Cookies | Atelier', heading: 'Cookie policy' },
      live: POLICY,
    });
    expect(of(events, 'declaration-read')[0]?.why).toBe(`live document of ${SITE}/cookies`);
  });

  it('does the work again after the worker died before the log knew of it', async () => {
    const page = pageFacts({ links: [footer('Cookie policy', '/cookies')] });
    const documents = { [`${SITE}/cookies`]: { text: POLICY } };
    const first = policyWorld({ documents, page });
    await openVisit(first.log);
    const second = policyWorld({ documents, page, log: first.log });
    startPolicy(second.world);
    const events = await vi.waitUntil(async () => {
      const found = of(await first.log.ofVisit(VISIT), 'declaration-read');
      return found.length > 0 ? found : null;
    });
    expect(events).toHaveLength(1);
  });

  it('looks for the control that the policy promises', async () => {
    const links = [footer('Cookie policy', '/cookies')];
    const controls = [{ label: 'Cookie settings', place: 'footer' as const, leads: false }];
    const documents = { '/cookies': { text: POLICY } };
    const found = await visit({ documents, page: { links, controls } });
    expect(of(found.events, 'reopen-control-sought')[0]).toMatchObject({
      found: true,
      label: 'Cookie settings',
    });
    const missing = await visit({
      documents,
      page: { links, controls: [{ label: 'Basket', place: 'menu', leads: true }] },
    });
    expect(of(missing.events, 'reopen-control-sought')[0]).toMatchObject({ found: false, label: null });
  });

  it.each<[string, PageControl[], string | null]>([
    ['at a foot that is called nothing', [control('Analytics choice', 'body')], 'Analytics choice'],
    ['but not in the banner', [control('Analytics choice', 'banner')], null],
    ['nor high up in the page', [control('Delivery options', 'body'), ...tenLinks], null],
    ['nor where it leads elsewhere', [{ ...control('Analytics choice', 'body'), leads: true }], null],
  ])('finds a control that speaks of a choice %s', async (_, controls, label) => {
    const documents = { '/cookies': { text: POLICY } };
    const { events } = await visit({
      documents,
      page: { links: [footer('Cookie policy', '/cookies')], controls },
    });
    expect(of(events, 'reopen-control-sought')[0]).toMatchObject({ found: label !== null, label });
  });

  it('takes nothing from a page that sends what our script never sends', async () => {
    const { world, load, log, requested } = policyWorld({ page: pageFacts({}) });
    await openVisit(log);
    const hostile = {
      ...world,
      pages: { ...world.pages, ask: async () => ({ ok: true as const, value: { links: 'all of them' } }) },
    };
    startPolicy(hostile);
    load();
    await vi.waitUntil(async () => (await log.ofVisit(VISIT)).length === 1);
    expect(requested).toEqual([]);
  });
});
