import { useState } from 'preact/hooks';
import type { SiteSwitchView } from '../lib/present/popup-view';
import { PAUSES, type Pause, SITE_MODES, type SiteMode } from '../lib/present/site-settings';
import type { Words } from '../lib/present/words';

const PAUSE_WORDS = { hour: 'switch.hour', day: 'switch.day', always: 'switch.always' } as const;

/** One click per mode; how long it holds stands beside it. `null` as mode takes the exception away. */
export function SiteSwitch({
  view,
  words,
  busy,
  onChange,
}: {
  view: SiteSwitchView;
  words: Words;
  busy: boolean;
  onChange: (mode: SiteMode | null, pause: Pause) => void;
}) {
  const [pause, setPause] = useState<Pause>('always');
  const [keep, setKeep] = useState(false);
  const locked = view.privateText !== null && !keep;
  return (
    <fieldset class="card part switch" disabled={busy}>
      <legend class="hidden-visually">
        {words.say('switch.title')} {view.site}
      </legend>
      <div class="row spread">
        <h2>{words.say('switch.title')}</h2>
        <span class="code small">{view.site}</span>
      </div>
      {view.privateText !== null && (
        <>
          <p class="notice small">{view.privateText}</p>
          <label class="row small">
            <input
              type="checkbox"
              checked={keep}
              onChange={(event) => setKeep(event.currentTarget.checked)}
            />
            {words.say('switch.keep')}
          </label>
        </>
      )}
      <div class="segments">
        {SITE_MODES.map((mode) => (
          <label key={mode} class={mode === view.mode ? 'segment on' : 'segment'}>
            <input
              type="radio"
              name="site-mode"
              class="hidden-visually"
              checked={mode === view.mode}
              disabled={locked}
              onChange={() => onChange(mode, pause)}
            />
            {words.say(`switch.${mode}`)}
          </label>
        ))}
      </div>
      <p class="small muted">
        {words.say(`switch.${view.mode}.means`)} {view.endsText}
      </p>
      {view.excepted && (
        <div class="row">
          <label class="row small">
            {words.say('switch.until')}
            <select
              value={pause}
              onChange={(event) => {
                const chosen = PAUSES.find((one) => one === event.currentTarget.value) ?? 'always';
                setPause(chosen);
                onChange(view.mode, chosen);
              }}
            >
              {PAUSES.map((one) => (
                <option key={one} value={one}>
                  {words.say(PAUSE_WORDS[one])}
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="button plain small" onClick={() => onChange(null, 'always')}>
            {words.say('switch.default')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
