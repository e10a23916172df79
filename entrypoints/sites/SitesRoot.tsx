import { useCallback, useEffect, useState } from 'preact/hooks';
import { FailurePage } from '../../components/FailurePage';
import { SitesPage } from '../../components/SitesPage';
import { type Notice, Toast } from '../../components/Toast';
import { ask } from '../../lib/host/client';
import { type DeletionNotice, deleteHistory, FAILURE_MILLISECONDS } from '../../lib/host/deletion';
import type { PageStart } from '../../lib/host/page-start';
import { saveFile } from '../../lib/host/save-file';
import type { FindingsExport } from '../../lib/model/export';
import type { Deletion, SiteSummary } from '../../lib/model/status';
import { sitesView } from '../../lib/present/sites-view';
import { failureVerdict } from '../../lib/present/verdict';

export function SitesRoot({ start, onOpenFile }: { start: PageStart; onOpenFile: (file: File) => void }) {
  const { words } = start;
  const [sites, setSites] = useState<readonly SiteSummary[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [notice, setNotice] = useState<Notice | null>(null);

  const list = useCallback(async () => {
    const answer = await ask('sites/list', null);
    if (answer.ok) setSites(answer.value);
    setFailure(answer.ok ? null : answer.message);
  }, []);
  useEffect(() => void list(), [list]);

  const tell = ({ text, undo, milliseconds }: DeletionNotice) => {
    const told: Notice = {
      text,
      undo:
        undo === null
          ? null
          : () =>
              void undo().then((after) => {
                setNotice({ text: after, undo: null });
                void list();
              }),
    };
    setNotice(told);
    setTimeout(() => setNotice((now) => (now === told ? null : now)), milliseconds);
  };
  const remove = async (deletions: readonly Deletion[]) => {
    const told = await deleteHistory(deletions, words);
    await list();
    tell(told);
  };

  const exportMany = async (names: readonly string[]) => {
    const documents: FindingsExport[] = [];
    for (const summary of (sites ?? []).filter(({ site }) => names.includes(site))) {
      const answer = await ask('visit/export', { visit: summary.latest, events: false });
      // A file without one of the sites that were chosen would pass for a whole one.
      if (!answer.ok) {
        const message = `${summary.site}: ${answer.message}`;
        return tell({
          text: words.say('export.failed', { message }),
          undo: null,
          milliseconds: FAILURE_MILLISECONDS,
        });
      }
      documents.push(answer.value);
    }
    const { manyFile } = await import('../../lib/present/export/many');
    saveFile(manyFile(documents));
  };

  if (failure !== null && sites === null) {
    return (
      <FailurePage verdict={failureVerdict(failure, words)} words={words} onAction={() => void list()} />
    );
  }
  if (sites === null) {
    return (
      <p class="page muted" role="status">
        {words.say('page.loading')}
      </p>
    );
  }
  return (
    <SitesPage
      rows={sitesView(sites, search, words)}
      total={sites.length}
      search={search}
      notice={<Toast notice={notice} words={words} />}
      words={words}
      handlers={{
        onSearch: setSearch,
        onExport: (names) => void exportMany(names),
        onDelete: (names) => void remove(names.map((site) => ({ of: 'site', site }))),
        onDeletePeriod: (period) => void remove([period]),
        onDeleteAll: () => void remove([{ of: 'all' }]),
        onOpenFile,
      }}
    />
  );
}
