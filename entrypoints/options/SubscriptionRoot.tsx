import { useEffect, useState } from 'preact/hooks';
import { SubscriptionSection } from '../../components/SubscriptionSection';
import { ask } from '../../lib/host/client';
import { requestAccess } from '../../lib/host/extension-page';
import type { SubscriptionState } from '../../lib/model/subscription';
import { OPEN_COOKIE_DATABASE } from '../../lib/model/subscription';
import { fill, subscriptionText } from '../../lib/present/text/subscription';
import type { Words } from '../../lib/present/words';

export function SubscriptionRoot({ words }: { words: Words }) {
  const [state, setState] = useState<SubscriptionState | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const text = subscriptionText(words.language);
  const { host } = OPEN_COOKIE_DATABASE;

  useEffect(() => {
    void ask('subscription/read', null).then((answer) => setState(answer.ok ? answer.value : null));
  }, []);

  const settle = (
    answer:
      | { readonly ok: true; readonly value: SubscriptionState | null }
      | { readonly ok: false; readonly message: string },
  ) => {
    setBusy(false);
    if (answer.ok) setState(answer.value);
    setProblem(answer.ok ? null : fill(text.failed, { message: answer.message }));
  };
  const turnOn = async () => {
    // First of all: the browser grants access only while it handles the press itself.
    const allowed = await requestAccess([`https://${host}/*`]);
    if (!allowed) return setProblem(fill(text.refused, { host }));
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
