import type { FindingGroups, FindingView } from '../lib/present/finding-view';
import type { Words } from '../lib/present/words';
import { FindingRow } from './FindingRow';
import { Icon } from './Icon';

/** Confirmed findings open to view; what is to review, passed or not evaluated folded below. */
export function FindingSection({
  groups,
  words,
  limit,
  onMore,
}: {
  groups: FindingGroups;
  words: Words;
  /** Rows shown per group; the rest is told and left to the report. */
  limit: number;
  onMore: (() => void) | null;
}) {
  const empty =
    groups.confirmed.length + groups.review.length + groups.passed.length + groups.notEvaluated.length === 0;
  return (
    <section class="card part flush" aria-labelledby="findings-title">
      <h2 id="findings-title" class="part-title">
        {words.say('findings.title')}
      </h2>
      {empty && <p class="pad muted">{words.say('findings.none')}</p>}
      <Rows views={groups.confirmed} words={words} limit={limit} onMore={onMore} />
      <Fold
        label={words.say('findings.review')}
        views={groups.review}
        words={words}
        limit={limit}
        onMore={onMore}
      />
      <Fold
        label={words.say('findings.notEvaluated')}
        views={groups.notEvaluated}
        words={words}
        limit={limit}
        onMore={onMore}
      />
      <Fold
        label={words.say('findings.passed')}
        views={groups.passed}
        words={words}
        limit={limit}
        onMore={onMore}
      />
    </section>
  );
}

interface RowsProps {
  readonly views: readonly FindingView[];
  readonly words: Words;
  readonly limit: number;
  readonly onMore: (() => void) | null;
}

function Rows({ views, words, limit, onMore }: RowsProps) {
  const hidden = views.length - limit;
  return (
    <>
      {views.slice(0, limit).map((view) => (
        <FindingRow key={view.id} view={view} words={words} />
      ))}
      {hidden > 0 && onMore !== null && (
        <p class="pad more">
          <button type="button" class="button plain" onClick={onMore}>
            {words.say('findings.more', { count: hidden })}
          </button>
        </p>
      )}
    </>
  );
}

function Fold({ label, ...rows }: RowsProps & { readonly label: string }) {
  if (rows.views.length === 0) return null;
  return (
    <details class="group">
      <summary>
        <Icon name="chevron" class="chevron" />
        {label}
        <span class="count">{rows.words.number(rows.views.length)}</span>
      </summary>
      <Rows {...rows} />
    </details>
  );
}
