import type { PassView } from '../lib/present/report-view';
import type { Words } from '../lib/present/words';

/** Who said what about consent, in order, and what the extension did. */
export function Receipt({ pass, words }: { pass: PassView; words: Words }) {
  return (
    <div class="card part">
      <p>
        {pass.consent.line}{' '}
        {pass.consent.result !== null && (
          <strong class={`result ${pass.consent.result.tone}`}>{pass.consent.result.text}</strong>
        )}
      </p>
      {pass.receipt.length > 0 && (
        <ol class="lines">
          {pass.receipt.map((step) => (
            <li key={step.key} class="line">
              <strong>{step.time}</strong> · {step.by} · <span class="code">{step.source}</span>
              <br />
              <span class="muted">
                {step.categories.map((line) => `${line.label}: ${line.text}`).join(' · ') || '–'}
              </span>
            </li>
          ))}
        </ol>
      )}
      {pass.consent.steps.length > 0 && (
        <>
          <h3>{words.say('consent.steps')}</h3>
          <ol class="steps">
            {pass.consent.steps.map((step) => (
              <li key={step} class="code">
                {step}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
