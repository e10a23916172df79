import { renderToString } from 'preact-render-to-string';
import type { FindingsExport } from '../../../model/export';
import { type PassView, type ReportView, reportView } from '../../report-view';
import type { Words } from '../../words';
import { ReportFindings } from './ReportFindings';
import { Pairs, ReportItems, ReportPolicy, ReportReceipt, ReportRecipients } from './ReportTables';
import { ReportTimeline } from './ReportTimeline';
import { STYLE } from './style';

/** Nothing may run and nothing may be fetched, whatever names and quotes the audited site put into the document. */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function Pass({ pass, words, several }: { pass: PassView; words: Words; several: boolean }) {
  return (
    <section>
      {several && <h2>{words.labelled(words.say('report.pass'), pass.label)}</h2>}
      {pass.result !== null && <p>{pass.result}</p>}
      <ul class="counts">
        {pass.counts.map((count) => (
          <li key={count.label} class={count.tone}>
            <strong>{count.text}</strong>
            {count.label}
          </li>
        ))}
      </ul>
      <h2>{words.say('findings.title')}</h2>
      <ReportFindings groups={pass.findings} words={words} />
      {pass.timeline !== null && (
        <>
          <h2>{words.say('timeline.title')}</h2>
          <ReportTimeline timeline={pass.timeline} words={words} />
        </>
      )}
      <h2>{words.say('report.receipt')}</h2>
      <ReportReceipt steps={pass.receipt} words={words} />
      <h2>{words.say('report.table')}</h2>
      <ReportItems items={pass.items} words={words} />
      <h2>{words.say('report.recipients')}</h2>
      <ReportRecipients recipients={pass.recipients} words={words} />
      <h2>{words.say('report.coverage')}</h2>
      <Pairs lines={pass.coverage} />
    </section>
  );
}

function Report({ view, words }: { view: ReportView; words: Words }) {
  return (
    <>
      <header>
        <h1>{view.title}</h1>
        <p class="muted">{view.auditedText}</p>
        <p class="code small">{view.url}</p>
      </header>
      <main>
        <section class={`verdict ${view.verdict.tone}`}>
          <h2>{view.verdict.title}</h2>
          <p>{view.verdict.reason}</p>
          {view.verdict.caveat !== null && <p class="muted small">{view.verdict.caveat}</p>}
        </section>
        {view.passes.map((pass) => (
          <Pass key={pass.label} pass={pass} words={words} several={view.passes.length > 1} />
        ))}
        <h2>{words.say('report.policy')}</h2>
        {view.policies.length === 0 && <p class="muted">{words.say('policy.none')}</p>}
        {view.policies.map((policy) => (
          <ReportPolicy key={policy.key} policy={policy} words={words} />
        ))}
        <h2>{words.say('report.provenance')}</h2>
        <Pairs lines={view.provenance} />
      </main>
      <footer class="small muted">
        <p>{words.say('report.disclaimer')}</p>
        <p>{words.say('report.values')}</p>
      </footer>
    </>
  );
}

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The report as one HTML file: opens from disk with scripts disabled, asks for nothing, prints. */
export function renderHtml(report: FindingsExport, words: Words): string {
  const view = reportView(report, words);
  return [
    '<!doctype html>',
    `<html lang="${escapeText(words.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="Cookie Witness">',
    `<title>${escapeText(view.title)} · Cookie Witness</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    `<body>${renderToString(<Report view={view} words={words} />)}</body>`,
    '</html>',
    '',
  ].join('\n');
}
