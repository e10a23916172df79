import type { PrimaryAction, Verdict } from '../lib/present/verdict';
import type { Words } from '../lib/present/words';
import { VerdictCard } from './VerdictCard';

/** A whole page that has nothing to show, with the reason and the one thing to do. */
export function FailurePage({
  verdict,
  words,
  onAction,
}: {
  verdict: Verdict;
  words: Words;
  onAction: (action: PrimaryAction) => void;
}) {
  return (
    <main class="page">
      <VerdictCard verdict={verdict} words={words} busy={false} onAction={onAction} />
    </main>
  );
}
