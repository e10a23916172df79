import { isPlatformId, PLATFORMS, type PlatformId } from '../consent/cmp/platforms';
import { isRecord } from '../consent/cmp/reach';
import type { PageSender, World } from '../host/ports';
import { type DoorName, isDoorName } from '../protocol/door';

/**
 * Brings the part that every page gets, or one platform's adapter, into the page's world of a frame: the name of its door,
 * null where it cannot be entered, and the platform that the page has (null: none that is known, yet).
 */
export async function enterPageWorld(
  world: World,
  from: PageSender,
  platform: PlatformId | null,
): Promise<{ readonly door: DoorName | null; readonly platform: PlatformId | null }> {
  const file = platform === null ? 'consent-page.js' : `cmp-${platform}.js`;
  const opened = await world.pages.run(from.tab, from.frame.id, file, 'MAIN');
  const door = opened.ok && isDoorName(opened.value) ? opened.value : null;
  if (door === null || platform !== null) return { door, platform };
  return { door, ...(await platformOf(world, from, door)) };
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

/** A page may have replaced what makes JSON in its world. */
function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}

/** The platform of a frame, by the globals of its page; null where none is there (yet). */
export async function platformOf(
  world: World,
  from: PageSender,
  door: DoorName,
): Promise<{ readonly platform: PlatformId | null }> {
  const question = JSON.stringify({ do: 'platform', globals: PLATFORMS });
  const { answer } = await knockInPageWorld(world, from, { door, question });
  const said = answer === null ? null : parsed(answer);
  return { platform: isRecord(said) && isPlatformId(said.platform) ? said.platform : null };
}
