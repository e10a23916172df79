import { categoryHits, declaredCategoryOfLabel } from '../../lexicon/categories';
import type { HeaderRole } from '../../lexicon/lexicon';
import { remembered } from '../../lexicon/memory';
import type { Words } from '../blocks/block';
import { mayHoldName, parseNames } from '../names/parse';
import { lifetimesIn } from './durations';
import { mediumIn, partyIn } from './party';

const HOST = /^(?:https?:\/\/)?(?:\*?\.)?(?:[a-z0-9-]{1,63}\.)+[a-z]{2,20}(?:\/\S*)?$/i;

/** What a cell's content looks like, before any header is asked. */
export interface CellFeatures {
  readonly empty: boolean;
  readonly words: number;
  /** Tokens with a name's shape, and whether nothing else stands in the cell. */
  readonly names: number;
  readonly plainToken: boolean;
  readonly onlyNames: boolean;
  /** Lifetimes are most of what it says; `mentions` when one only occurs. */
  readonly lifetime: boolean;
  readonly mentionsLifetime: boolean;
  readonly number: boolean;
  readonly category: boolean;
  readonly party: boolean;
  readonly medium: boolean;
  readonly host: boolean;
}

const wordCount = (text: string): number => (text === '' ? 0 : text.split(/\s+/, 60).length);

export const featuresOf = (cell: Words): CellFeatures => featuresOfLines(cell.lines.join('\n').slice(0, 600));

const featuresOfLines = remembered((lines): CellFeatures => {
  const text = lines.replaceAll('\n', ' ');
  const words = wordCount(text);
  const strong = words === 0 || !mayHoldName(lines) ? null : parseNames(lines, 'list');
  const names = strong?.names.filter((name) => name.shape === 'sure' || name.shape === 'likely').length ?? 0;
  const short = words <= 8;
  return {
    empty: words === 0 || /^[-–—/*.]+$/.test(text),
    words,
    names,
    plainToken: words === 1 && /^[\p{L}\p{N}_.\-:/%@*#]+$/u.test(text) && /\p{L}/u.test(text),
    onlyNames: strong !== null && names > 0 && strong.rest.length < 12,
    ...lifetimeFeatures(text, words),
    number: /^\d{1,6}(?:[.,]\d+)?$/.test(text),
    category: short && words > 0 && declaredCategoryOfLabel(text) !== null && categoryHits(text).length <= 3,
    party: short && words > 0 && partyIn(text) !== null,
    medium: short && words > 0 && (mediumIn(text) !== null || /\bcookies?\b/i.test(text)),
    host: HOST.test(text),
  };
});

function lifetimeFeatures(text: string, words: number): Pick<CellFeatures, 'lifetime' | 'mentionsLifetime'> {
  const stated = words > 0 && words <= 24 ? lifetimesIn(text) : [];
  const covered = stated.reduce((sum, one) => sum + one.end - one.at, 0);
  const share = covered / Math.max(1, text.length);
  return {
    lifetime: stated.length > 0 && (share >= 0.5 || (words <= 2 && share > 0.3)),
    mentionsLifetime: stated.length > 0,
  };
}

type Fit = (cell: CellFeatures) => number;

const fitName: Fit = ({ names, onlyNames, plainToken, words, lifetime, category }) => {
  if (onlyNames) return 1;
  if (names > 0 && words <= 8) return 0.7;
  if (plainToken) return category || lifetime ? 0 : 0.4;
  return words > 8 ? -1 : lifetime ? -0.8 : -0.3;
};
const fitDuration: Fit = ({ lifetime, mentionsLifetime, number, words, names }) => {
  if (lifetime) return names > 0 ? 0.2 : 1;
  if (mentionsLifetime) return names > 0 ? 0 : words <= 8 ? 0.6 : 0.4;
  if (number) return 0.3;
  return words > 8 ? -1 : -0.3;
};
const fitPurpose: Fit = ({ words, lifetime, onlyNames, host }) => {
  if (onlyNames || host) return -0.6;
  if (lifetime && words <= 8) return -0.6;
  return words >= 4 ? 0.8 : words >= 2 ? 0.3 : -0.1;
};
const fitProvider: Fit = ({ words, lifetime, onlyNames, host }) => {
  if (onlyNames || (lifetime && words <= 4)) return -0.6;
  if (host) return 0.5;
  return words <= 6 ? 0.4 : words > 12 ? -0.6 : 0;
};
const fitCategory: Fit = ({ category, words }) => (category ? 0.9 : words > 8 ? -0.8 : -0.2);
const fitType: Fit = ({ category, party, medium, lifetime, words }) =>
  category || party || medium ? 0.7 : lifetime && words <= 3 ? 0.5 : words > 8 ? -0.7 : 0;
const fitParty: Fit = ({ party, words }) => (party ? 1 : words > 8 ? -0.8 : -0.1);
const fitHost: Fit = ({ host, words }) => (host ? 1 : words > 8 ? -0.8 : -0.1);
const fitMedium: Fit = ({ medium, words }) => (medium ? 0.8 : words > 8 ? -0.7 : -0.1);

const FITS: Readonly<Record<HeaderRole, Fit>> = {
  name: fitName,
  duration: fitDuration,
  purpose: fitPurpose,
  provider: fitProvider,
  category: fitCategory,
  type: fitType,
  party: fitParty,
  host: fitHost,
  medium: fitMedium,
  other: () => 0.1,
};

/** How well a cell's content fits a role, from -1 to 1; an empty cell says nothing. */
export const fitOf = (role: HeaderRole, cell: CellFeatures): number => (cell.empty ? 0 : FITS[role](cell));
