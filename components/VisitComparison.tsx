import type { VisitSummary } from '../lib/model/status';
import type { CompareView } from '../lib/present/compare-view';
import type { Words } from '../lib/present/words';
import { Comparison } from './Comparison';

/** Chooses another visit to stand beside this one. */
export function VisitComparison({
  others,
  chosen,
  view,
  words,
  onChoose,
}: {
  others: readonly VisitSummary[];
  chosen: string | null;
  view: CompareView | null;
  words: Words;
  onChoose: (visit: string | null) => void;
}) {
  if (others.length === 0) return <p class="muted">{words.say('history.none')}</p>;
  return (
    <div class="stack-plain">
      <label class="row no-print">
        {words.say('compare.choose')}
        <select
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="">–</option>
          {others.map((one) => (
            <option key={one.visit} value={one.visit}>
              {words.dateTime(new Date(one.at).toISOString())}
            </option>
          ))}
        </select>
      </label>
      {view !== null && <Comparison view={view} words={words} />}
    </div>
  );
}
