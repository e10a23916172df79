import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Deletion } from '../lib/model/status';
import type { SiteRowView } from '../lib/present/sites-view';
import type { Words } from '../lib/present/words';
import { Logo } from './Logo';
import { PeriodDeletion } from './PeriodDeletion';
import { ScrollRegion } from './ScrollRegion';

export interface SitesHandlers {
  readonly onSearch: (text: string) => void;
  readonly onExport: (sites: readonly string[]) => void;
  readonly onDelete: (sites: readonly string[]) => void;
  readonly onDeletePeriod: (period: Deletion) => void;
  readonly onDeleteAll: () => void;
  readonly onOpenFile: (file: File) => void;
}

/** Every site witnessed: search, select, export or delete many; what is deleted can be brought back for a while. */
export function SitesPage({
  rows,
  total,
  search,
  notice,
  words,
  handlers,
}: {
  rows: readonly SiteRowView[];
  /** How many sites there are, whatever the search leaves of them. */
  total: number;
  search: string;
  notice: ComponentChildren;
  words: Words;
  handlers: SitesHandlers;
}) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter((row) => selected.has(row.site)).map((row) => row.site);
  const toggle = (site: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(site);
    else next.delete(site);
    setSelected(next);
  };
  return (
    <div class="page wide-page">
      <header class="report-head">
        <div>
          <p class="muted row">
            <Logo size={20} /> Cookie Witness
          </p>
          <h1>{words.say('sites.title')}</h1>
        </div>
        <label class="button file-button">
          {words.say('report.open')}
          <input
            type="file"
            class="hidden-visually"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file !== undefined) handlers.onOpenFile(file);
            }}
          />
        </label>
      </header>
      <main class="stack-plain">
        {total === 0 && <p class="card part muted">{words.say('sites.none')}</p>}
        {total > 0 && (
          <>
            <div class="row table-tools">
              <label class="row">
                {words.say('table.search')}
                <input
                  type="search"
                  value={search}
                  onInput={(event) => handlers.onSearch(event.currentTarget.value)}
                />
              </label>
              <span class="muted small" role="status">
                {words.say('table.shown', { count: rows.length, total })}
              </span>
              <span class="grow" />
              <button
                type="button"
                class="button"
                disabled={chosen.length === 0}
                onClick={() => handlers.onExport(chosen)}
              >
                {words.say('sites.exportSelected')}
              </button>
              <button
                type="button"
                class="button danger"
                disabled={chosen.length === 0}
                onClick={() => handlers.onDelete(chosen)}
              >
                {words.say('sites.deleteSelected')}
              </button>
            </div>
            <ScrollRegion label={words.say('sites.title')}>
              <table class="plain-table few">
                <thead>
                  <tr>
                    <th scope="col" class="tick">
                      <input
                        type="checkbox"
                        aria-label={words.say('table.all')}
                        checked={chosen.length > 0 && chosen.length === rows.length}
                        onChange={(event) =>
                          setSelected(new Set(event.currentTarget.checked ? rows.map((row) => row.site) : []))
                        }
                      />
                    </th>
                    <th scope="col">{words.say('sites.site')}</th>
                    <th scope="col">{words.say('findings.title')}</th>
                    <th scope="col">{words.say('sites.visits')}</th>
                    <th scope="col">{words.say('sites.last')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.site}>
                      <td class="tick">
                        <input
                          type="checkbox"
                          aria-label={words.say('sites.select', { site: row.site })}
                          checked={selected.has(row.site)}
                          onChange={(event) => toggle(row.site, event.currentTarget.checked)}
                        />
                      </td>
                      <th scope="row">
                        <a href={`report.html?visit=${encodeURIComponent(row.visit)}`}>{row.site}</a>
                      </th>
                      <td>
                        <span class={row.tone === 'neutral' ? 'muted' : `chip ${row.tone}`}>
                          {row.resultText}
                        </span>
                      </td>
                      <td>{row.visitsText}</td>
                      <td class="when">{row.lastText}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
            <div class="row deletions">
              <PeriodDeletion words={words} onDelete={handlers.onDeletePeriod} />
              <span class="grow" />
              <button type="button" class="button danger" onClick={handlers.onDeleteAll}>
                {words.say('sites.deleteAll')}
              </button>
            </div>
          </>
        )}
      </main>
      <div class="toast" role="status">
        {notice}
      </div>
    </div>
  );
}
