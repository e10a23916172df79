import type { Words } from '../lib/present/words';
import { VerdictCard } from './VerdictCard';

/** A whole page that has nothing to show, with the reason and a way to try again. */
export function FailurePage({
  message,
  words,
  onRetry,
}: {
  message: string;
  words: Words;
  onRetry: () => void;
}) {
  return (
    <main class="page">
      <VerdictCard
        verdict={{
          tone: 'error',
          title: words.say('state.error.title'),
          reason: words.say('state.error.reason', { message }),
          caveat: null,
          action: 'retry',
        }}
        words={words}
        busy={false}
        onAction={onRetry}
      />
    </main>
  );
}
