import { useEffect, useState } from 'preact/hooks';
import { OptionsPage } from '../../components/OptionsPage';
import type { ImportPreview } from '../../components/SettingsFile';
import { type Notice, Toast } from '../../components/Toast';
import { ask } from '../../lib/host/client';
import { deleteHistory } from '../../lib/host/deletion';
import { browserLanguages, commandShortcut } from '../../lib/host/extension-page';
import { applyTheme, type PageStart } from '../../lib/host/page-start';
import { saveFile } from '../../lib/host/save-file';
import type { Settings, SettingsPatch, SyncChoice, SyncStatus } from '../../lib/model/settings';
import { reversed, settingsChanges } from '../../lib/present/settings-diff';
import { chooseLanguage, loadWords } from '../../lib/present/text/languages';
import type { Words } from '../../lib/present/words';
import type { Answered } from '../../lib/protocol/messages';
import { readSettingsFile, writeSettingsFile } from '../../lib/protocol/settings-file';
import { SubscriptionRoot } from './SubscriptionRoot';

const NOTICE_MILLISECONDS = 6_000;

export function OptionsRoot({ start, first }: { start: PageStart; first: Settings }) {
  const [words, setWords] = useState(start.words);
  const [settings, setSettings] = useState(first);
  const [usage, setUsage] = useState<string | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [shortcut, setShortcut] = useState<string | null>(null);
  const [sync, setSync] = useState<SyncStatus | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  const tell = (text: string, undo: (() => void) | null, milliseconds = NOTICE_MILLISECONDS) => {
    const told = { text, undo };
    setNotice(told);
    setTimeout(() => setNotice((now) => (now === told ? null : now)), milliseconds);
  };

  const measure = async () => {
    const answer = await ask('storage/usage', null);
    if (!answer.ok) return setUsage(answer.message);
    const { events, bytes, failing } = answer.value;
    setUsage(
      [words.say('options.usage', { count: events }), bytes === null ? null : words.bytes(bytes), failing]
        .filter(Boolean)
        .join(' · '),
    );
  };
  useEffect(() => {
    void measure();
    void commandShortcut().then(setShortcut);
    void ask('sync/read', null).then((answer) => setSync(answer.ok ? answer.value : null));
  }, [words]);

  /** Shows the page as these settings have it, and gives its words. */
  const adopt = async (written: Settings): Promise<Words> => {
    setSettings(written);
    applyTheme(written.theme);
    const spoken =
      written.language === settings.language
        ? words
        : await loadWords(chooseLanguage([written.language, ...browserLanguages()]));
    document.documentElement.lang = spoken.language;
    setWords(spoken);
    return spoken;
  };

  /** `undo` null: there is no way back from here. */
  const settle = async (answer: Answered<'settings/patch'>, undo: (() => void) | null) => {
    if (!answer.ok) return tell(words.say('options.failed', { message: answer.message }), null);
    const spoken = await adopt(answer.value);
    setPreview(null);
    tell(spoken.say('options.saved'), undo);
  };
  const patch = async (change: SettingsPatch) => {
    const back = reversed(settings, change);
    await settle(
      await ask('settings/patch', { patch: change }),
      () => void ask('settings/patch', { patch: back }).then((answer) => settle(answer, null)),
    );
  };
  const replace = async (next: Settings, undoTo: Settings | null) =>
    settle(
      await ask('settings/write', { settings: next }),
      undoTo === null ? null : () => void replace(undoTo, null),
    );

  const deleteAll = async () => {
    const { text, undo, milliseconds } = await deleteHistory([{ of: 'all' }], words);
    const restore = () =>
      void undo?.().then((after) => {
        tell(after, null);
        void measure();
      });
    tell(text, undo === null ? null : restore, milliseconds);
    await measure();
  };

  const switchSync = async (on: boolean, keep: SyncChoice | null) => {
    const answer = await ask('sync/switch', { on, keep });
    if (!answer.ok) return tell(words.say('options.failed', { message: answer.message }), null);
    setSync(answer.value);
    const now = await ask('settings/read', null);
    if (now.ok) await adopt(now.value.settings);
  };

  const read = async (file: File) => {
    const outcome = readSettingsFile(await file.text());
    setPreview(
      outcome.ok
        ? { ok: true, settings: outcome.value, changes: settingsChanges(settings, outcome.value, words) }
        : outcome,
    );
  };

  return (
    <OptionsPage
      settings={settings}
      managed={start.managed}
      usage={usage}
      preview={preview}
      sync={sync}
      syncChanges={sync?.other ? settingsChanges(settings, { ...settings, ...sync.other }, words) : null}
      shortcut={shortcut}
      words={words}
      notice={<Toast notice={notice} words={words} />}
      subscription={<SubscriptionRoot words={words} />}
      handlers={{
        onChange: (change) => void patch(change),
        onImport: (next) => void replace(next, settings),
        onDeleteAll: () => void deleteAll(),
        onSync: (on, keep) => void switchSync(on, keep),
        onExport: () =>
          saveFile({
            name: 'cookie-witness-settings.json',
            mime: 'application/json',
            content: writeSettingsFile(settings),
          }),
        onRead: (file) => void read(file),
        onCancelImport: () => setPreview(null),
      }}
    />
  );
}
