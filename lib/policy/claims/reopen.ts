import { withPlainClasses } from '../../lexicon/characters';
import type { Block } from '../blocks/block';
import { isReopenCommand, isReopenLabel } from '../find/reopen';
import { any, has, near, type Reading, whole, within } from './reading';

/** Words in quotation marks of every language, as long as a label. */
const QUOTED =
  /[«"“„‹]\s{0,2}([^«»"“”„‹›\n]{3,60}?)\s{0,2}[»"”“›]|[‘']([\p{Lu}][^‘’'\n]{3,60}?)[’']|[「『]([^「」『』\n]{3,60}?)[」』]/gu;

const QUOTE = /[«"“„‹‘']/;

/** Links and bold words of a block that are compared with each of its sentences. */
const MAX_SPANS = 100;

/** The way back that a sentence promises, as the label of its control, or the words for it; null where none is promised. */
export function promisedControl(reading: Reading, block: Block | undefined): string | null {
  const { sentence, text } = reading;
  if (sentence.kind === 'heading' || text.length > 700) return null;
  const moved = any(reading, ['control', 'change', 'anytime', 'withdraw']);
  const spans = block?.spans ?? [];
  const around = spans.length > MAX_SPANS ? spans.slice(0, MAX_SPANS) : spans;
  const isLink = (): boolean => {
    const bare = text.trim();
    return around.some((span) => span.kind === 'link' && span.text.trim() === bare);
  };
  if (!moved && !isLink()) return null;
  const labels = [...(QUOTE.test(text) ? text.matchAll(QUOTED) : [])].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').trim(),
  );
  const quoted = labels.find((label) => isReopenLabel(label, []));
  const promises = promised(reading) || namesTheWay(reading) || answersHow(reading);
  if (quoted !== undefined && (promises || any(reading, ['control', 'change', 'anytime']))) return quoted;
  if (has(reading, 'browser')) return null;
  // Unless it is a link, a line of its own is a heading: it promises nothing.
  if (isLink() && isReopenCommand(text)) return text.trim();
  const control = !moved
    ? undefined
    : around.find(
        (span) =>
          span.kind !== 'code' &&
          (span.kind === 'link' || promises) &&
          span.text.length <= 60 &&
          text.includes(span.text) &&
          isReopenLabel(span.text, []),
      );
  if (control !== undefined) return control.text.trim();
  const written = moved ? labelWritten(reading) : undefined;
  if (written !== undefined) return written;
  const path = menuPath(reading);
  if (path !== null) return path;
  const invitation =
    has(reading, 'you-may') && has(reading, 'change')
      ? around.find(
          (span) =>
            span.kind === 'link' &&
            text.includes(span.text) &&
            /cookie/i.test(span.text) &&
            span.text.split(' ').length >= 3,
        )
      : undefined;
  if (invitation !== undefined) return invitation.text.slice(0, 80).trim();
  if (
    !promises ||
    !(
      namesTheWay(reading) ||
      answersHow(reading) ||
      any(reading, ['anytime', 'again', 'withdraw', 'you-may']) ||
      within(reading, 'control', whole(reading)).length > 1
    )
  )
    return null;
  if (has(reading, 'banner') && has(reading, 'accept')) return null;
  return labels[0] ?? controlWords(reading);
}

/** A label that only its capital letter sets apart: "on the page Cookie settings, linked at the foot of every page". */
const CAPITALISED = /(?<=\p{Ll}[’']?,? )\p{Lu}\p{L}+(?: \p{L}+){0,3}/gu;
/** Where politeness writes a capital. */
const POSSESSIVE = withPlainClasses(
  /^(?:Votre|Vos|Vous|Ihre?[nrms]?|Sie|Your|You|Suo?i?|Sua|Sue|Sus|Seus?|Suas?|Din[ae]?|Uw|U|Twoj\p{L}*|Vaš\p{L}*|Váš)\b/u,
);

function labelWritten(reading: Reading): string | undefined {
  if (!has(reading, 'control') || !any(reading, ['you-may', 'anytime', 'change', 'withdraw']))
    return undefined;
  for (const [run] of reading.text.matchAll(CAPITALISED)) {
    const words = run.split(' ');
    let length = words.findIndex((_, at) => isReopenLabel(words.slice(0, at + 1).join(' '), [])) + 1;
    if (length === 0 || POSSESSIVE.test(run)) continue;
    while (/^\p{Lu}/u.test(words[length] ?? '')) length += 1;
    return words.slice(0, length).join(' ');
  }
  return undefined;
}

/** Words between the settings and what is done to them, over the way there: "Ihre Auswahl können Sie … anpassen". */
const CHANGED_WITHIN = 12;

function promised(reading: Reading): boolean {
  if (!has(reading, 'change') || !has(reading, 'control') || !any(reading, ['settings', 'consent', 'choice']))
    return false;
  if (!near(reading, 'change', 'settings', CHANGED_WITHIN) && !near(reading, 'withdraw', 'consent', 6))
    return false;
  return any(reading, ['anytime', 'you-may', 'again', 'cookie', 'control']);
}

/** The last capitalised words before an arrow, and what it leads to: "Settings → Privacy". */
const MENU_PATH = /\p{Lu}[^\p{Lu}→›>\n]{1,30}\s?[→›>]\s?\p{Lu}\p{L}+(?: \p{L}+)?/u;

/** "You change your cookie choice under Settings → Privacy": a path through menus is a way there without a word for a control. */
function menuPath(reading: Reading): string | null {
  const chosen =
    near(reading, 'change', 'choice', CHANGED_WITHIN) || near(reading, 'change', 'consent', CHANGED_WITHIN);
  const ofCookies = ABOUT_COOKIES.some((concept) => has(reading, concept) || reading.about.has(concept));
  // A list of browsers names the menus of each.
  return chosen && ofCookies && any(reading, ['anytime', 'you-may'])
    ? (MENU_PATH.exec(reading.text)?.[0] ?? null)
    : null;
}

const ABOUT_COOKIES = ['cookie', 'consent', 'banner'] as const;

/** "Withdrawal: fingerprint symbol, bottom left": a label that says what for, and after its colon the control. */
function namesTheWay(reading: Reading): boolean {
  if (reading.words.length > 16 || !has(reading, 'withdraw') || !has(reading, 'control')) return false;
  const mark = reading.text.search(/[:：]\s/);
  if (mark < 0 || mark > 50) return false;
  const label = { from: 0, to: reading.words.filter((word) => word.end <= mark).length };
  const rest = { from: label.to, to: reading.words.length };
  return has(reading, 'withdraw', label) && has(reading, 'control', rest) && !has(reading, 'browser');
}

/** Words of a sentence that only says where to press. */
const INSTRUCTION = 12;

/** "Changed your mind? Press the icon at the bottom left": what for is asked before, what is answered is where. */
const answersHow = (reading: Reading): boolean =>
  reading.words.length <= INSTRUCTION &&
  within(reading, 'control', whole(reading)).length > 1 &&
  reading.about.has('change') &&
  reading.about.has('settings') &&
  !reading.about.has('browser');

function controlWords(reading: Reading): string {
  const hit = reading.hits.find((one) => one.concept === 'control');
  const first = reading.words[hit?.from ?? 0];
  const last = reading.words[(hit?.to ?? 1) - 1];
  return reading.text.slice(first?.start ?? 0, last?.end ?? 0);
}
