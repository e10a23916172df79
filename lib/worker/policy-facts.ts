import * as v from 'valibot';
import type { PolicyPageFacts } from '../page/policy/collect';
import { LINK_PLACES } from '../policy/find/rank';

const MAX_LINKS = 4_000;
const MAX_DOCUMENT = 4_000_000;

const text = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, limit)),
  );
const place = v.picklist(LINK_PLACES);

const Facts = v.object({
  url: text(4_000),
  title: text(200),
  heading: text(200),
  language: v.nullable(text(35)),
  links: v.pipe(
    v.array(v.object({ href: text(2_000), text: text(200), place })),
    v.transform((links) => links.slice(0, MAX_LINKS)),
  ),
  controls: v.pipe(
    v.array(v.object({ label: text(100), place, leads: v.boolean() })),
    v.transform((controls) => controls.slice(0, MAX_LINKS)),
  ),
  scripts: v.pipe(
    v.array(v.object({ src: text(2_000), data: v.record(text(60), text(200)) })),
    v.transform((scripts) => scripts.slice(0, 400)),
  ),
});

/** What our script says of a page, brought to form; null where it is not what the script sends. */
export function readFacts(value: unknown): PolicyPageFacts | null {
  const parsed = v.safeParse(Facts, value);
  return parsed.success ? parsed.output : null;
}

/** The live document as our script sends it; null where there is none. */
export const readLiveDocument = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, MAX_DOCUMENT) : null;
