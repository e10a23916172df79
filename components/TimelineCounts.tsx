import type { TimelineCount } from '../lib/present/timeline';

/** How many things came before and after a choice, each a way to them. */
export function TimelineCounts({
  counts,
  onCount,
}: {
  counts: readonly TimelineCount[];
  onCount: (filter: TimelineCount['filter']) => void;
}) {
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
