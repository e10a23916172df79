import type { ExportFormat } from '../lib/present/export/files';
import type { PopupView } from '../lib/present/popup-view';
import type { Pause, SiteMode } from '../lib/present/site-settings';
import type { PrimaryAction } from '../lib/present/verdict';
import type { Words } from '../lib/present/words';
import { type ConsentAction, ConsentSection } from './ConsentSection';
import { ExportMenu } from './ExportMenu';
import { FindingSection } from './FindingSection';
import { ItemGroups } from './ItemGroups';
import { Logo } from './Logo';
import { SiteSwitch } from './SiteSwitch';
import type { TimelineProps } from './TimelineCounts';
import { TimelineStrip } from './TimelineStrip';
import { VerdictCard } from './VerdictCard';

/** Those that need no log: it stays with the report. */
const POPUP_FORMATS: readonly ExportFormat[] = ['json', 'csv', 'html'];
/** Rows before the popup points to the report. */
const FINDINGS_SHOWN = 12;
const ITEMS_SHOWN = 40;

export interface PopupHandlers {
  readonly onPrimary: (action: PrimaryAction) => void;
  readonly onConsent: (action: ConsentAction) => void;
  readonly onMode: (mode: SiteMode | null, pause: Pause) => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onCopy: () => void;
  readonly onCount: TimelineProps['onCount'];
  readonly onOpen: (page: 'report' | 'sites' | 'options' | 'welcome') => void;
}

export function PopupPage({
  view,
  words,
  busy,
  message,
  firstRun,
  handlers,
}: {
  view: PopupView;
  words: Words;
  busy: boolean;
  /** What came of the last action, said once. */
  message: string | null;
  /** The person has not chosen anything yet. */
  firstRun: boolean;
  handlers: PopupHandlers;
}) {
  const openReport = () => handlers.onOpen('report');
  return (
    <div class="popup">
      <header class="row popup-head">
        <Logo size={20} />
        <span class="host">{view.host ?? 'Cookie Witness'}</span>
      </header>
      <main class="stack">
        <VerdictCard verdict={view.verdict} words={words} busy={busy} onAction={handlers.onPrimary} />
        <p class="message" role="status">
          {message !== null && <span class="notice">{message}</span>}
        </p>
        {firstRun && (
          <section class="card part row spread">
            <span>{words.say('welcome.choose')}</span>
            <button type="button" class="button" onClick={() => handlers.onOpen('welcome')}>
              {words.say('welcome.open')}
            </button>
          </section>
        )}
        {view.timeline !== null && (
          <section class="card part" aria-label={words.say('timeline.title')}>
            <TimelineStrip timeline={view.timeline} words={words} onCount={handlers.onCount} />
          </section>
        )}
        {view.consent !== null && (
          <ConsentSection
            view={view.consent}
            words={words}
            busy={busy}
            primaryIsAnswer={view.verdict.action === 'answer'}
            onAction={handlers.onConsent}
          />
        )}
        {view.findings !== null && (
          <FindingSection
            groups={view.findings}
            words={words}
            limit={FINDINGS_SHOWN}
            lazy={true}
            onMore={openReport}
          />
        )}
        {view.groups !== null && (
          <ItemGroups groups={view.groups} words={words} limit={ITEMS_SHOWN} onMore={openReport} />
        )}
        {view.siteSwitch !== null && (
          <SiteSwitch view={view.siteSwitch} words={words} busy={busy} onChange={handlers.onMode} />
        )}
      </main>
      <footer class="row popup-foot">
        {view.exportable && (
          <>
            <button type="button" class="button" onClick={openReport}>
              {words.say('report.title')}
            </button>
            <ExportMenu
              formats={POPUP_FORMATS}
              words={words}
              onExport={handlers.onExport}
              onCopy={handlers.onCopy}
            />
          </>
        )}
        <span class="pages">
          <button type="button" class="button plain" onClick={() => handlers.onOpen('sites')}>
            {words.say('action.sites')}
          </button>
          <button type="button" class="button plain" onClick={() => handlers.onOpen('options')}>
            {words.say('action.options')}
          </button>
        </span>
      </footer>
    </div>
  );
}
