import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../lib/present/words';
import { focusHeading, focusIsLost } from './focus';

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
      {notice.undo !== null && <UndoButton key={notice.text} undo={notice.undo} words={words} />}
    </div>
  );
}

/** The way back stays open for seconds: it takes the focus when what was pressed is gone, and hands it on when it goes itself. */
function UndoButton({ undo, words }: { undo: () => void; words: Words }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusIsLost()) button.current?.focus();
  }, []);
  useLayoutEffect(() => {
    const here = button.current;
    return () => {
      if (here !== null && document.activeElement === here) focusHeading();
    };
  }, []);
  return (
    <button type="button" class="button" ref={button} onClick={undo}>
      {words.say('action.undo')}
    </button>
  );
}
