import type { Words } from '../lib/present/words';

export interface Notice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** What just came of something, with the way back where there is one. */
export function Toast({ notice, words }: { notice: Notice | null; words: Words }) {
  if (notice === null) return null;
  return (
    <div>
      {notice.text}
      {notice.undo !== null && (
        <button type="button" class="button" onClick={notice.undo}>
          {words.say('action.undo')}
        </button>
      )}
    </div>
  );
}
