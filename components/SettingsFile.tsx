import type { Outcome } from '../lib/model/known';
import type { Settings } from '../lib/model/settings';
import type { SettingsChange } from '../lib/present/settings-diff';
import type { Words } from '../lib/present/words';

/** What reading a settings file came to: refused with a reason, or a list of what would change. */
export type ImportPreview =
  | Extract<Outcome<Settings>, { ok: false }>
  | { readonly ok: true; readonly settings: Settings; readonly changes: readonly SettingsChange[] };

/** Export, and import in two steps: what would change is shown before anything does. */
export function SettingsFile({
  preview,
  words,
  locked,
  onExport,
  onRead,
  onApply,
  onCancel,
}: {
  preview: ImportPreview | null;
  words: Words;
  locked: boolean;
  onExport: () => void;
  onRead: (file: File) => void;
  onApply: (settings: Settings) => void;
  onCancel: () => void;
}) {
  return (
    <div class="stack-plain">
      <p class="muted">{words.say('options.file.means')}</p>
      <div class="row">
        <button type="button" class="button" onClick={onExport}>
          {words.say('options.file.export')}
        </button>
        <label class={locked ? 'button file-button off' : 'button file-button'}>
          {words.say('options.file.import')}
          <input
            type="file"
            class="hidden-visually"
            accept="application/json,.json"
            disabled={locked}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file !== undefined) onRead(file);
            }}
          />
        </label>
      </div>
      <div role="status">
        {preview !== null && !preview.ok && (
          <p class="notice error">{words.say('options.file.wrong', { message: preview.message })}</p>
        )}
        {preview?.ok && preview.changes.length === 0 && (
          <p class="notice">{words.say('options.file.same')}</p>
        )}
        {preview?.ok && preview.changes.length > 0 && (
          <div class="stack-plain">
            <p>{words.say('options.file.changes')}</p>
            <SettingsChanges changes={preview.changes} />
            <div class="row">
              <button type="button" class="button primary" onClick={() => onApply(preview.settings)}>
                {words.say('options.file.apply')}
              </button>
              <button type="button" class="button" onClick={onCancel}>
                {words.say('action.cancel')}
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

/** What would change: as it is, and as it would be. */
export function SettingsChanges({ changes }: { changes: readonly SettingsChange[] }) {
  return (
    <ul class="lines">
      {changes.map((change) => (
        <li key={change.label} class="line">
          <strong>{change.label}</strong>{' '}
          <span class="muted">
            <del>{change.from ?? '–'}</del>
          </span>{' '}
          → <ins>{change.to ?? '–'}</ins>
        </li>
      ))}
    </ul>
  );
}
