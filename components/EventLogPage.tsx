import type { EventLine } from '../lib/present/event-view';
import type { Words } from '../lib/present/words';
import { ScrollRegion } from './ScrollRegion';

/** The live event log for developers: newest last, filtered, with the setter as a way to the source. */
export function EventLogPage({
  lines,
  total,
  search,
  paused,
  words,
  onSearch,
  onPause,
  onSource,
}: {
  lines: readonly EventLine[];
  total: number;
  search: string;
  paused: boolean;
  words: Words;
  onSearch: (text: string) => void;
  onPause: (paused: boolean) => void;
  onSource: ((url: string, line: number) => void) | null;
}) {
  return (
    <main class="event-log">
      <div class="row">
        <h1>{words.say('devtools.title')}</h1>
        <label class="row">
          {words.say('table.search')}
          <input type="search" value={search} onInput={(event) => onSearch(event.currentTarget.value)} />
        </label>
        <button type="button" class="button" aria-pressed={paused} onClick={() => onPause(!paused)}>
          {words.say(paused ? 'devtools.resume' : 'devtools.pause')}
        </button>
        <span class="muted small">{words.say('table.shown', { count: lines.length, total })}</span>
      </div>
      {total === 0 && <p class="muted">{words.say('devtools.none')}</p>}
      {total > 0 && (
        <ScrollRegion label={words.say('devtools.title')} newest={lines.at(-1)?.seq ?? null}>
          <table class="plain-table dense">
            <thead>
              <tr>
                <th scope="col">#</th>
                <th scope="col">{words.say('table.when')}</th>
                <th scope="col">{words.say('devtools.event')}</th>
                <th scope="col">{words.say('table.name')}</th>
                <th scope="col">{words.say('table.setter')}</th>
                <th scope="col">{words.say('devtools.details')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.seq}>
                  <td>{line.seq}</td>
                  <td>{line.time}</td>
                  <td class="code">{line.kind}</td>
                  <td class="code">{line.subject}</td>
                  <td>
                    <Source line={line} words={words} onSource={onSource} />
                  </td>
                  <td class="code small">
                    <span class="cut two" title={line.details}>
                      {line.details}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </main>
  );
}

function Source({
  line: { source },
  words,
  onSource,
}: {
  line: EventLine;
  words: Words;
  onSource: ((url: string, line: number) => void) | null;
}) {
  if (source === null) return <>–</>;
  if (onSource === null) return <span class="code">{source.label}</span>;
  return (
    <button
      type="button"
      class="link code"
      title={words.say('devtools.source')}
      onClick={() => onSource(source.url, source.line)}
    >
      {source.label}
    </button>
  );
}
