import { purposeOf, purposesWithin } from '../labels';
import { asksToMeasure, isApart, QUESTION } from './measuring';
import { type Phrases, plain } from './phrases';
import { isNumberedStep, questionOf } from './question';
import { roleOf } from './role';
import { always, mentions, pattern, spoken } from './vocabulary';

/** What is to be known of an element, to tell whether it is a consent dialog. Plain data: the page's text is hostile. */
export interface DialogText {
  /** Heading, or accessible name; empty where there is none. */
  readonly title: string;
  /** All its words, at most a few thousand characters. */
  readonly text: string;
  /** Labels of its boxes: what only these speak of is not what the dialog asks for. */
  readonly boxes: readonly string[];
  /** Labels of its buttons and button-like links. */
  readonly labels: readonly string[];
  /** Visible fields that ask for something typed: e-mail, password, text, date, file, card. */
  readonly typedFields: number;
  /** Its markup is named after cookies or consent (id, class). */
  readonly named: boolean;
  /** Different optional purposes that it has toggles for. */
  readonly purposes: number;
  /** It came up when a control of a consent dialog was pressed: it need not say again what is asked, and by whom. */
  readonly continued: boolean;
}

export type DialogKind = 'consent' | 'consent-or-pay' | 'other';

const WORDS: Readonly<Record<'topic' | 'context' | 'other' | 'subscribe', Phrases>> = {
  topic: spoken('topic'),
  context: spoken('context'),
  other: spoken('other'),
  subscribe: spoken('subscribe'),
};

/** Words enough to be sure, without a title that says otherwise. */
const CONTEXT_SURE = 3;
/**
 * What a dialog asks for when it is not storing and reading, in its title or first sentence, and buttons that load one piece of
 * embedded content: these decide however often the rest says "cookie".
 */
const ELSEWHERE = always('elsewhere');
/** Verbs of deleting, and things one eats: in a title they name another subject. */
const SUBJECTS = always('subjects');
const FOOD = always('food');
/** The thing itself: without such a word a dialog about data must say much more. */
const COOKIE = mentions('cookie');
const AGREEMENT = mentions('agreement');
const DEVICE = mentions('device');
const PERSONAL = mentions('personal');
const SITE = mentions('site');
const LOADS = always('loads');
/** Contracts and accounts. */
const TERMS = always('terms');
/** Who asks for consent speaks of itself, of its site, or of the choice to be made here. */
const OURS = always('ours');
/** Settings of an account, which names cookies early where it is about them. */
const ACCOUNT = always('account');
const EARLY = 300;
/** Surveys and quizzes, and what is taught, shown or worked on. */
const INQUIRY = always('inquiry');
const LESSON = always('lesson');
const NOTICE = always('notice');
/** What is consented to before a conversation is the conversation, and by a parent what a child does. */
const TALK = always('talk');
/** Who stores on a device for purposes, and does not say by what, does so with others. */
const FURTHER = always('further');
/** A name in the markup and few words say enough. */
const BRIEF = 160;
const TEXT_LIMIT = 6000;
/** Words of a title that names nothing but the subject. */
const BARE_TITLE = 2;
/** The first sentence stands in for a missing title. */
const OPENING = 110;

/**
 * Whether a dialog asks for consent to storing and reading data. It must speak of cookies, consent or privacy, in
 * words that go with it, hold a control that decides, and must not ask for anything else: a title or button about
 * deleting, inviting, ordering, signing up, ages, notifications makes it another dialog, however often it says "cookie".
 */
