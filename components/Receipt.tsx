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
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.say('table.when')}</th>
              <th scope="col">{words.say('recipients.who')}</th>
              <th scope="col">{words.say('table.name')}</th>
              <th scope="col">{words.say('consent.stored')}</th>
            </tr>
          </thead>
          <tbody>
            {pass.receipt.map((step) => (
              <tr key={step.key}>
                <td>{step.time}</td>
                <td>{step.by}</td>
                <td class="code">{step.source}</td>
                <td>{step.categories.map((line) => `${line.label}: ${line.text}`).join(' · ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
