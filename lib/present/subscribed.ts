import type { FindingsExport } from '../model/export';
import type { SubscribedWord } from '../model/subscription';
import { type SubscribedTexts, subscribedKey } from './item-view';
import type { Words } from './words';

interface Named {
  readonly name: string;
  readonly domain: string;
}

/** Every different name of a report, to be asked of the list. */
export function namesToAsk(report: FindingsExport): readonly Named[] {
  const items = report.passes.flatMap((pass) => pass.items);
  const named = items.map(({ name, domain }): readonly [string, Named] => [
    subscribedKey({ name, domain }),
    { name, domain },
  ]);
  return [...new Map(named).values()];
}

/** `said` in the order of `asked`; an item of which nothing is said has no text. */
export function subscribedTexts(
  asked: readonly Named[],
  said: readonly (readonly SubscribedWord[])[],
  words: Words,
): SubscribedTexts {
  const unproven = words.say('subscription.unproven');
  const texts = new Map<string, string>();
  for (const [index, item] of asked.entries()) {
    const its = said[index] ?? [];
    if (its.length === 0) continue;
    const quoted = its.map(({ category, platform }) =>
      platform === '' ? category : `${category}, ${platform}`,
    );
    texts.set(subscribedKey(item), `${quoted.join(' / ')} (${unproven})`);
  }
  return texts;
}
