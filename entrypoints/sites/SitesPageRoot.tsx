import { useEffect, useState } from 'preact/hooks';
import { Comparison } from '../../components/Comparison';
import { focusHeading, focusIsLost } from '../../components/focus';
import { ReportPage } from '../../components/ReportPage';
import type { PageStart } from '../../lib/host/page-start';
import { copySummary, saveExport } from '../../lib/host/save-file';
import type { FindingsExport } from '../../lib/model/export';
import { compareAnswers } from '../../lib/present/compare-view';
import { FORMATS } from '../../lib/present/export/files';
import { reportView } from '../../lib/present/report-view';
import { SitesRoot } from './SitesRoot';

/** The list of sites, or a findings document opened from a file, which the worker knows nothing of. */
export function SitesPageRoot({ start }: { start: PageStart }) {
  const { words } = start;
  const [opened, setOpened] = useState<FindingsExport | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const openFile = async (file: File) => {
    const { readExport } = await import('../../lib/present/export/read');
    const outcome = readExport(await file.text());
    setOpened(outcome.ok ? outcome.value : null);
    setMessage(outcome.ok ? null : words.say('report.notReport', { message: outcome.message }));
  };
  const title = words.say(opened === null ? 'sites.title' : 'report.of', { site: opened?.site ?? '' });
  useEffect(() => {
    document.title = opened === null ? `${title} · Cookie Witness` : title;
    if (opened !== null && focusIsLost()) focusHeading();
  }, [opened, title]);
  if (opened === null) {
    return (
      <>
        {message !== null && (
          <p class="page notice error" role="alert">
            {message}
          </p>
        )}
        <SitesRoot start={start} onOpenFile={(file) => void openFile(file)} />
      </>
    );
  }
  const comparison = compareAnswers(opened, words);
  return (
    <ReportPage
      view={reportView(opened, words)}
      words={words}
      formats={FORMATS}
      extras={
        comparison === null
          ? []
          : [
              {
                id: 'compare',
                after: 'coverage',
                title: words.say('report.compare'),
                body: <Comparison view={comparison} words={words} />,
              },
            ]
      }
      message={message}
      tools={
        <button type="button" class="button" onClick={() => setOpened(null)}>
          {words.say('action.close')}
        </button>
      }
      onCopy={() => void copySummary(opened, words).then(setMessage)}
      onExport={(format) => void saveExport(format, opened, words).then(setMessage)}
    />
  );
}
