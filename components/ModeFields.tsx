import { MODES, type Mode } from '../lib/model/settings';
import type { Words } from '../lib/present/words';

/** What happens when a banner appears, most helpful first. */
const SHOWN_MODES: readonly Mode[] = [...MODES].reverse();

export function ModeFields({
  mode,
  words,
  locked,
  onChange,
}: {
  mode: Mode;
  words: Words;
  locked: boolean;
  onChange: (mode: Mode) => void;
}) {
  return (
    <fieldset disabled={locked}>
      <legend class="hidden-visually">{words.say('options.mode')}</legend>
      <ul class="choices">
        {SHOWN_MODES.map((one) => (
          <li key={one}>
            <label class="choice">
              <input type="radio" name="mode" checked={one === mode} onChange={() => onChange(one)} />
              <div>
                <strong>{words.say(`switch.${one}`)}</strong>
                <p class="muted">{words.say(`switch.${one}.means`)}</p>
              </div>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
