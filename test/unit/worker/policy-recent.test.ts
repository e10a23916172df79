import { describe, expect, it, vi } from 'vitest';
import type { LoggedEvent } from '../../../lib/model/event';
import type { PolicyPageFacts } from '../../../lib/page/policy/collect';
import { startPolicy } from '../../../lib/worker/policy';
import { openVisit, pageFacts, policyWorld, SITE, VISIT } from './policy-world';

const POLICY =
  '<html lang="en"><body><h1>Cookies</h1><table><tr><th>Cookie name</th><th>Purpose</th><th>Duration</th></tr><tr><td>desk_sid</td><td>Keeps you signed in</td><td>2 hours</td></tr></table></body></html>';
const NEXT = '1800-7';
const HOUR = 3_600_000;
const links = [{ text: 'Cookie policy', href: `${SITE}/cookies`, place: 'footer' as const }];

const reads = (events: readonly LoggedEvent[]) => events.filter((event) => event.kind === 'declaration-read');

/** Two visits, the second so much later and on this page, of a site whose policy may have moved; what the second logged and asked for. */
async function secondVisit(later: number, page: Partial<PolicyPageFacts>, movedTo?: string) {
  const documents = { [`${SITE}/cookies`]: { text: POLICY, ...(movedTo === undefined ? {} : { movedTo }) } };
  const first = policyWorld({ documents, page: pageFacts({ links }) });
  await openVisit(first.log);
  startPolicy(first.world);
  first.load();
  await vi.waitUntil(async () => reads(await first.log.ofVisit(VISIT)).length > 0);
  await first.log.append([
    { kind: 'visit-ended', visit: VISIT, at: 1_500, notBefore: null, reason: 'tab-closed' },
  ]);
  const second = policyWorld({
    documents,
    page: pageFacts({ links, ...page }),
    log: first.log,
    live: POLICY,
  });
  await openVisit(first.log, NEXT);
  startPolicy({ ...second.world, now: () => 2_000 + later });
  second.load();
  const events = await vi.waitUntil(async () => {
    const found = await first.log.ofVisit(NEXT);
    return found.some((event) => event.kind === 'reopen-control-sought') ? found : null;
  });
  return { read: reads(events), requested: second.requested };
}

describe('a policy that another visit has just read', () => {
  it('is taken over within a day, and the log says so', async () => {
    const { read, requested } = await secondVisit(HOUR, {});
    expect(requested).toEqual([]);
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({
      url: `${SITE}/cookies`,
      why: expect.stringContaining('read less than a day ago'),
    });
  });

  it('is taken over where its link leads on to another address', async () => {
    const { read, requested } = await secondVisit(HOUR, {}, `${SITE}/legal/cookies-2026`);
    expect(requested).toEqual([]);
    expect(read[0]).toMatchObject({
      url: `${SITE}/legal/cookies-2026`,
      path: { by: 'link', asked: `${SITE}/cookies`, reused: true },
    });
  });

  it('is asked for again after a day', async () => {
    const { read, requested } = await secondVisit(25 * HOUR, {});
    expect(requested).toContain(`${SITE}/cookies`);
    expect(read[0]).toMatchObject({ why: 'link "Cookie policy" in the footer' });
  });

  it('is asked for again where the page links elsewhere', async () => {
    const { requested } = await secondVisit(HOUR, {
      links: [{ text: 'Cookie notice', href: `${SITE}/cookie-notice`, place: 'footer' as const }],
    });
    expect(requested).toContain(`${SITE}/cookie-notice`);
  });

  it('is read anew where the person opens it', async () => {
    const { read } = await secondVisit(HOUR, {
      url: `${SITE}/cookies`,
      title: 'Cookie policy',
      heading: 'Cookie policy',
    });
    expect(read.every((event) => event.kind === 'declaration-read' && !event.why.includes('a day ago'))).toBe(
      true,
    );
    expect(read.length).toBeGreaterThan(0);
  });
});
