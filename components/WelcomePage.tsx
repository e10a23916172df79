import { useState } from 'preact/hooks';
import type { OptionalCategory, Preference } from '../lib/model/category';
import type { Mode } from '../lib/model/settings';
import type { Words } from '../lib/present/words';
import { Logo } from './Logo';
import { ModeFields } from './ModeFields';
import { PreferenceFields } from './PreferenceFields';

/** First run on one page: what is allowed, how to help, why access is needed; all of it can be skipped. */
export function WelcomePage({
  preference,
  mode,
  access,
  done,
  failure,
  words,
  onSave,
  onSkip,
  onAccess,
}: {
  preference: Preference;
  mode: Mode;
  access: boolean;
  done: boolean;
  failure: string | null;
  words: Words;
  onSave: (preference: Preference, mode: Mode) => void;
  onSkip: () => void;
  onAccess: () => void;
}) {
  const [chosen, setChosen] = useState(preference);
  const [how, setHow] = useState(mode);
  const allow = (category: OptionalCategory, allowed: boolean) =>
    setChosen({ ...chosen, [category]: allowed });
  return (
    <main class="page">
      <header class="welcome-head">
        <Logo size={72} />
        <div>
          <h1>{words.say('welcome.title')}</h1>
          <p class="lead">{words.say('welcome.lead')}</p>
        </div>
      </header>
      <div role="status">{done && <p class="notice clear">{words.say('welcome.done')}</p>}</div>
      {failure !== null && (
        <p class="notice error" role="alert">
          {failure}
        </p>
      )}
      {!done && (
        <div class="report-main">
          <section class="card part" aria-labelledby="welcome-choose">
            <h2 id="welcome-choose">{words.say('welcome.choose')}</h2>
            <p class="muted">{words.say('options.preference.means')}</p>
            <PreferenceFields preference={chosen} words={words} locked={false} onChange={allow} />
          </section>
          <section class="card part" aria-labelledby="welcome-how">
            <h2 id="welcome-how">{words.say('welcome.how')}</h2>
            <ModeFields mode={how} words={words} locked={false} onChange={setHow} />
          </section>
          <section class="card part" aria-labelledby="welcome-access">
            <h2 id="welcome-access">{words.say('welcome.access')}</h2>
            <p>{words.say('welcome.access.means')}</p>
            {access ? (
              <p class="notice clear">{words.say('welcome.granted')}</p>
            ) : (
              <div class="row">
                <button type="button" class="button" onClick={onAccess}>
                  {words.say('action.grant')}
                </button>
              </div>
            )}
          </section>
          <div class="row">
            <button type="button" class="button primary" onClick={() => onSave(chosen, how)}>
              {words.say('welcome.start')}
            </button>
            <button type="button" class="button plain" onClick={onSkip}>
              {words.say('welcome.skip')}
            </button>
          </div>
        </div>
      )}
    </main>
  );
}
