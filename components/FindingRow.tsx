import type { FindingView } from '../lib/present/finding-view';
import type { Words } from '../lib/present/words';
import { Folded } from './Folded';
import { WebLink } from './WebLink';

const LEVEL_TONE = {
  violated: 'breach',
  inconclusive: 'review',
  satisfied: 'clear',
  'not-evaluated': '',
} as const;

/** A line that unfolds to what happened, the site's own words beside it, what to do, and the evidence. */
export function FindingRow({ view, words, lazy }: { view: FindingView; words: Words; lazy: boolean }) {
  return (
    <Folded
      kind="finding"
      id={view.id}
      lazy={lazy}
      summary={
        <>
          <span class="title">{view.title}</span>
          <span class="tags">
            <span
              class={`chip ${view.level === 'law' ? LEVEL_TONE[view.status] : view.status === 'violated' ? 'contradiction' : LEVEL_TONE[view.status]}`}
            >
              {view.levelText}
            </span>
            <span class="chip" title={view.rule}>
              {view.code}
            </span>
            <span class="chip" title={words.say('findings.confidence')}>
              <span class="hidden-visually">{words.say('findings.confidence')} </span>
              {view.confidenceText}
            </span>
          </span>
        </>
      }
      inside={() => <FindingBody view={view} words={words} />}
    />
  );
}

function FindingBody({ view, words }: { view: FindingView; words: Words }) {
  return (
    <div class="body">
      {view.reason !== null && <p class="notice">{view.reason}</p>}
      {view.happened !== '' && (
        <div>
          <h3>{words.say('findings.happened')}</h3>
          <p>{view.happened}</p>
          {view.meaning !== '' && <p class="muted">{view.meaning}</p>}
        </div>
      )}
      {view.quotes.length > 0 && (
        <div>
          <h3>{words.say('findings.says')}</h3>
          {view.quotes.map((quote) => (
            <div key={`${quote.sha256} ${quote.text}`}>
              <blockquote dir="auto" lang={quote.language ?? undefined}>
                {quote.text}
              </blockquote>
              <p class="source small muted">
                {quote.declarantText}
                {quote.url !== '' && (
                  <>
                    {' · '}
                    <WebLink url={quote.url}>{quote.url}</WebLink>
                  </>
                )}
              </p>
            </div>
          ))}
        </div>
      )}
      {view.status !== 'satisfied' && view.advice !== '' && (
        <div>
          <h3>{words.say('findings.do')}</h3>
          <p>{view.advice}</p>
        </div>
      )}
      {view.basis !== '' && (
        <div>
          <h3>{words.say('findings.basis')}</h3>
          <p>{view.basis}</p>
        </div>
      )}
      {(view.evidence.length > 0 || view.eventsText !== null) && (
        <div class="small">
          <h3>{words.say('findings.evidence')}</h3>
          <ul>
            {view.evidence.map((line) => (
              <li key={line.label + line.text}>
                <span class="code">{line.label}</span>
                <br />
                {line.text}
              </li>
            ))}
          </ul>
          {view.eventsText !== null && <p class="muted">{view.eventsText}</p>}
        </div>
      )}
    </div>
  );
}
