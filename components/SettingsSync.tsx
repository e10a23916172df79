import type { SyncChoice } from '../lib/model/settings';
import type { SettingsChange } from '../lib/present/settings-diff';
import type { Words } from '../lib/present/words';
import { SettingsChanges } from './SettingsFile';

/** Switches the sharing of settings on and off; where another browser has other settings, the person says which hold. */
export function SettingsSync({
  on,
  problem,
  changes,
  words,
  onSwitch,
}: {
  on: boolean;
  problem: string | null;
  /** What the other browser's settings would change here; null where nothing is to be decided. */
  changes: readonly SettingsChange[] | null;
  words: Words;
  onSwitch: (on: boolean, keep: SyncChoice | null) => void;
}) {
  return (
    <div class="stack-plain">
      <p class="muted" id="sync-means">
        {words.say('options.sync.means')}
      </p>
      <label class="row">
        <input
          type="checkbox"
          checked={on}
          aria-describedby="sync-means"
          onChange={(event) => onSwitch(event.currentTarget.checked, null)}
        />
        {words.say('options.sync.on')}
      </label>
      <div role="status">
        {problem !== null && (
          <p class="notice error">{words.say('options.sync.problem', { message: problem })}</p>
        )}
        {changes !== null && (
          <div class="stack-plain">
            <p>{words.say('options.sync.differs')}</p>
            <SettingsChanges changes={changes} />
            <div class="row">
              <button type="button" class="button" onClick={() => onSwitch(true, 'there')}>
                {words.say('options.sync.take')}
              </button>
              <button type="button" class="button" onClick={() => onSwitch(true, 'here')}>
                {words.say('options.sync.keep')}
              </button>
              <button type="button" class="button plain" onClick={() => onSwitch(false, null)}>
                {words.say('action.cancel')}
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
