import type { FindingGroups, FindingView } from '../../finding-view';
import type { Words } from '../../words';

const TONE = {
  violated: 'contradiction',
  inconclusive: 'review',
  satisfied: 'clear',
  'not-evaluated': 'neutral',
} as const;

export function ReportFindings({ groups, words }: { groups: FindingGroups; words: Words }) {
  return (
    <>
      {groups.confirmed.length + groups.review.length === 0 && (
        <p class="muted">{words.say('findings.none')}</p>
      )}
      {groups.confirmed.map((view) => (
        <ReportFinding key={view.id} view={view} words={words} />
      ))}
      {groups.review.length > 0 && <h3>{words.say('findings.review')}</h3>}
      {groups.review.map((view) => (
        <ReportFinding key={view.id} view={view} words={words} />
      ))}
      <Lines title={words.say('findings.notEvaluated')} views={groups.notEvaluated} />
      <Lines title={words.say('findings.passed')} views={groups.passed} />
    </>
  );
}

function Lines({ title, views }: { title: string; views: readonly FindingView[] }) {
  if (views.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({views.length})
      </summary>
      <ul class="small">
        {views.map((view) => (
          <li key={view.id}>
            {view.code} {view.title}
            {view.reason !== null && <span class="muted"> · {view.reason}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ReportFinding({ view, words }: { view: FindingView; words: Words }) {
  return (
    <article
      class={`finding ${view.level === 'law' && view.status === 'violated' ? 'breach' : TONE[view.status]}`}
    >
      <h3>{view.title}</h3>
      <p>
        <span class="chip">{view.statusText}</span>
        <span class="chip">{view.levelText}</span>
        <span class="chip">
          {view.code} {view.rule}
        </span>
        <span class="chip">
          {words.say('findings.confidence')} {view.confidenceText}
        </span>
      </p>
      {view.reason !== null && <p class="muted">{view.reason}</p>}
      <Part title={words.say('findings.happened')} text={view.happened} />
      {view.meaning !== '' && <p class="muted">{view.meaning}</p>}
      {view.quotes.length > 0 && <h4>{words.say('findings.says')}</h4>}
      {view.quotes.map((quote) => (
        <div key={`${quote.sha256} ${quote.text}`}>
          <blockquote dir="auto" lang={quote.language ?? undefined}>
            {quote.text}
          </blockquote>
          <p class="small muted">
            {quote.declarantText} · <span class="code">{quote.url}</span> · SHA-256{' '}
            <span class="code">{quote.sha256.slice(0, 16)}…</span>
          </p>
        </div>
      ))}
      <Part title={words.say('findings.do')} text={view.advice} />
      <Part title={words.say('findings.basis')} text={view.basis} />
      {view.evidence.length > 0 && <h4>{words.say('findings.evidence')}</h4>}
      {view.evidence.map((line) => (
        <p class="small" key={line.label + line.text}>
          <span class="code">{line.label}</span> · {line.text}
        </p>
      ))}
      {view.eventsText !== null && <p class="small muted">{view.eventsText}</p>}
    </article>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  if (text === '') return null;
  return (
    <>
      <h4>{title}</h4>
      <p>{text}</p>
    </>
  );
}
