import { OPTIONAL_CATEGORIES, type OptionalCategory, type Preference } from '../lib/model/category';
import type { Words } from '../lib/present/words';

/** One switch per purpose, with what it means and an example; necessary stands first, always on. */
export function PreferenceFields({
  preference,
  words,
  locked,
  onChange,
}: {
  preference: Preference;
  words: Words;
  locked: boolean;
  onChange: (category: OptionalCategory, allowed: boolean) => void;
}) {
  return (
    <ul class="choices">
      <li class="choice">
        <input type="checkbox" checked disabled aria-label={words.say('category.necessary')} />
        <div>
          <strong>{words.say('category.necessary')}</strong>{' '}
          <span class="chip">{words.say('options.always')}</span>
          <p class="muted">{words.say('category.necessary.means')}</p>
        </div>
      </li>
      {OPTIONAL_CATEGORIES.map((category) => (
        <li key={category}>
          <label class="choice">
            <input
              type="checkbox"
              checked={preference[category]}
              disabled={locked}
              aria-describedby={`means-${category}`}
              onChange={(event) => onChange(category, event.currentTarget.checked)}
            />
            <div>
              <strong>
                <span class={`dot ${category}`} aria-hidden="true" /> {words.say(`category.${category}`)}
              </strong>
              <div id={`means-${category}`}>
                <p>{words.say(`category.${category}.means`)}</p>
                <p class="muted small">{words.say(`category.${category}.example`)}</p>
              </div>
            </div>
          </label>
        </li>
      ))}
    </ul>
  );
}
