import type { VersionedDocument } from '../lib/present/policy-versions';
import type { PolicyDifference } from '../lib/present/policy-view';
import type { Words } from '../lib/present/words';
import { Icon } from './Icon';
import { WebLink } from './WebLink';

/** A page that was rewritten has hundreds of other lines; the evidence bundle has all. */
const LINES_SHOWN = 200;

/** What a site's documents said at each reading, and what changed from one to the next. */
export function PolicyVersions({
  documents,
  words,
}: {
  documents: readonly VersionedDocument[];
  words: Words;
}) {
  if (documents.length === 0) return <p class="muted">{words.say('policy.none')}</p>;
  return (
    <div class="stack-plain">
      {documents.map((document) => (
        <article key={`${document.declarant} ${document.url}`} class="card part">
          <h3>{document.declarantText}</h3>
          <p>
            <WebLink url={document.url}>{document.url}</WebLink>
          </p>
          <ol class="lines">
            {document.versions.map((version) => (
              <li key={version.sha256} class="line">
                <p>
                  <strong>{version.readText}</strong>
                </p>
                <p class="small muted">
                  {version.updatedText !== null && (
                    <>
                      {version.updatedText}
                      <br />
                    </>
                  )}
                  SHA-256 <span class="code">{version.sha256}</span>
                </p>
                {version.declared === null ? (
                  <p class="muted">{words.say('versions.first')}</p>
                ) : version.declared.length === 0 ? (
                  <p class="muted">{words.say('versions.same')}</p>
                ) : (
                  <Differences differences={version.declared} words={words} />
                )}
                {version.lines !== null && version.lines.length > 0 && (
                  <details>
                    <summary>
                      <Icon name="chevron" class="chevron" />{' '}
                      {words.say('versions.lines', { count: version.lines.length })}
                    </summary>
                    <Differences differences={version.lines.slice(0, LINES_SHOWN)} words={words} />
                    {version.lines.length > LINES_SHOWN && (
                      <p class="muted">
                        {words.say('findings.more', { count: version.lines.length - LINES_SHOWN })}
                      </p>
                    )}
                  </details>
                )}
              </li>
            ))}
          </ol>
        </article>
      ))}
    </div>
  );
}

/** Each with its word, so that neither colour nor line is needed to tell them apart. */
export function Differences({
  differences,
  words,
}: {
  differences: readonly PolicyDifference[];
  words: Words;
}) {
  return (
    <ul class="differences">
      {differences.map((line, index) => (
        <li key={`${index} ${line.kind}`}>
          <span class={`chip ${line.kind === 'added' ? 'clear' : 'breach'}`}>
            {words.say(`policy.${line.kind}`)}
          </span>{' '}
          {line.kind === 'added' ? <ins dir="auto">{line.text}</ins> : <del dir="auto">{line.text}</del>}
        </li>
      ))}
    </ul>
  );
}
