import type { SubscriptionState } from '../lib/model/subscription';
import { OPEN_COOKIE_DATABASE } from '../lib/model/subscription';
import type { Words } from '../lib/present/words';
import { WebLink } from './WebLink';

/** Offers the list of names that is fetched only on a press; shows its date and hash while it is there. */
export function SubscriptionSection({
  state,
  busy,
  problem,
  words,
  onFetch,
  onRemove,
}: {
  state: SubscriptionState | null;
  busy: boolean;
  /** Why the last press changed nothing, as a sentence. */
  problem: string | null;
  words: Words;
  onFetch: () => void;
  onRemove: () => void;
}) {
  const { name, licence, home, host } = OPEN_COOKIE_DATABASE;
  return (
    <section id="subscription" class="card part" aria-labelledby="subscription-title">
      <h2 id="subscription-title">{words.say('subscription.title')}</h2>
      <p class="muted">{words.say('subscription.means', { host })}</p>
      <p class="small">
        <WebLink url={home}>{name}</WebLink> · {licence}
      </p>
      {state !== null && (
        <div class="small">
          <p>
            {words.say('subscription.state', {
              count: state.names,
              when: words.dateTime(new Date(state.fetchedAt).toISOString()),
            })}
          </p>
          <p class="code">SHA-256 {state.sha256}</p>
        </div>
      )}
      <div role="status">
        {busy && <p class="muted">{words.say('subscription.busy')}</p>}
        {problem !== null && <p class="notice error">{problem}</p>}
      </div>
      <div class="row">
        <button type="button" class="button" disabled={busy} onClick={onFetch}>
          {words.say(state === null ? 'subscription.turn-on' : 'subscription.again')}
        </button>
        {state !== null && (
          <button type="button" class="button" disabled={busy} onClick={onRemove}>
            {words.say('subscription.turn-off')}
          </button>
        )}
      </div>
    </section>
  );
}
