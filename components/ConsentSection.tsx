import type { ConsentView } from '../lib/present/consent-view';
import type { Words } from '../lib/present/words';
import { Icon } from './Icon';

export type ConsentAction = 'answer' | 'withdraw' | 'reopen';

/** Asked, answered, by whom, exactly as chosen; with what can be done about it. */
export function ConsentSection({
  view,
  words,
  busy,
  primaryIsAnswer,
  onAction,
}: {
  view: ConsentView;
  words: Words;
  busy: boolean;
  /** The verdict's own button already answers. */
  primaryIsAnswer: boolean;
  onAction: ((action: ConsentAction) => void) | null;
}) {
  const button = (action: ConsentAction, key: 'action.answer' | 'action.withdraw' | 'action.reopen') => (
    <button type="button" class="button" disabled={busy} onClick={() => onAction?.(action)}>
      {words.say(key)}
    </button>
  );
  return (
    <section class="card part" aria-labelledby="consent-title">
      <h2 id="consent-title">{words.say('consent.title')}</h2>
      <p>
        {view.line}{' '}
        {view.result !== null && <strong class={`result ${view.result.tone}`}>{view.result.text}</strong>}
      </p>
      {view.result?.why !== null && view.result?.why !== undefined && (
        <p class="small muted">{view.result.why}</p>
      )}
      <table class="consent-table">
        <thead>
          <tr>
            <th scope="col">{words.say('consent.purpose')}</th>
            <th scope="col">{words.say('consent.yours')}</th>
            <th scope="col">{words.say('consent.stored')}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.category}>
              <th scope="row">
                <span class={`dot ${row.category}`} aria-hidden="true" /> {row.label}
              </th>
              <td>{row.yours}</td>
              <td
                class={
                  row.wider ? 'wider' : row.state === 'unknown' || row.state === 'not-asked' ? 'muted' : ''
                }
              >
                {row.stored}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.steps.length > 0 && (
        <details class="small">
          <summary class="muted">
            <Icon name="chevron" class="chevron" /> {words.say('consent.steps')}
          </summary>
          <ol class="steps">
            {view.steps.map((step) => (
              <li key={step} class="code">
                {step}
              </li>
            ))}
          </ol>
        </details>
      )}
      {onAction !== null && (
        <div class="row">
          {view.canAnswer && !primaryIsAnswer && button('answer', 'action.answer')}
          {view.canWithdraw && button('withdraw', 'action.withdraw')}
          {button('reopen', 'action.reopen')}
        </div>
      )}
    </section>
  );
}
