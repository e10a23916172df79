import type { Timeline, TimelineCount } from '../lib/present/timeline';
import type { Words } from '../lib/present/words';

/** What a drawing of the visit is given, large or small. */
export interface TimelineProps {
  timeline: Timeline;
  words: Words;
  /** The things behind a count are asked for. */
  onCount: (filter: TimelineCount['filter']) => void;
}

/** How many things came before and after a choice, each a way to them. */
export function TimelineCounts({
  counts,
  onCount,
}: Pick<Timeline, 'counts'> & Pick<TimelineProps, 'onCount'>) {
  if (counts.length === 0) return null;
  return (
    <div class="row no-print">
      {counts.map(({ filter, text }) => (
        <button key={filter} type="button" class="button plain small" onClick={() => onCount(filter)}>
          {text}
        </button>
      ))}
    </div>
  );
}
