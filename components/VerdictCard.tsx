import { ACTION_WORDS, type PrimaryAction, type Verdict } from '../lib/present/verdict';
import type { Words } from '../lib/present/words';
import { Icon, TONE_ICON } from './Icon';

/** The verdict sentence with its icon, the reason, and the one thing to do. */
export function VerdictCard({
  verdict,
  words,
  busy,
  onAction,
  heading: Heading = 'h1',
}: {
  verdict: Verdict;
  words: Words;
  busy: boolean;
  /** Null: the verdict is shown without a button. */
  onAction: ((action: PrimaryAction) => void) | null;
  heading?: 'h1' | 'h2';
}) {
  const { action } = verdict;
  return (
    <section class={`verdict ${verdict.tone}`} aria-live="polite">
      <Icon name={TONE_ICON[verdict.tone]} />
      <div>
        <Heading>{verdict.title}</Heading>
        <p>{verdict.reason}</p>
        {verdict.caveat !== null && <p class="small muted">{verdict.caveat}</p>}
        {action !== null && onAction !== null && (
          <button type="button" class="button primary" disabled={busy} onClick={() => onAction(action)}>
            {words.say(busy ? 'action.working' : ACTION_WORDS[action])}
          </button>
        )}
      </div>
    </section>
  );
}
