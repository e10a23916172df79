import { useEffect, useState } from 'preact/hooks';
import { SubscriptionSection } from '../../components/SubscriptionSection';
import { ask } from '../../lib/host/client';
import { requestAccess } from '../../lib/host/extension-page';
import type { Outcome } from '../../lib/model/known';
import type { SubscriptionState } from '../../lib/model/subscription';
import { OPEN_COOKIE_DATABASE } from '../../lib/model/subscription';
import type { Words } from '../../lib/present/words';

export function SubscriptionRoot({ words }: { words: Words }) {
  const [state, setState] = useState<SubscriptionState | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { host } = OPEN_COOKIE_DATABASE;

  useEffect(() => {
    void ask('subscription/read', null).then((answer) => setState(answer.ok ? answer.value : null));
  }, []);

  const settle = (answer: Outcome<SubscriptionState | null>) => {
    setBusy(false);
    if (answer.ok) setState(answer.value);
    setProblem(answer.ok ? null : words.say('subscription.failed', { message: answer.message }));
  };
  const turnOn = async () => {
    // First of all: the browser grants access only while it handles the press itself.
    const allowed = await requestAccess([`https://${host}/*`]);
    if (!allowed) return setProblem(words.say('subscription.refused', { host }));
    setBusy(true);
    settle(await ask('subscription/fetch', null));
  };
  return (
    <SubscriptionSection
      state={state}
      busy={busy}
      problem={problem}
      words={words}
      onFetch={() => void turnOn()}
      onRemove={() => void ask('subscription/remove', null).then(settle)}
    />
  );
}
