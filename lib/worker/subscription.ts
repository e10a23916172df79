import type { World } from '../host/ports';
import {
  askSubscription,
  MOST_BYTES,
  readOpenCookieDatabase,
  readStoredSubscription,
} from '../knowledge/open-cookie-database';
import { failed, ok } from '../model/known';
import type { Subscription, SubscriptionState } from '../model/subscription';
import { OPEN_COOKIE_DATABASE } from '../model/subscription';
import type { Handlers } from './serve';

const MOST_SECONDS = 30;

const stateOf = ({ fetchedAt, sha256, names }: Subscription): SubscriptionState => ({
  fetchedAt,
  sha256,
  names: names.length,
});

/**
 * The list of names that a person may have fetched. Nothing is ever fetched by itself: only `subscription/fetch` does, which
 * the options page asks on a press. A failed fetch leaves what is there. Findings are judged without it, so that an export
 * says the same wherever it is read again.
 */
export function subscriptionHandlers(
  world: World,
): Pick<Handlers, 'subscription/read' | 'subscription/fetch' | 'subscription/remove' | 'subscription/ask'> {
  const stored = async () => readStoredSubscription(await world.subscription.read());
  return {
    'subscription/read': async () => {
      const subscription = await stored();
      return ok(subscription === null ? null : stateOf(subscription));
    },
    'subscription/fetch': async () => {
      const fetched = await world.network.document(OPEN_COOKIE_DATABASE.url, {
        bytes: MOST_BYTES,
        seconds: MOST_SECONDS,
      });
      if (!fetched.ok) return fetched;
      const { url, text, sha256, truncated } = fetched.value;
      if (new URL(url).host !== OPEN_COOKIE_DATABASE.host)
        return failed('subscription-moved', `The answer came from another address: ${new URL(url).host}.`);
      if (truncated)
        return failed('subscription-too-large', `The answer was longer than ${MOST_BYTES} bytes.`);
      const names = readOpenCookieDatabase(text);
      if (!names.ok) return names;
      const subscription: Subscription = { version: 1, fetchedAt: world.now(), sha256, names: names.value };
      await world.subscription.write(subscription);
      return ok(stateOf(subscription));
    },
    'subscription/remove': async () => {
      await world.subscription.remove();
      return ok(null);
    },
    'subscription/ask': async ({ items }) => {
      const subscription = await stored();
      return ok(subscription === null ? null : askSubscription(subscription, items));
    },
  };
}
