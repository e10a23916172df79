import type { ComponentChildren } from 'preact';
import {
  MOST_EVENTS,
  type Settings,
  type SettingsPatch,
  type SyncChoice,
  type SyncStatus,
} from '../lib/model/settings';
import type { SettingsChange } from '../lib/present/settings-diff';
import { LANGUAGE_NAMES, LANGUAGES } from '../lib/present/text/languages';
import type { Words } from '../lib/present/words';
import { ExceptionList } from './ExceptionList';
import { Logo } from './Logo';
import { ModeFields } from './ModeFields';
import { PreferenceFields } from './PreferenceFields';
import { type ImportPreview, SettingsFile } from './SettingsFile';
import { SettingsSync } from './SettingsSync';

const RETENTION_DAYS = [7, 30, 90, 180, 365] as const;
const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

export interface OptionsHandlers {
  readonly onChange: (patch: SettingsPatch) => void;
  /** The whole document from a file. */
  readonly onImport: (settings: Settings) => void;
  readonly onDeleteAll: () => void;
  readonly onExport: () => void;
  readonly onRead: (file: File) => void;
  readonly onCancelImport: () => void;
  readonly onSync: (on: boolean, keep: SyncChoice | null) => void;
}

export function OptionsPage({
  settings,
  managed,
  usage,
  preview,
  sync,
  syncChanges,
  shortcut,
  notice,
  subscription,
  words,
  handlers,
}: {
  settings: Settings;
  /** Names of settings that the organisation fixes. */
  managed: readonly string[];
  usage: string | null;
  preview: ImportPreview | null;
  /** Null until it is known. */
  sync: SyncStatus | null;
  /** What the settings of another browser would change here; null where nothing is to be decided. */
  syncChanges: readonly SettingsChange[] | null;
  shortcut: string | null;
  /** What came of the last change, with a way back where there is one. */
  notice: ComponentChildren;
  /** The section of the list of names that may be fetched. */
  subscription: ComponentChildren;
  words: Words;
  handlers: OptionsHandlers;
}) {
  const change = (fields: NonNullable<SettingsPatch['fields']>) => handlers.onChange({ fields });
  const locked = (name: string): boolean => managed.includes(name);
  return (
    <div class="page">
      <header class="report-head">
        <div>
          <p class="muted row">
            <Logo size={20} /> Cookie Witness
          </p>
          <h1>{words.say('options.title')}</h1>
        </div>
      </header>
      <main class="report-main">
        <Part
          id="preference"
          title={words.say('options.preference')}
          locked={locked('preference')}
          words={words}
        >
          <p class="muted">{words.say('options.preference.means')}</p>
          <PreferenceFields
            preference={settings.preference}
            words={words}
            locked={locked('preference')}
            onChange={(category, allowed) =>
              change({ preference: { ...settings.preference, [category]: allowed } })
            }
          />
        </Part>
        <Part id="mode" title={words.say('options.mode')} locked={locked('mode')} words={words}>
          <ModeFields
            mode={settings.mode}
            words={words}
            locked={locked('mode')}
            onChange={(mode) => change({ mode })}
          />
        </Part>
        <Part id="sites" title={words.say('options.sites')} locked={locked('sites')} words={words}>
          <p class="muted">{words.say('options.sites.means')}</p>
          <ExceptionList
            settings={settings}
            words={words}
            locked={locked('sites')}
            onChange={handlers.onChange}
          />
        </Part>
        <Part id="appearance" title={words.say('options.appearance')} locked={false} words={words}>
          <div class="row fields">
            <label class="row">
              {words.say('options.language')}
              <select
                value={settings.language ?? ''}
                disabled={locked('language')}
                onChange={(event) =>
                  change({ language: event.currentTarget.value === '' ? null : event.currentTarget.value })
                }
              >
                <option value="">{words.say('options.browserLanguage')}</option>
                {LANGUAGES.map((code) => (
                  <option key={code} value={code} lang={code}>
                    {LANGUAGE_NAMES[code]}
                  </option>
                ))}
              </select>
            </label>
            <label class="row">
              {words.say('options.theme')}
              <select
                value={settings.theme}
                disabled={locked('theme')}
                onChange={(event) =>
                  change({ theme: THEMES.find((one) => one === event.currentTarget.value) ?? 'system' })
                }
              >
                {THEMES.map((theme) => (
                  <option key={theme} value={theme}>
                    {words.say(`options.theme.${theme}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p>
            {words.labelled(words.say('options.shortcut'), shortcut ?? '–')}
            <br />
            <span class="muted small">{words.say('options.shortcut.means')}</span>
          </p>
        </Part>
        {sync !== null && (
          <Part id="sync" title={words.say('options.sync')} locked={false} words={words}>
            <SettingsSync
              on={sync.on}
              problem={sync.problem}
              changes={syncChanges}
              words={words}
              onSwitch={handlers.onSync}
            />
          </Part>
        )}
        <Part id="file" title={words.say('options.file')} locked={false} words={words}>
          <SettingsFile
            preview={preview}
            words={words}
            locked={false}
            onExport={handlers.onExport}
            onRead={handlers.onRead}
            onApply={handlers.onImport}
            onCancel={handlers.onCancelImport}
          />
        </Part>
        {subscription}
        <Part
          id="history"
          title={words.say('options.history')}
          locked={locked('retentionDays')}
          words={words}
        >
          <label class="row">
            {words.say('options.retention')}
            <select
              value={String(settings.retentionDays)}
              disabled={locked('retentionDays')}
              onChange={(event) => change({ retentionDays: Number(event.currentTarget.value) })}
            >
              {[...new Set([...RETENTION_DAYS, settings.retentionDays])]
                .sort((a, b) => a - b)
                .map((days) => (
                  <option key={days} value={String(days)}>
                    {words.say('sites.days', { count: days })}
                  </option>
                ))}
            </select>
          </label>
          <p class="small muted">{words.say('options.most', { count: MOST_EVENTS })}</p>
          <h3>{words.say('options.stored')}</h3>
          <p class="muted">{words.say('options.stored.means')}</p>
          {usage !== null && <p class="small muted">{usage}</p>}
          <div class="row">
            <button type="button" class="button danger" onClick={handlers.onDeleteAll}>
              {words.say('sites.deleteAll')}
            </button>
          </div>
        </Part>
      </main>
      <div class="toast" role="status">
        {notice}
      </div>
    </div>
  );
}

function Part({
  id,
  title,
  locked,
  words,
  children,
}: {
  id: string;
  title: string;
  locked: boolean;
  words: Words;
  children: ComponentChildren;
}) {
  return (
    <section id={id} class="card part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {locked && <p class="notice">{words.say('options.managed')}</p>}
      {children}
    </section>
  );
}
