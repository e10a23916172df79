import { expect, it } from 'vitest';
import { told } from './told';

/** A document, its type where it is told, and what is read in it (`told`). */
type Case = readonly [what: string, document: string, mime: string | undefined, expected: readonly string[]];

/** A test for each document. */
export const check = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (_, text, mime, expected) => {
    expect(told(text, mime)).toEqual(expected);
  });
};
