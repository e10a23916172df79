import type { PlatformId } from '../consent/cmp/platforms';
import type { PageSender, World } from '../host/ports';
import { type DoorName, isDoorName } from '../protocol/door';

/** Brings the part that every page gets, or one platform's adapter, into the page's world of a frame; null where it cannot be entered. */
export async function enterPageWorld(
  world: World,
  from: PageSender,
  platform: PlatformId | null,
): Promise<{ readonly door: DoorName | null }> {
  const file = platform === null ? 'consent-page.js' : `cmp-${platform}.js`;
  const opened = await world.pages.run(from.tab, from.frame.id, file, 'MAIN');
  return { door: opened.ok && isDoorName(opened.value) ? opened.value : null };
}

/** Longer answers are not given on: a page may say anything. */
const ANSWER_LIMIT = 1_000_000;

/** Carries a question of the isolated script to the page's world of its own frame, and the answer back. */
export async function knockInPageWorld(
  world: World,
  from: PageSender,
  asked: { readonly door: DoorName; readonly question: string },
): Promise<{ readonly answer: string | null }> {
  const said = await world.pages.knock(from.tab, from.frame.id, asked.door, asked.question);
  const given = said.ok && typeof said.value === 'string' && said.value.length < ANSWER_LIMIT;
  return { answer: given && typeof said.value === 'string' ? said.value : null };
}
