import { useEffect, useRef } from 'preact/hooks';
import { OPEN_COOKIE_DATABASE } from '../lib/model/subscription';
import type { ItemView } from '../lib/present/item-view';
import type { Words } from '../lib/present/words';

/** Everything known of one item, beside its declared row. It takes the focus, and gives it back when it is closed. */
export function ItemDetails({ item, words, onClose }: { item: ItemView; words: Words; onClose: () => void }) {
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.focus(), [item.id]);
  const lines: readonly (readonly [string, string])[] = [
    [words.say('table.purpose'), [item.categoryText, item.sourceText].filter(Boolean).join(', ')],
    [words.say('item.vendor'), item.vendor ?? '–'],
    ...(item.subscribedText === null ? [] : [[OPEN_COOKIE_DATABASE.name, item.subscribedText] as const]),
    [words.say('table.setter'), item.setterText || '–'],
    [words.say('item.firstSeen'), item.whenText],
    [words.say('item.declared'), item.declaredText],
    [words.say('item.observed'), [item.observedText ?? '–', ...item.remarks].join(' · ')],
  ];
  return (
    <section
      class="card part item-details"
      aria-label={item.name}
      tabIndex={-1}
      ref={here}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="row spread">
        <h3 class="code">{item.name}</h3>
        <button type="button" class="button plain" onClick={onClose}>
          {words.say('action.close')}
        </button>
      </div>
      <p class="small muted">
        {item.kindText} · {item.domain} · {item.partyText}
      </p>
      <dl class="pair">
        {lines.map(([label, text]) => (
          <div key={label} class="pair-line">
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {item.quote !== null && <blockquote dir="auto">{item.quote}</blockquote>}
    </section>
  );
}
