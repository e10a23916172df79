import { canDecide, decisionsFor, offeredBy, stateOf, unrecognised } from '../consent/cmp/classify';
import { isPlatformId, PLATFORMS, type PlatformId } from '../consent/cmp/platforms';
import type { PageSender, World } from '../host/ports';
import type { ConsentByCategory, OptionalCategory, Preference } from '../model/category';
import { type DoorName, isDoorName } from '../protocol/door';
import { type PlatformAnswer, readPlatformAnswer } from '../protocol/platform-answer';

/** Null where the page's world cannot be entered. */
async function open(world: World, from: PageSender, file: string): Promise<DoorName | null> {
  const opened = await world.pages.run(from.tab, from.frame.id, file, 'MAIN');
  return opened.ok && isDoorName(opened.value) ? opened.value : null;
}

const openAdapter = (world: World, from: PageSender, platform: PlatformId): Promise<DoorName | null> =>
  open(world, from, `cmp-${platform}.js`);

/** The platform of a frame, by the globals of its page; null where none that is known is there (yet). */
export async function platformOf(
  world: World,
  from: PageSender,
): Promise<{ readonly platform: PlatformId | null }> {
  const said = await world.pages.firstStanding(from.tab, from.frame.id, PLATFORMS);
  return { platform: said.ok && isPlatformId(said.value) ? said.value : null };
}

/** Doors in the page's world of a frame, null where it cannot be entered, and the platform that the page has. */
interface Entered {
  readonly door: DoorName | null;
  readonly platform: PlatformId | null;
  /** The door of the platform's adapter. */
  readonly adapter: DoorName | null;
}

/** Brings in one platform's adapter; `null`: the part that every page gets, and the adapter of the platform that is there. */
export async function enterPageWorld(
  world: World,
  from: PageSender,
  wanted: PlatformId | null,
): Promise<Entered> {
  if (wanted !== null)
    return { door: null, platform: wanted, adapter: await openAdapter(world, from, wanted) };
  const opening = open(world, from, 'consent-page.js');
  const { platform } = await platformOf(world, from);
  const adapter = platform === null ? null : await openAdapter(world, from, platform);
  return { door: await opening, platform, adapter };
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

/** What a platform says of itself, its parts understood. */
interface PlatformAccount extends Omit<PlatformAnswer, 'parts'> {
  readonly categories: ConsentByCategory;
  /** Purposes it asks for on this site. */
  readonly offered: readonly OptionalCategory[];
  /** It has parts whose purpose is not known: they are granted only with everything. */
  readonly unclear: boolean;
}

interface Asking {
  readonly door: DoorName;
  readonly do: 'read' | 'settle' | 'open' | 'write';
  readonly asked: Preference | null;
}

/**
 * Asks a platform's adapter. To be written is what the preference makes of the parts that it has just now; nothing is (`steps` is
 * null) where these cannot come near it. Null where the platform does not answer.
 */
export async function askPlatform(
  world: World,
  from: PageSender,
  { door, do: wish, asked }: Asking,
): Promise<PlatformAccount | null> {
  const knock = async (question: object): Promise<PlatformAnswer | null> =>
    readPlatformAnswer(
      (await knockInPageWorld(world, from, { door, question: JSON.stringify(question) })).answer,
    );
  let said = await knock({ do: wish === 'write' ? 'read' : wish });
  if (said !== null && wish === 'write' && asked !== null && canDecide(said.parts, asked))
    said = await knock({ do: wish, decisions: decisionsFor(said.parts, asked) });
  if (said === null) return null;
  const { parts, ...account } = said;
  return {
    ...account,
    categories: stateOf(parts, account.answered).categories,
    offered: offeredBy(parts),
    unclear: unrecognised(parts).length > 0,
  };
}
