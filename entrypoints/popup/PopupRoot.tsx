import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ConsentAction } from '../../components/ConsentSection';
import { PopupPage } from '../../components/PopupPage';
import { ask } from '../../lib/host/client';
import { openPage, reloadTab, requestAccess } from '../../lib/host/extension-page';
import type { PageStart } from '../../lib/host/page-start';
import { copySummary, saveExport } from '../../lib/host/save-file';
import { watchLog } from '../../lib/host/watchers';
import type { Settings, SettingsPatch } from '../../lib/model/settings';
import type { VisitStatus } from '../../lib/model/status';
import { answerWords } from '../../lib/present/consent-view';
import type { ExportFormat } from '../../lib/present/export/files';
import { errorView, popupView } from '../../lib/present/popup-view';
import { type Pause, type SiteMode, withoutException, withSiteMode } from '../../lib/present/site-settings';
import type { PrimaryAction } from '../../lib/present/verdict';
import type { Answered } from '../../lib/protocol/messages';

/** While the popup is open the visit goes on; what is not told of (permissions, another page) is looked at this often. */
const LOOK_AGAIN_MILLISECONDS = 1500;

/** Calls while one runs become one more after it. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = (): void => {
    again = running;
    if (running) return;
    running = true;
    void work().finally(() => {
      running = false;
      if (again) run();
    });
  };
  return run;
}

const failureOf = (answer: Answered<'visit/status'> | null): string | null =>
  answer === null ? 'no tab' : answer.ok ? null : answer.message;

export function PopupRoot({
  start,
  tab,
  initial,
  first,
}: {
  start: PageStart;
  tab: number | null;
  /** What the popup opens with, drawn in its first frame; null where there is no tab, undefined where `first` is still awaited. */
  initial: Answered<'visit/status'> | null | undefined;
  first: Promise<Answered<'visit/status'> | null>;
}) {
  const { words } = start;
  const [status, setStatus] = useState<VisitStatus | null>(initial?.ok ? initial.value : null);
  const [failure, setFailure] = useState<string | null>(
    initial === undefined ? start.failure : failureOf(initial),
  );
  const [settings, setSettings] = useState<Settings | null>(start.settings);
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);

  const show = useCallback((answer: Answered<'visit/status'> | null) => {
    if (answer?.ok) setStatus(answer.value);
    setFailure(failureOf(answer));
  }, []);
  const look = useCallback(
    async () => show(tab === null ? null : await ask('visit/status', { tab })),
    [show, tab],
  );

  useEffect(() => {
    const lookOnce = oneAtATime(look);
    if (initial === undefined) void first.then(show);
    const timer = setInterval(lookOnce, LOOK_AGAIN_MILLISECONDS);
    const stop = watchLog(lookOnce);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [initial, first, look, show]);

  const work = async (task: () => Promise<string | null>) => {
    setBusy(true);
    setMessage(await task());
    await look();
    setBusy(false);
  };

  const change = (patch: SettingsPatch) =>
    work(async () => {
      const answer = await ask('settings/patch', { patch });
      if (!answer.ok) return words.say('options.failed', { message: answer.message });
      setSettings(answer.value);
      return null;
    });

  const onMode = (mode: SiteMode | null, pause: Pause) => {
    if (settings === null || status?.site == null) return;
    const { site } = status;
    void change(
      mode === null ? withoutException(site) : withSiteMode(settings, site, mode, pause, Date.now()),
    );
  };

  const onConsent = (action: ConsentAction) =>
    void work(async () => {
      if (tab === null) return null;
      const answer = await ask('visit/answer', { tab, action, preference: null });
      if (!answer.ok) return words.say('state.error.reason', { message: answer.message });
      return action === 'reopen' && answer.value.result === 'exact'
        ? null
        : answerWords(answer.value, words).text;
    });

  const openReport = (show = '') =>
    void openPage(
      status?.visit ? `report.html?visit=${encodeURIComponent(status.visit)}${show}` : 'sites.html',
    );

  const primary: Readonly<Record<PrimaryAction, () => void>> = {
    reload: () => {
      if (tab !== null) void reloadTab(tab).then(() => window.close());
    },
    grant: () => void requestAccess().then(look),
    'turn-on': () => onMode(null, 'always'),
    storage: () => void openPage('options.html#history'),
    retry: () => void look(),
    report: () => openReport(),
    sites: () => void openPage('sites.html'),
    answer: () => onConsent('answer'),
    'read-policy': () =>
      void work(async () => {
        if (tab === null) return null;
        const answer = await ask('policy/read', { tab, url: null });
        return answer.ok ? null : words.say('state.error.reason', { message: answer.message });
      }),
  };

  const onExport = (format: ExportFormat) =>
    void work(async () => {
      if (!status?.visit) return null;
      const answer = await ask('visit/export', { visit: status.visit, events: false });
      if (!answer.ok) return words.say('export.failed', { message: answer.message });
      return saveExport(format, answer.value, words);
    });

  const view =
    failure !== null && status === null
      ? errorView(failure, words)
      : status === null
        ? null
        : popupView(status, settings, words, Date.now());
  if (view === null) {
    return (
      <p class="hidden-visually" role="status">
        {words.say('state.loading.title')}
      </p>
    );
  }
  return (
    <PopupPage
      view={view}
      words={words}
      busy={busy}
      message={message}
      firstRun={settings !== null && !settings.onboarded}
      handlers={{
        onPrimary: (action) => primary[action](),
        onConsent,
        onMode,
        onExport,
        onCopy: () => {
          const report = status?.report ?? null;
          if (report !== null) void work(() => copySummary(report, words));
        },
        onCount: (filter) => openReport(`&show=${filter}`),
        onOpen: (page) => (page === 'report' ? openReport() : void openPage(`${page}.html`)),
      }}
    />
  );
}
