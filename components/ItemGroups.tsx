import type { ItemGroup, ItemView } from '../lib/present/item-view';
import type { Words } from '../lib/present/words';
import { Folded } from './Folded';

/** Items by purpose: who set them, and what was declared against what was observed. */
export function ItemGroups({
  groups,
  words,
  limit,
  onMore,
}: {
  groups: readonly ItemGroup[];
  words: Words;
  limit: number;
  onMore: (() => void) | null;
}) {
  return (
    <section class="card part flush" aria-labelledby="items-title">
      <h2 id="items-title" class="part-title">
        {words.say('items.title')}
      </h2>
      {groups.length === 0 && <p class="pad muted">{words.say('items.none')}</p>}
      {groups.map((group) => (
        <Folded
          kind="group"
          lazy={true}
          key={group.category ?? 'unknown'}
          summary={
            <>
              <span class={`dot ${group.category ?? 'unknown'}`} aria-hidden="true" />
              <span class="label">
                {group.label}
                {group.beforeText !== null && <span class="chip contradiction">{group.beforeText}</span>}
              </span>
              <span class="count">{group.countText}</span>
            </>
          }
          inside={() => (
            <>
              {group.items.slice(0, limit).map((item) => (
                <ItemRow key={item.id} item={item} words={words} />
              ))}
              {group.items.length > limit && onMore !== null && (
                <p class="pad more">
                  <button type="button" class="button plain" onClick={onMore}>
                    {words.say('findings.more', { count: group.items.length - limit })}
                  </button>
                </p>
              )}
            </>
          )}
        />
      ))}
    </section>
  );
}

function ItemRow({ item, words }: { item: ItemView; words: Words }) {
  return (
    <div class="item">
      <div class="row">
        <span class="name">{item.name}</span>
        {item.codes.map((code) => (
          <span class="chip breach" key={code}>
            {code}
          </span>
        ))}
      </div>
      <p class="small muted">
        {[item.kindText, item.domain, item.partyText, item.vendor].filter((part) => part).join(' · ')}
      </p>
      {item.setterText !== '' && <p class="small">{item.setterText}</p>}
      <p class="small">{item.whenText}</p>
      {item.kind !== 'request' && (
        <dl class="pair small">
          <dt>{words.say('item.declared')}</dt>
          <dd class={item.declaredState === 'undeclared' ? 'undeclared' : ''}>{item.declaredText}</dd>
          {item.observedText !== null && (
            <>
              <dt>{words.say('item.observed')}</dt>
              <dd>{item.observedText}</dd>
            </>
          )}
        </dl>
      )}
    </div>
  );
}
