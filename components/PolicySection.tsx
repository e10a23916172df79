import type { PolicyView } from '../lib/present/policy-view';
import type { LabelledText } from '../lib/present/report-view';
import type { Words } from '../lib/present/words';
import { Icon } from './Icon';
import { WebLink } from './WebLink';

/** What each declarant says, in its own words, with the hash of the document that was read. */
export function PolicySection({
  policies,
  unseen,
  words,
}: {
  policies: readonly PolicyView[];
  unseen: readonly LabelledText[];
  words: Words;
}) {
  if (policies.length === 0) return <p class="muted">{words.say('policy.none')}</p>;
  return (
    <div class="stack-plain">
      {policies.map((policy) => (
        <article key={policy.key} class="card part">
          <h3>{policy.declarantText}</h3>
          <p>
            <WebLink url={policy.url}>{policy.url}</WebLink>
          </p>
          <p class="small muted">
            {[policy.readText, policy.updatedText].filter(Boolean).join(' · ')}
            <br />
            SHA-256 <span class="code">{policy.sha256}</span>
          </p>
          {policy.entries.length > 0 && (
            <details>
              <summary>
                <Icon name="chevron" class="chevron" /> <strong>{policy.entriesText}</strong>
              </summary>
              <ul class="lines">
                {policy.entries.map((entry) => (
                  <li key={JSON.stringify(entry)} class="line">
                    <span class="code">{entry.name}</span> · {entry.categoryText} · {entry.lifetime} ·{' '}
                    {entry.provider}
                    <br />
                    <span class="muted small">{entry.purpose}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Quotes
            title={words.say('policy.claims')}
            quotes={policy.claims.map((one) => one.quote)}
            language={policy.language}
            open
          />
          <Quotes
            title={words.say('policy.problems')}
            quotes={policy.problems.map((one) => one.quote)}
            language={policy.language}
            open={false}
          />
        </article>
      ))}
      {unseen.length > 0 && (
        <details class="card group">
          <summary>
            <Icon name="chevron" class="chevron" />
            {words.say('policy.unseen')}
            <span class="count">{words.number(unseen.length)}</span>
          </summary>
          <ul class="pad">
            {unseen.map((line) => (
              <li key={line.label + line.text}>
                <span class="code">{line.label}</span> <span class="muted small">{line.text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Quotes({
  title,
  quotes,
  language,
  open,
}: {
  title: string;
  quotes: readonly string[];
  language: string | null;
  open: boolean;
}) {
  const distinct = [...new Set(quotes)];
  if (distinct.length === 0) return null;
  return (
    <details open={open}>
      <summary>
        <Icon name="chevron" class="chevron" /> <strong>{title}</strong>{' '}
        <span class="muted">({distinct.length})</span>
      </summary>
      {distinct.map((quote) => (
        <blockquote dir="auto" lang={language ?? undefined} key={quote}>
          {quote}
        </blockquote>
      ))}
    </details>
  );
}
