import { learnCategories } from '../../consent/category-vocabulary';
import { isRecord, listOf } from '../../consent/cmp/reach';
import { type EveryLanguage, learn, learnEveryLanguage } from '../../consent/heuristic/vocabulary';
import type { ConsentWords } from '../../consent/heuristic/words/words';
import type { CategoryWords } from '../../lexicon/category-words';
import { nameOf, walk } from './dom';
import { report } from './runtime';
import { askedAhead } from './suspect';

const SPEAKING =
  'button, [role=button], a, label, summary, legend, h1, h2, h3, h4, [role=heading], input[type=button], input[type=submit], [role=switch]';
const TEXT_LIMIT = 5_000;
/** Lists of words by field, as our own worker sends them: every field a text, and one of them this. */
const hasTexts = (value: unknown, field: string): value is Readonly<Record<string, string>> =>
  isRecord(value) && field in value && Object.values(value).every((text) => typeof text === 'string');
const isWords = (value: unknown): value is ConsentWords => hasTexts(value, 'withdraw');
const isCategoryWords = (value: unknown): value is CategoryWords => hasTexts(value, 'unclassified');

/** As our own worker sends them: every field a list of texts. */
const isEveryLanguage = (value: unknown): value is EveryLanguage =>
  isRecord(value) &&
  'keys' in value &&
  Object.values(value).every((list) => listOf(list).every((words) => typeof words === 'string'));

/** What the page's controls and headings say, the last ones first: dialogs stand at the end of a document. */
function labels(): string {
  const found: string[] = [];
  let length = 0;
  for (const element of [...walk(document.documentElement)].reverse()) {
    const speaks = element.matches(SPEAKING) || (element.childElementCount === 0 && isShort(element));
    if (!speaks) continue;
    const name = nameOf(element).slice(0, 80);
    length += name.length;
    if (length > TEXT_LIMIT) break;
    found.push(name);
  }
  return found.join('\n');
}

/** Anything may be used as a button. */
const isShort = (element: Element): boolean => {
  const { length } = element.textContent ?? '';
  return length > 1 && length < 60 && !/^(?:script|style|option)$/.test(element.localName);
};

let asked: string | null = null;
/** Languages whose words were learned, as the worker calls them. */
const known: string[] = [];
let learning: Promise<void> = Promise.resolve();

function learnAnswer(answer: unknown): boolean {
  if (!isRecord(answer)) return false;
  known.push(...listOf(answer.languages).map(String));
  learn(listOf(answer.words).filter(isWords));
  learnCategories(listOf(answer.categories).filter(isCategoryWords));
  if (isEveryLanguage(answer.everyLanguage)) learnEveryLanguage(answer.everyLanguage);
  return true;
}

async function learnFrom(text: string): Promise<void> {
  asked = text;
  const answer = await report({
    kind: 'words',
    labels: text,
    named: document.documentElement.lang.slice(0, 35),
    known,
  });
  if (!learnAnswer(answer)) asked = null;
}

let ahead: Promise<boolean> | null = null;

/** Learns, once, the words that the sniffer asked for, which are there first; false where it asked for none. */
export function learnAhead(): Promise<boolean> {
  ahead ??= Promise.resolve(askedAhead('words')).then(learnAnswer);
  return ahead;
}

/** Learns the words of the languages that the page speaks from the worker, which knows them all. */
export async function learnLanguages(): Promise<void> {
  await learnAhead();
  const text = labels();
  if (text !== asked) learning = learnFrom(text);
  await learning;
}

/** The words of the language that the page names, where nothing was learned yet: enough for keys of records. */
export async function learnNamedLanguage(): Promise<void> {
  if (!(await learnAhead()) && asked === null) learning = learnFrom('');
  await learning;
}
