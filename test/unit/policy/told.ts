import { readPolicy } from './given';

/** The declaration of a document that stands in a test. */
export const read = (text: string, mime = 'text/plain') =>
  readPolicy({
    text,
    mime,
    url: 'https://shop.example/cookies',
    sha256: '',
    retrievedAt: '',
    language: null,
  });

/** An entry in one line: name, category, lifetime, storage; `-` where the document says nothing. */
export const told = (text: string, mime?: string): string[] =>
  read(text, mime).entries.map(({ name, rawName, category, lifetime, medium }) =>
    [
      name ?? `(${rawName})`,
      category ?? '-',
      lifetime.kind === 'fixed' ? `${lifetime.seconds}` : lifetime.kind,
      medium,
    ].join(' '),
  );

/** Seconds, as lifetimes are counted. */
export const DAY = 86_400;
export const MONTH = 2_629_746;
export const YEAR = 31_536_000;
