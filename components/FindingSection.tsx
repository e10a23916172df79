import type { FindingGroups, FindingView } from '../lib/present/finding-view';
import type { Words } from '../lib/present/words';
import { FindingRow } from './FindingRow';
import { Folded } from './Folded';

/** Confirmed findings open to view; what is to review, passed or not evaluated folded below. */
export function FindingSection({
  groups,
  words,
  limit,
  lazy,
  onMore,
}: {
  groups: FindingGroups;
  words: Words;
  /** Rows shown per group; the rest is told and left to the report. */
  limit: number;
  /** Rows are made when they are unfolded. */
  lazy: boolean;
  onMore: (() => void) | null;
}) {
  const rows = { words, limit, lazy, onMore };
  const empty =
    groups.confirmed.length + groups.review.length + groups.passed.length + groups.notEvaluated.length === 0;
  return (
    <section class="card part flush" aria-labelledby="findings-title">
      <h2 id="findings-title" class="part-title">
        {words.say('findings.title')}
      </h2>
      {empty && <p class="pad muted">{words.say('findings.none')}</p>}
      <Rows views={groups.confirmed} {...rows} />
      <Fold label={words.say('findings.review')} views={groups.review} {...rows} />
      <Fold label={words.say('findings.notEvaluated')} views={groups.notEvaluated} {...rows} />
      <Fold label={words.say('findings.passed')} views={groups.passed} {...rows} />
    </section>
  );
}

interface RowsProps {
  readonly views: readonly FindingView[];
  readonly words: Words;
  readonly limit: number;
  readonly lazy: boolean;
  readonly onMore: (() => void) | null;
}

function Rows({ views, words, limit, lazy, onMore }: RowsProps) {
  const hidden = views.length - limit;
  return (
    <>
      {views.slice(0, limit).map((view) => (
        <FindingRow key={view.id} view={view} words={words} lazy={lazy} />
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
    <Folded
      kind="group"
      lazy={rows.lazy}
      summary={
        <>
          {label}
          <span class="count">{rows.words.number(rows.views.length)}</span>
        </>
      }
      inside={() => <Rows {...rows} />}
    />
  );
}
