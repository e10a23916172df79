import { useEffect, useState } from 'preact/hooks';
import { WelcomePage } from '../../components/WelcomePage';
import { ask } from '../../lib/host/client';
import { hasAccess, requestAccess } from '../../lib/host/extension-page';
import type { PageStart } from '../../lib/host/page-start';
import type { Settings, SettingsPatch } from '../../lib/model/settings';

export function WelcomeRoot({ start, settings }: { start: PageStart; settings: Settings }) {
  const { words } = start;
  const [access, setAccess] = useState(true);
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => void hasAccess().then(setAccess), []);
  const write = async (fields: NonNullable<SettingsPatch['fields']>) => {
    const answer = await ask('settings/patch', { patch: { fields: { ...fields, onboarded: true } } });
    setDone(answer.ok);
    setFailure(answer.ok ? null : words.say('options.failed', { message: answer.message }));
  };
  return (
    <WelcomePage
      preference={settings.preference}
      mode={settings.mode}
      access={access}
      done={done}
      failure={failure}
      words={words}
      onSave={(preference, mode) => void write({ preference, mode })}
      onSkip={() => void write({ mode: 'off' })}
      onAccess={() => void requestAccess().then(setAccess)}
    />
  );
}
