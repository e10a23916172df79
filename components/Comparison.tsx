import type { CompareView } from '../lib/present/compare-view';
import type { Words } from '../lib/present/words';
import { Differences } from './PolicyVersions';

/** Two passes or visits side by side: what only one has, and what changed in the policy. */
export function Comparison({ view, words }: { view: CompareView; words: Words }) {
  const same = view.columns.every((column) => column.items.length + column.findings.length === 0);
  return (
    <div class="stack-plain">
      {same && view.policy.length === 0 && <p class="muted">{words.say('compare.same')}</p>}
      <div class="side-by-side">
        {view.columns.map((column) => (
          <section key={column.label} class="card part">
            <h3>{words.say('compare.only', { pass: column.label })}</h3>
            {column.findings.length + column.items.length === 0 && <p class="muted">–</p>}
            <ul>
              {column.findings.map((finding) => (
                <li key={finding.code + finding.title}>
                  <span class="chip breach">{finding.code}</span> {finding.title}
                </li>
              ))}
            </ul>
            <ul>
              {column.items.map((item) => (
                <li key={`${item.name} ${item.domain}`}>
                  <span class="code">{item.name}</span>{' '}
                  <span class="muted small">
                    {item.domain} · {item.category}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="muted small">{words.labelled(words.say('compare.both'), view.bothCount)}</p>
      {view.policy.length > 0 && (
        <section class="card part">
          <h3>{words.say('policy.changed', { time: view.columns[0].label })}</h3>
          <Differences differences={view.policy} words={words} />
        </section>
      )}
    </div>
  );
}
