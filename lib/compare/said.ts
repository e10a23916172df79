import type { Declaration } from '../model/declaration';
import { namesAmong, wordsIn } from './vendor-names';

/** What a site says, in lower case, and the words in it. */
export interface Said {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The text without blanks and marks. */
  readonly joined: string;
}

const withoutMarks = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Everything a site says about who is involved: rows, recipients, and the sentences of its claims. */
export function saidOf(declarations: readonly Declaration[]): Said {
  const text = declarations
    .flatMap(({ entries, recipients, claims }) => [
      ...entries.flatMap(({ rawName, label, provider, purpose, at }) => [
        rawName,
        label,
        provider,
        purpose,
        at.quote,
      ]),
      ...recipients,
      ...claims.map(({ at }) => at.quote),
    ])
    .filter((part) => part !== null)
    .join('\n')
    .toLowerCase();
  return { text, words: new Set(wordsIn(text)), joined: withoutMarks(text) };
}

/** The vendors, and the names of hosts, that documents speak of without saying that they receive anything. */
export function mentionedIn(declarations: readonly Declaration[]): Said {
  const text = declarations
    .flatMap(({ mentioned, unreadNames }) => [
      ...(mentioned ?? []),
      ...(unreadNames ?? []).filter((name) => /[\p{L}\d-]\.\p{L}{2}/u.test(name)),
    ])
    .join('\n')
    .toLowerCase();
  return { text, words: new Set(wordsIn(text)), joined: withoutMarks(text) };
}

/** The label of a host that is a name: `hotjar` of `static.hotjar.com`. */
export const brandOf = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .reverse()
    .find((label) => label.length > 3 && label !== 'com') ?? host;

/** Whether the words name who is behind a host: its vendor, the host itself, or its telling label ("Agence Bleue" of `agence-bleue`). */
export function namesRecipient({ text, words, joined }: Said, host: string, vendor: string | null): boolean {
  if (vendor !== null && namesAmong(words, vendor)) return true;
  const brand = brandOf(host);
  return text.includes(host) || text.includes(brand) || joined.includes(withoutMarks(brand));
}