export function kindOfDialog(dialog: DialogText): DialogKind {
  const title = withoutNotices(plain(dialog.title, 200));
  const words = plain(dialog.text, TEXT_LIMIT);
  const text = withoutNotices(words.startsWith(title) ? words : `${title} ${words}`);
  const topics = WORDS.topic.count(text);
  const roles = dialog.labels.map((label) => roleOf(label));
  // A question with a yes and a no beside each other needs few words.
  const bothWays = roles.includes('accept') && (roles.includes('reject') || roles.includes('customize'));
  const measures = bothWays && asksToMeasure(dialog.text);
  // A last layer that sums up what was chosen, to be confirmed.
  const sumsUp =
    dialog.continued && dialog.typedFields === 0 && roles.includes('save') && !roles.includes('accept');
  const several = dialog.purposes >= 2 || (sumsUp && purposesIn(text) >= 2);
  if (
    topics === 0 &&
    !dialog.named &&
    !several &&
    (isApart(text) || !(COOKIE(text) || measures || (bothWays && FURTHER.count(text) > 0 && storing(text))))
  )
    return 'other';
  // "Which cookies would you like? Chocolate, oats": boxes, and a purpose nowhere.
  const idle = (box: string): boolean => purposeOf(box) === null && roleOf(box) === 'other';
  if (!dialog.continued && dialog.boxes.length > 1 && dialog.boxes.every(idle) && purposesIn(text) === 0)
    return 'other';
  // One question a step: no control decides everything, but the step asks for a purpose.
  const asks = isNumberedStep(dialog.text) && questionOf(dialog.text) !== null;
  const decides = roles.some(
    (role) =>
      role === 'accept' ||
      role === 'reject' ||
      role === 'save' ||
      (role === 'next' && (asks || dialog.purposes > 0)),
  );
  if (!decides) return 'other';
  // Boxes for several purposes make it a consent dialog whatever else stands in it; else a field to fill asks for something else.
  const own = dialog.boxes.reduce((rest, box) => rest.replace(plain(box) || ' ', ' '), text);
  const onSite = SITE(own) || DEVICE(own);
  const ownPurposes = bothWays || dialog.named ? purposesIn(own) : 0;
  const speaks =
    measures ||
    (dialog.continued && several) ||
    COOKIE(several ? text : own) ||
    (several ? AGREEMENT(text) && (dialog.named || onSite) : storing(own)) ||
    // "May we enable services for statistics and advertising? Consent can be withdrawn", in markup named after cookies.
    (dialog.named && AGREEMENT(own) && ownPurposes > (bothWays ? 0 : 1));
  const purposeful = several && speaks;
  if (dialog.typedFields > 0 && !purposeful) return 'other';
  const said = WORDS.context.count(text);
  const briefly = bothWays && speaks && (said > 0 || ownPurposes > 0);
  const context = said + dialog.purposes + (asks || briefly || measures ? 2 : 0);
  if (context < 2) return 'other';
  const refusable = purposeful && (roles.includes('save') || roles.includes('reject'));
  const priced = pattern('price').test(dialog.text.slice(0, TEXT_LIMIT));
  if ((roles.includes('subscribe') && !refusable) || (priced && pays(text)))
    return roles.includes('accept') ? 'consent-or-pay' : 'other';
  if (priced) return 'other';
  if (dialog.labels.some((label) => isElsewhere(plain(label)))) return 'other';
  // What it lists as needed ("basket, sign-in, payment") is no other subject then.
  if (dialog.continued && several) return 'consent';
  // "We process your personal information for: statistics, advertising" is as plain.
  const personal = PERSONAL(text) && (onSite || dialog.named) && purposesIn(text) >= 2;
  const sure =
    onSite &&
    topics > 0 &&
    purposesIn(text) > 1 &&
    context >= CONTEXT_SURE + 3 &&
    ELSEWHERE.count(text) === 0 &&
    TERMS.count(text) === 0;
  if (!speaks && !personal && !(dialog.named && dialog.purposes >= 2) && !sure) return 'other';
  const unquoted = dialog.text.slice(0, TEXT_LIMIT).replace(pattern('quoted'), ' ');
  // "Cookies", and boxes for several purposes that can be left empty: there is nobody else whose they could be.
  const plainly = refusable && COOKIE(title) && title.split(' ').length <= BARE_TITLE;
  if (
    !dialog.continued &&
    !plainly &&
    !measures &&
    !(briefly && (title === '' || COOKIE(title)) && QUESTION.test(dialog.text)) &&
    OURS.count(`${title} ${plain(unquoted, TEXT_LIMIT)}`) === 0 &&
    !(dialog.named && text.length < BRIEF)
  )
    return 'other';
  if (!dialog.continued && ACCOUNT.count(text) > 0 && !COOKIE(text.slice(0, EARLY))) return 'other';
  if (INQUIRY.count(`${title} ${plain(dialog.text, OPENING)}`) > 0 || LESSON.count(title) > 0) return 'other';
  if (TERMS.count(title) > 0 && !COOKIE(title)) return 'other';
  if (SUBJECTS.count(title) > 0 || FOOD.count(text) > 1 || FOOD.count(title) > 0) return 'other';
  const first = text.slice(0, OPENING);
  if (ELSEWHERE.count(`${title} ${first}`) > 0) return 'other';
  if (TALK.count(first) > 0 && !COOKIE(first)) return 'other';
  if (dialog.labels.some((label) => LOADS.count(plain(label)) > 0)) return 'other';
  const opening = title === '' ? text.slice(0, OPENING) : title;
  if (WORDS.other.count(opening) > 0 && (title !== '' || context < CONTEXT_SURE + 2)) return 'other';
  if (WORDS.other.count(text) > context) return 'other';
  return 'consent';
}

/** Whether a text could be a consent dialog's: it names the subject, stores for purposes, or asks in few words to measure. */
export const mayBeConsent = (text: string): boolean => {
  const words = plain(text, TEXT_LIMIT);
  return WORDS.topic.count(words) > 0 || COOKIE(words) || storing(words) || asksToMeasure(text);
};

const purposesIn = (text: string): number => purposesWithin(text).length;

/** Without the word: consent, or several purposes, that have to do with a device or its techniques. */
function storing(text: string): boolean {
  const purposes = DEVICE(text) ? purposesIn(text) : 0;
  return purposes > 1 || (purposes > 0 && AGREEMENT(text));
}

/** How far from the thing it is of a notice stands: "notice on the cookies". */
const NEAR = 2;

/** Without the words for a notice of cookies, which are those for notifications in some languages. */
function withoutNotices(text: string): string {
  const words = text.split(' ');
  return words
    .filter(
      (word, at) =>
        NOTICE.longest(word) === 0 || !COOKIE(words.slice(Math.max(0, at - NEAR), at + NEAR + 1).join(' ')),
    )
    .join(' ');
}

const pays = (text: string): boolean => WORDS.subscribe.count(text) > 0;

/** A button of another kind of dialog: "Delete", "Order now", "Join the meeting". */
const isElsewhere = (label: string): boolean =>
  label.length < 60 && WORDS.other.count(label) > 0 && WORDS.topic.count(label) === 0;
