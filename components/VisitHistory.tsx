import type { VisitSummary } from '../lib/model/status';
import type { Words } from '../lib/present/words';

/** Other visits to the site that are still kept. */
export function VisitHistory({
  visits,
  current,
  words,
}: {
  visits: readonly VisitSummary[];
  current: string | null;
  words: Words;
}) {
  if (visits.every((one) => one.visit === current)) return <p class="muted">{words.say('history.none')}</p>;
  return (
    <ul class="card lines part">
      {visits.map((one) => (
        <li key={one.visit} class="line row spread">
          {one.visit === current ? (
            <strong>{words.dateTime(new Date(one.at).toISOString())}</strong>
          ) : (
            <a href={`report.html?visit=${encodeURIComponent(one.visit)}`}>
              {words.dateTime(new Date(one.at).toISOString())}
            </a>
          )}
          <span class="code small muted">{one.url}</span>
          <span class={one.violated > 0 ? 'chip breach' : 'chip'}>
            {words.say('findings.confirmed')}: {words.number(one.violated)}
          </span>
        </li>
      ))}
    </ul>
  );
}
