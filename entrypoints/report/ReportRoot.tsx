import { useEffect, useMemo, useState } from 'preact/hooks';
import { FailurePage } from '../../components/FailurePage';
import { PolicyVersions } from '../../components/PolicyVersions';
import { ReportPage } from '../../components/ReportPage';
import { VisitComparison } from '../../components/VisitComparison';
import { LastingFindings, VisitHistory } from '../../components/VisitHistory';
import { ask } from '../../lib/host/client';
import type { PageStart } from '../../lib/host/page-start';
import { copySummary, saveExport } from '../../lib/host/save-file';
import type { FindingsExport } from '../../lib/model/export';
import type { VisitSummary } from '../../lib/model/status';
import { compareVisits } from '../../lib/present/compare-view';
import { type ExportFormat, FORMATS, wantsEvents } from '../../lib/present/export/files';
import { goneVerdict } from '../../lib/present/gone-view';
import type { Filter } from '../../lib/present/item-table';
import type { SubscribedTexts } from '../../lib/present/item-view';
import { policyVersions, type VersionedDocument } from '../../lib/present/policy-versions';
import { reportView } from '../../lib/present/report-view';
import { type LastingFindingView, siteHistoryView } from '../../lib/present/site-history-view';
import { namesToAsk, subscribedTexts } from '../../lib/present/subscribed';
import { failureVerdict, type Verdict } from '../../lib/present/verdict';

export function ReportRoot({
  start,
  visit,
  filter,
}: {
  start: PageStart;
  visit: string | null;
  /** What the table shows at first; null: the whole report from its beginning. */
  filter: Filter | null;
}) {
  const { words } = start;
  const [report, setReport] = useState<FindingsExport | null>(null);
  const [failure, setFailure] = useState<Verdict | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [otherVisit, setOtherVisit] = useState<string | null>(null);
  const [other, setOther] = useState<FindingsExport | null>(null);
  const [visits, setVisits] = useState<readonly VisitSummary[]>([]);
  const [versions, setVersions] = useState<readonly VersionedDocument[]>([]);
  const [subscribed, setSubscribed] = useState<SubscribedTexts>(new Map());
  const [lasting, setLasting] = useState<readonly LastingFindingView[]>([]);

  useEffect(() => {
    if (visit === null) return setFailure(goneVerdict(words));
    void ask('visit/export', { visit, events: false }).then(async (answer) => {
      if (!answer.ok) {
        return setFailure(
          answer.code === 'no-visit' ? goneVerdict(words) : failureVerdict(answer.message, words),
        );
      }
      setReport(answer.value);
      document.title = words.say('report.of', { site: answer.value.site });
      const asked = namesToAsk(answer.value);
      const said = await ask('subscription/ask', { items: asked });
      if (said.ok && said.value !== null) setSubscribed(subscribedTexts(asked, said.value, words));
      const [history, policies] = await Promise.all([
        ask('site/visits', { site: answer.value.site }),
        ask('site/policies', { site: answer.value.site }),
      ]);
      if (policies.ok) setVersions(policyVersions(policies.value, words));
      if (history.ok) setVisits(history.value);
      if (!history.ok || history.value.length < 2) return;
      const merged = await ask('site/findings', { site: answer.value.site });
      if (merged.ok) setLasting(siteHistoryView(merged.value, words));
    });
  }, [visit, words]);

  const view = useMemo(
    () => (report === null ? null : reportView(report, words, subscribed)),
    [report, words, subscribed],
  );
  if (failure !== null) {
    return (
      <FailurePage
        verdict={failure}
        words={words}
        onAction={(action) => (action === 'sites' ? location.assign('sites.html') : location.reload())}
      />
    );
  }
  if (report === null || view === null) {
    return (
      <p class="page muted" role="status">
        {words.say('page.loading')}
      </p>
    );
  }
  const choose = async (chosen: string | null) => {
    setOtherVisit(chosen);
    if (chosen === null) return setOther(null);
    const answer = await ask('visit/export', { visit: chosen, events: false });
    setOther(answer.ok ? answer.value : null);
    setMessage(answer.ok ? null : words.say('state.error.reason', { message: answer.message }));
  };
  const comparison =
    other === null
      ? null
      : other.auditedAt < report.auditedAt
        ? compareVisits(other, report, words)
        : compareVisits(report, other, words);
  const onExport = async (format: ExportFormat) => {
    if (!wantsEvents(format) || visit === null) return setMessage(await saveExport(format, report, words));
    const [withLog, documents] = await Promise.all([
      ask('visit/export', { visit, events: true }),
      ask('visit/documents', { visit }),
    ]);
    // A bundle without its log or its texts would pass for a whole one.
    const broken = (message: string) => setMessage(words.say('export.failed', { message }));
    if (!withLog.ok) return broken(withLog.message);
    if (!documents.ok) return broken(documents.message);
    setMessage(await saveExport(format, withLog.value, words, documents.value));
  };
  return (
    <ReportPage
      view={view}
      words={words}
      formats={FORMATS}
      message={message}
      filter={filter}
      tools={
        <button type="button" class="button" onClick={() => print()}>
          {words.say('action.print')}
        </button>
      }
      extras={[
        {
          id: 'versions',
          after: 'policy',
          title: words.say('versions.title'),
          body: <PolicyVersions documents={versions} words={words} />,
        },
        {
          id: 'history',
          after: 'coverage',
          title: words.say('report.history'),
          body: (
            <div class="stack-plain">
              <VisitHistory visits={visits} current={visit} words={words} />
              {lasting.length > 0 && <LastingFindings findings={lasting} words={words} />}
            </div>
          ),
        },
        {
          id: 'compare',
          after: 'coverage',
          title: words.say('report.compare'),
          body: (
            <VisitComparison
              others={visits.filter((one) => one.visit !== visit)}
              chosen={otherVisit}
              view={comparison}
              words={words}
              onChoose={(chosen) => void choose(chosen)}
            />
          ),
        },
      ]}
      onCopy={() => void copySummary(report, words).then(setMessage)}
      onExport={(format) => void onExport(format)}
    />
  );
}
