import { describe, expect, it } from 'vitest';
import { ok } from '../../../lib/model/known';
import { OPEN_COOKIE_DATABASE } from '../../../lib/model/subscription';
import { subscriptionHandlers } from '../../../lib/worker/subscription';
import { type Answer, pageFacts, policyWorld } from './policy-world';

const DATABASE = JSON.stringify({
  Tailor: [{ category: 'Analytics', cookie: 'tl_id', domain: '', wildcardMatch: '0' }],
});
const ASKED = { items: [{ name: 'tl_id', domain: 'atelier.example' }] };

function subscribed(answer: Answer) {
  const { world, requested } = policyWorld({
    documents: { [OPEN_COOKIE_DATABASE.url]: answer },
    page: pageFacts({}),
  });
  let stored: unknown;
  const handlers = subscriptionHandlers({
    ...world,
    network: {
      document: async (url, limits) => {
        const fetched = await world.network.document(url, limits);
        return fetched.ok ? ok({ ...fetched.value, sha256: 'a'.repeat(64) }) : fetched;
      },
    },
    subscription: {
      read: async () => stored,
      write: async (subscription) => {
        stored = subscription;
      },
      remove: async () => {
        stored = undefined;
      },
    },
  });
  return { handlers, requested };
}

describe('the list of names that may be fetched', () => {
  it('is fetched when asked and never before, says when and what, and is gone when turned off', async () => {
    const { handlers, requested } = subscribed({ mime: 'text/plain', text: DATABASE });
    expect(await handlers['subscription/read'](null)).toMatchObject({ ok: true, value: null });
    expect(await handlers['subscription/ask'](ASKED)).toMatchObject({ ok: true, value: null });
    expect(requested).toEqual([]);

    expect(await handlers['subscription/fetch'](null)).toMatchObject({
      ok: true,
      value: { names: 1, fetchedAt: 2_000 },
    });
    expect(requested).toEqual([OPEN_COOKIE_DATABASE.url]);
    expect(await handlers['subscription/ask'](ASKED)).toMatchObject({
      ok: true,
      value: [[{ category: 'Analytics', platform: 'Tailor' }]],
    });

    await handlers['subscription/remove'](null);
    expect(await handlers['subscription/ask'](ASKED)).toMatchObject({ ok: true, value: null });
    expect(requested).toHaveLength(1);
  });

  it('keeps what it has when the next fetch brings something else', async () => {
    const { handlers } = subscribed({ mime: 'text/html', text: '<h1>Not found</h1>' });
    expect(await handlers['subscription/fetch'](null)).toMatchObject({
      ok: false,
      code: 'subscription-invalid',
    });
    expect(await handlers['subscription/read'](null)).toMatchObject({ ok: true, value: null });
  });
});
