import { useState } from 'preact/hooks';
import type { Settings, SettingsPatch } from '../lib/model/settings';
import { exceptionText } from '../lib/present/settings-diff';
import { SITE_MODES, siteModeOf, withException, withoutException } from '../lib/present/site-settings';
import { siteIn } from '../lib/present/typed-site';
import type { Words } from '../lib/present/words';
import { Icon } from './Icon';

/** Exceptions, searchable and editable where they stand; a new one is typed or pasted as host or address. */
export function ExceptionList({
  settings,
  words,
  locked,
  onChange,
}: {
  settings: Settings;
  words: Words;
  locked: boolean;
  onChange: (patch: SettingsPatch) => void;
}) {
  const [search, setSearch] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const sites = Object.entries(settings.sites)
    .filter(([site]) => site.includes(search.trim().toLowerCase()))
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
  const add = (event: Event) => {
    event.preventDefault();
    const host = siteIn(typed);
    setWrong(host === null);
    if (host === null) return;
    setTyped('');
    onChange(withException(host, { mode: settings.mode === 'off' ? 'ask' : 'off' }));
  };
  const modeTo = (site: string, chosen: string) => {
    const mode = SITE_MODES.find((one) => one === chosen);
    const before = settings.sites[site];
    if (mode === undefined || before === undefined) return;
    const { mode: _mode, observe: _observe, ...kept } = before;
    onChange(withException(site, { ...kept, ...(mode === 'none' ? { observe: false } : { mode }) }));
  };
  return (
    <div class="stack-plain">
      {Object.keys(settings.sites).length > 0 && (
        <label class="row">
          {words.say('table.search')}
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      )}
      {Object.keys(settings.sites).length === 0 && <p class="muted">{words.say('options.sites.none')}</p>}
      <ul class="lines">
        {sites.map(([site, exception]) => (
          <li key={site} class="row line">
            <span class="line-name">
              <span class="code">{site}</span>
              {(exception.preference !== undefined || exception.until !== undefined) && (
                <span class="small muted"> {exceptionText(exception, settings.mode, words)}</span>
              )}
            </span>
            <select
              aria-label={site}
              value={siteModeOf(exception, settings.mode)}
              disabled={locked}
              onChange={(event) => modeTo(site, event.currentTarget.value)}
            >
              {SITE_MODES.map((mode) => (
                <option key={mode} value={mode}>
                  {words.say(`switch.${mode}`)}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="button plain"
              disabled={locked}
              aria-label={words.say('options.sites.remove', { site })}
              onClick={() => onChange(withoutException(site))}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={add}>
        <label class="grow">
          <span class="hidden-visually">{words.say('options.sites.add')}</span>
          <input
            type="text"
            class="full"
            value={typed}
            placeholder={words.say('options.sites.add')}
            disabled={locked}
            aria-invalid={wrong}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={locked}>
          {words.say('action.add')}
        </button>
      </form>
      {wrong && (
        <p class="notice contradiction" role="alert">
          {words.say('options.sites.wrong')}
        </p>
      )}
    </div>
  );
}
