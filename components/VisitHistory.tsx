import type { VisitSummary } from '../lib/model/status';
import type { LastingFindingView } from '../lib/present/site-history-view';
import type { Words } from '../lib/present/words';

/** What was found over all visits, and whether it still stands. */
export function LastingFindings({
  findings,
  words,
}: {
  findings: readonly LastingFindingView[];
  words: Words;
}) {
  return (
    <section class="card part">
      <h3>{words.say('history.findings')}</h3>
      <ul class="lines">
        {findings.map((one) => (
          <li key={`${one.code} ${one.subject}`} class="line">
            <span class={one.mendedText === null ? 'chip breach' : 'chip'}>{one.code}</span>{' '}
            <strong>{one.title}</strong> <span class="code small">{one.subject}</span>
            <div class="small muted">
              {one.seenText}
              {one.mendedText === null ? null : <div>{one.mendedText}</div>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

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
        <li key={one.visit} class="line visit-line">
          {one.visit === current ? (
            <strong>{words.dateTime(new Date(one.at).toISOString())}</strong>
          ) : (
            <a href={`report.html?visit=${encodeURIComponent(one.visit)}`}>
              {words.dateTime(new Date(one.at).toISOString())}
            </a>
          )}
          <span class="code small muted">{one.url}</span>
          <span class={one.violated > 0 ? 'chip breach' : 'chip'}>
            {words.labelled(words.say('findings.confirmed'), one.violated)}
          </span>
        </li>
      ))}
    </ul>
  );
}
