import { isRecord, listOf } from '../../consent/cmp/reach';
import { learn } from '../../consent/heuristic/vocabulary';
import type { ConsentWords } from '../../consent/heuristic/words/words';
import { nameOf, walk } from './dom';
import { report } from './runtime';

const SPEAKING =
  'button, [role=button], a, label, summary, legend, h1, h2, h3, h4, [role=heading], input[type=button], input[type=submit], [role=switch]';
const TEXT_LIMIT = 5_000;
const FIELDS: readonly (keyof ConsentWords)[] = [
  'accept',
  'reject',
  'refusal',
  'save',
  'customize',
  'close',
  'subscribe',
  'withdraw',
  'topic',
  'context',
  'other',
  'interest',
  'on',
  'off',
];

const isWords = (value: unknown): value is ConsentWords =>
  isRecord(value) && FIELDS.every((field) => typeof value[field] === 'string');

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

let asked = '';

/** Learns the words of the languages that the page speaks from the worker, which knows them all. */
export async function learnLanguages(): Promise<void> {
  const text = labels();
  if (text === asked) return;
  asked = text;
  const answer = await report({
    kind: 'words',
    labels: text,
    named: document.documentElement.lang.slice(0, 35),
  });
  if (isRecord(answer)) learn(listOf(answer.words).filter(isWords));
}
