import type { Declaration } from '../../model/declaration';
import type { PolicyCandidate } from './rank';

/** How much a document declares: a named entry counts most, then other entries, claims, recipients. */
export function weightOf(declaration: Declaration): number {
  const named = declaration.entries.filter((entry) => entry.name !== null).length;
  return (
    named * 10 +
    (declaration.entries.length - named) * 4 +
    declaration.claims.filter((claim) => claim.type !== 'last-updated').length * 2 +
    declaration.recipients.length
  );
}

/** Documents that hold no words a reader could take. By the essence of their content type; the words are for people. */
const UNREADABLE: readonly (readonly [RegExp, string])[] = [
  [/^application\/(?:x-)?pdf$/, 'a PDF file, which is not read'],
  [/^image\//, 'an image, which is not read'],
  [/^(?:audio|video|font)\//, 'a media file, not a text'],
  [
    /^application\/(?:zip|x-zip-compressed|octet-stream|gzip|msword|vnd\..*)$/,
    'a file to download, not a page',
  ],
  [/^(?:text\/(?:css|javascript)|application\/(?:x-)?javascript)$/, 'code, not a text'],
];

/** Why a document of this type cannot be read, in a person's words; null where it can. */
export const unreadable = (mime: string, text: string): string | null =>
  text.startsWith('%PDF-')
    ? 'a PDF file, which is not read'
    : (UNREADABLE.find(([pattern]) => pattern.test(mime))?.[1] ?? null);

/** A candidate that was read. */
export interface ReadCandidate {
  readonly candidate: PolicyCandidate;
  readonly declaration: Declaration;
}

/**
 * Of the documents read, the one that declares most; the higher ranked where two declare alike. `why` says what it was taken for
 * and, where others were read, that it declares most.
 */
export function chooseDeclaration(
  read: readonly ReadCandidate[],
): (ReadCandidate & { readonly why: string }) | null {
  const best = [...read].sort(
    (a, b) => weightOf(b.declaration) - weightOf(a.declaration) || b.candidate.score - a.candidate.score,
  )[0];
  if (best === undefined || weightOf(best.declaration) === 0) return null;
  const others = read.length - 1;
  const why =
    others === 0
      ? best.candidate.why
      : `${best.candidate.why}; it declares most of ${read.length} documents read`;
  return { ...best, why };
}

/** Whether a reading is good enough to ask the site for no further document: it names cookies, and was taken for the cookie policy. */
export const suffices = ({ candidate, declaration }: ReadCandidate): boolean =>
  candidate.kind === 'cookie-policy' && declaration.entries.some((entry) => entry.name !== null);
