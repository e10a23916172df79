import { useEffect, useMemo, useState } from 'preact/hooks';
import { FailurePage } from '../../components/FailurePage';
import { ReportPage } from '../../components/ReportPage';
import { VisitHistory } from '../../components/VisitHistory';
import { ask } from '../../lib/host/client';
import type { PageStart } from '../../lib/host/page-start';
import { saveFile } from '../../lib/host/save-file';
import type { FindingsExport } from '../../lib/model/export';
import type { VisitSummary } from '../../lib/model/status';
import { type ExportFormat, exportFile, FORMATS } from '../../lib/present/export/files';
import { reportView } from '../../lib/present/report-view';

export function ReportRoot({ start, visit }: { start: PageStart; visit: string | null }) {
  const { words } = start;
  const [report, setReport] = useState<FindingsExport | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [visits, setVisits] = useState<readonly VisitSummary[]>([]);

  useEffect(() => {
    if (visit === null) return setFailure('?visit=');
    void ask('visit/export', { visit, events: false }).then(async (answer) => {
      if (!answer.ok) return setFailure(answer.message);
      setReport(answer.value);
      document.title = words.say('report.of', { site: answer.value.site });
      const history = await ask('site/visits', { site: answer.value.site });
      if (history.ok) setVisits(history.value);
    });
  }, [visit, words]);

  const view = useMemo(() => (report === null ? null : reportView(report, words)), [report, words]);
  if (failure !== null) {
    return <FailurePage message={failure} words={words} onRetry={() => location.reload()} />;
  }
  if (report === null || view === null) {
    return (
      <p class="page muted" role="status">
        {words.say('page.loading')}
      </p>
    );
  }
  const onExport = async (format: ExportFormat) => {
    try {
      saveFile(await exportFile(format, report, words));
      setMessage(null);
    } catch (error) {
      setMessage(
        words.say('export.failed', { message: error instanceof Error ? error.message : String(error) }),
      );
    }
  };
  return (
    <ReportPage
      view={view}
      words={words}
      formats={FORMATS}
      message={message}
      tools={
        <button type="button" class="button" onClick={() => print()}>
          {words.say('action.print')}
        </button>
      }
      extras={[
        {
          id: 'history',
          title: words.say('report.history'),
          body: <VisitHistory visits={visits} current={visit} words={words} />,
        },
      ]}
      onExport={(format) => void onExport(format)}
    />
  );
}
