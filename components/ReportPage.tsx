import { useEffect, useState } from 'preact/hooks';
import type { ExportFormat } from '../lib/present/export/files';
import type { Filter } from '../lib/present/item-table';
import type { PassView, ReportView } from '../lib/present/report-view';
import type { MessageKey, Words } from '../lib/present/words';
import { ExportMenu } from './ExportMenu';
import { FindingSection } from './FindingSection';
import { ItemTable } from './ItemTable';
import { Logo } from './Logo';
import { PolicySection } from './PolicySection';
import { useUnfoldedPrint } from './printing';
import { Receipt } from './Receipt';
import { Recipients } from './Recipients';
import { TimelineChart } from './TimelineChart';
import { VerdictCard } from './VerdictCard';

const EVERY_ROW = Number.MAX_SAFE_INTEGER;

const SECTIONS: readonly (readonly [string, MessageKey])[] = [
  ['findings', 'findings.title'],
  ['timeline', 'timeline.title'],
  ['table', 'report.table'],
  ['recipients', 'report.recipients'],
  ['receipt', 'report.receipt'],
  ['policy', 'report.policy'],
  ['coverage', 'report.coverage'],
  ['provenance', 'report.provenance'],
];

export interface ReportExtras {
  /** Sections the page adds of its own: versions of the policy, history, comparison. */
  readonly id: string;
  readonly after: 'policy' | 'coverage';
  readonly title: string;
  readonly body: preact.ComponentChildren;
}

/** A findings document at length; with several passes, one at a time. */
export function ReportPage({
  view,
  words,
  formats,
  extras,
  message,
  tools,
  filter = null,
  onExport,
  onCopy,
}: {
  view: ReportView;
  words: Words;
  formats: readonly ExportFormat[];
  extras: readonly ReportExtras[];
  message: string | null;
  /** Buttons beside the export menu. */
  tools: preact.ComponentChildren;
  /** What the table shows at first; null: the whole report from its beginning. */
  filter?: Filter | null;
  onExport: (format: ExportFormat) => void;
  onCopy: () => void;
}) {
  const [shown, setShown] = useState(0);
  useUnfoldedPrint();
  const pass = view.passes[shown] ?? view.passes[0];
  return (
    <div class="report">
      <a class="skip" href="#findings">
        {words.say('page.skip')}
      </a>
      <header class="report-head">
        <div>
          <p class="muted row">
            <Logo size={20} /> Cookie Witness
          </p>
          <h1>{view.title}</h1>
          <p class="muted">
            {view.auditedText} · <span class="code">{view.url}</span>
          </p>
        </div>
        <div class="row no-print">
          {tools}
          <ExportMenu formats={formats} words={words} onExport={onExport} onCopy={onCopy} />
        </div>
      </header>
      <p class="message" role="status">
        {message !== null && <span class="notice">{message}</span>}
      </p>
      <div class="report-body">
        <nav class="no-print" aria-label={words.say('report.title')}>
          <ul>
            {SECTIONS.flatMap(([id, key]) => [
              [id, words.say(key)] as const,
              ...extras.filter(({ after }) => after === id).map((extra) => [extra.id, extra.title] as const),
            ]).map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="report-main">
          <VerdictCard verdict={view.verdict} words={words} busy={false} onAction={null} heading="h2" />
          {view.passes.length > 1 && (
            <fieldset class="segments no-print">
              <legend class="hidden-visually">{words.say('report.pass')}</legend>
              {view.passes.map((one, index) => (
                <label key={one.label} class={index === shown ? 'segment on' : 'segment'}>
                  <input
                    type="radio"
                    name="pass"
                    class="hidden-visually"
                    checked={index === shown}
                    onChange={() => setShown(index)}
                  />
                  {one.label}
                </label>
              ))}
            </fieldset>
          )}
          {pass !== undefined && <PassSections pass={pass} words={words} filter={filter} />}
          <section id="policy">
            <h2>{words.say('report.policy')}</h2>
            <PolicySection policies={view.policies} unseen={pass?.unseen ?? []} words={words} />
          </section>
          <Extras extras={extras.filter(({ after }) => after === 'policy')} />
          {pass !== undefined && (
            <section id="coverage">
              <h2>{words.say('report.coverage')}</h2>
              <Lines lines={pass.coverage} />
            </section>
          )}
          <Extras extras={extras.filter(({ after }) => after === 'coverage')} />
          <section id="provenance">
            <h2>{words.say('report.provenance')}</h2>
            <Lines lines={view.provenance} />
            <p class="small muted">{words.say('report.disclaimer')}</p>
            <p class="small muted">{words.say('report.values')}</p>
          </section>
        </main>
      </div>
    </div>
  );
}

function Extras({ extras }: { extras: readonly ReportExtras[] }) {
  return (
    <>
      {extras.map((extra) => (
        <section key={extra.id} id={extra.id}>
          <h2>{extra.title}</h2>
          {extra.body}
        </section>
      ))}
    </>
  );
}

function PassSections({ pass, words, filter }: { pass: PassView; words: Words; filter: Filter | null }) {
  const [asked, setAsked] = useState({ filter, times: 0 });
  useEffect(() => {
    if (asked.filter !== null) document.getElementById('table')?.scrollIntoView();
  }, [asked]);
  return (
    <>
      <ul class="tiles">
        {pass.counts.map((count) => (
          <li key={count.label} class={`tile ${count.tone}`}>
            <strong>{count.text}</strong>
            <span>{count.label}</span>
          </li>
        ))}
      </ul>
      <div id="findings">
        <FindingSection groups={pass.findings} words={words} limit={EVERY_ROW} lazy={false} onMore={null} />
      </div>
      <section id="timeline">
        <h2>{words.say('timeline.title')}</h2>
        {pass.timeline === null ? (
          <p class="muted">{words.say('items.none')}</p>
        ) : (
          <TimelineChart
            timeline={pass.timeline}
            words={words}
            onCount={(chosen) => setAsked({ filter: chosen, times: asked.times + 1 })}
          />
        )}
      </section>
      <section id="table">
        <h2>{words.say('report.table')}</h2>
        {pass.items.length === 0 ? (
          <p class="muted">{words.say('items.none')}</p>
        ) : (
          <ItemTable key={asked.times} items={pass.items} words={words} filter={asked.filter ?? 'all'} />
        )}
      </section>
      <section id="recipients">
        <h2>{words.say('report.recipients')}</h2>
        <Recipients recipients={pass.recipients} words={words} />
      </section>
      <section id="receipt">
        <h2>{words.say('report.receipt')}</h2>
        <Receipt pass={pass} words={words} />
      </section>
    </>
  );
}

function Lines({ lines }: { lines: readonly { readonly label: string; readonly text: string }[] }) {
  return (
    <dl class="card part pair">
      {lines.map((line) => (
        <div key={line.label} class="pair-line">
          <dt>{line.label}</dt>
          <dd>{line.text}</dd>
        </div>
      ))}
    </dl>
  );
}
