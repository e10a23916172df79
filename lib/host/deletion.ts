import type { Outcome } from '../model/known';
import type { Deletion } from '../model/status';
import type { Words } from '../present/words';
import { ask } from './client';

/** What is told after a deletion, and how long the way back stays open. */
export interface DeletionNotice {
  readonly text: string;
  readonly undo: (() => Promise<string>) | null;
  readonly milliseconds: number;
}

export const FAILURE_MILLISECONDS = 8_000;

/** Deletes one or more things of the history; undoing brings all of them back. */
export async function deleteHistory(deletions: readonly Deletion[], words: Words): Promise<DeletionNotice> {
  const answers: Outcome<{ token: string; visits: number; undoSeconds: number }>[] = [];
  for (const deletion of deletions) answers.push(await ask('history/delete', deletion));
  const done = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  const wrong = answers.find((answer) => !answer.ok);
  if (wrong !== undefined && !wrong.ok && done.length === 0) {
    return {
      text: words.say('sites.notDeleted', { message: wrong.message }),
      undo: null,
      milliseconds: FAILURE_MILLISECONDS,
    };
  }
  const visits = done.reduce((sum, one) => sum + one.visits, 0);
  const seconds = Math.min(...done.map((one) => one.undoSeconds));
  return {
    text: words.say('sites.deleted', { count: visits }),
    milliseconds: seconds * 1000,
    undo: async () => {
      for (const { token } of done) {
        const answer = await ask('history/restore', { token });
        if (!answer.ok) return words.say('sites.notRestored', { message: answer.message });
      }
      return words.say('sites.restored');
    },
  };
}
