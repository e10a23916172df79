import { describe, expect, it } from 'vitest';
import { networkBy, stepwise } from '../../../lib/host/network';
import { mayAskFor } from '../../../lib/policy/find/reachable';

const PAGE = 'https://www.atelier.example/';

/** A network whose addresses lead on as the table says; null: nobody tells where to. What ends is a document. */
async function asked(url: string, moves: Readonly<Record<string, string | null>>) {
  const requested: string[] = [];
  const bring = stepwise(async (at) => {
    requested.push(at);
    const next = moves[at];
    if (next === undefined) return { response: new Response('Cookies'), next: null };
    const response = Response.error();
    Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
    return { response, next };
  });
  const limits = { bytes: 1000, seconds: 5, mayFollow: (moved: string) => mayAskFor(moved, PAGE) };
  const outcome = await networkBy(bring).document(url, limits);
  return { requested, came: outcome.ok ? outcome.value.url : outcome.code };
}

describe('redirects of documents', () => {
  it.each([
    ['none', {}, `${PAGE}cookies`],
    ['within the site', { [`${PAGE}cookies`]: `${PAGE}legal/cookies` }, `${PAGE}legal/cookies`],
    [
      'to another host and on',
      { [`${PAGE}cookies`]: 'https://docs.example/a', 'https://docs.example/a': 'https://docs.example/b' },
      'https://docs.example/b',
    ],
  ])('are followed: %s', async (_title, moves, expected) => {
    expect((await asked(`${PAGE}cookies`, moves)).came).toBe(expected);
  });

  it.each([
    'http://192.168.0.1/reboot',
    'http://127.0.0.1:8080/',
    'https://[::1]/',
    'http://router.local/',
    'http://other.example/',
  ])('that lead to %s are not followed, and nothing is asked there', async (target) => {
    const { requested, came } = await asked(`${PAGE}cookies`, {
      [`${PAGE}cookies`]: 'https://docs.example/a',
      'https://docs.example/a': target,
    });
    expect(came).toBe('redirect-refused');
    expect(requested).toEqual([`${PAGE}cookies`, 'https://docs.example/a']);
  });

  it('without a told target end, but for those that bring a host to TLS', async () => {
    expect((await asked(`${PAGE}cookies`, { [`${PAGE}cookies`]: null })).came).toBe('redirect-refused');
    const plain = 'http://www.atelier.example/cookies';
    expect((await asked(plain, { [plain]: null })).came).toBe(`${PAGE}cookies`);
  });

  it('in a ring end', async () => {
    const { requested, came } = await asked(`${PAGE}a`, {
      [`${PAGE}a`]: `${PAGE}b`,
      [`${PAGE}b`]: `${PAGE}a`,
    });
    expect(came).toBe('unreachable');
    expect(requested.length).toBeLessThan(30);
  });
});
