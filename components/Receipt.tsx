import type { LabelledText, PassView } from '../lib/present/report-view';
import type { Words } from '../lib/present/words';

function Afterwards({ title, lines }: { title: string; lines: readonly LabelledText[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="steps">
        {lines.map((line, index) => (
          <li key={`${index} ${line.label}`}>
            <span class="code">{line.label}</span> · {line.text}
          </li>
        ))}
      </ul>
    </>
  );
}

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
                {step.categories.map(({ label, text }) => words.labelled(label, text)).join(' · ') || '–'}
              </span>
            </li>
          ))}
        </ol>
      )}
      <Afterwards title={words.say('receipt.signals')} lines={pass.afterwards.signals} />
      <Afterwards title={words.say('receipt.cookies')} lines={pass.afterwards.cookies} />
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
