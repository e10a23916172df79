import { categoryHits, declaredCategoryOfLabel } from '../../lexicon/categories';
import { wordCount } from '../../lexicon/characters';
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

const MOST_WORDS = 60;

export const featuresOf = (cell: Words): CellFeatures => featuresOfLines(cell.lines.join('\n').slice(0, 600));

const featuresOfLines = remembered((lines): CellFeatures => new ReadCell(lines));

interface NameFeatures {
  readonly names: number;
  readonly onlyNames: boolean;
}
const NO_NAMES: NameFeatures = { names: 0, onlyNames: false };

interface LifetimeFeatures {
  readonly lifetime: boolean;
  readonly mentionsLifetime: boolean;
}
const NO_LIFETIME: LifetimeFeatures = { lifetime: false, mentionsLifetime: false };

/** Each feature is worked out when it is first asked for: most cells stand in a column whose header leaves few of them open. */
class ReadCell implements CellFeatures {
  readonly words: number;
  readonly empty: boolean;
  private readonly text: string;
  private readonly short: boolean;
  private ofNames: NameFeatures | null = null;
  private ofLifetime: LifetimeFeatures | null = null;
  private ofCategory: boolean | null = null;

  constructor(private readonly lines: string) {
    this.text = lines.replaceAll('\n', ' ');
    this.words = this.text === '' ? 0 : wordCount(this.text, MOST_WORDS);
    this.empty = this.words === 0 || (this.words === 1 && /^[-–—/*.]+$/.test(this.text));
    this.short = this.words > 0 && this.words <= 8;
  }

  get plainToken(): boolean {
    return this.words === 1 && /^[\p{L}\p{N}_.\-:/%@*#]+$/u.test(this.text) && /\p{L}/u.test(this.text);
  }

  private get nameFeatures(): NameFeatures {
    this.ofNames ??= namesIn(this.lines, this.words);
    return this.ofNames;
  }

  private get lifetimeFeatures(): LifetimeFeatures {
    this.ofLifetime ??= lifetimesOf(this.text, this.words);
    return this.ofLifetime;
  }

  get names(): number {
    return this.nameFeatures.names;
  }

  get onlyNames(): boolean {
    return this.nameFeatures.onlyNames;
  }

  get lifetime(): boolean {
    return this.lifetimeFeatures.lifetime;
  }

  get mentionsLifetime(): boolean {
    return this.lifetimeFeatures.mentionsLifetime;
  }

  get number(): boolean {
    return this.words === 1 && /^\d{1,6}(?:[.,]\d+)?$/.test(this.text);
  }

  get category(): boolean {
    this.ofCategory ??=
      this.short && declaredCategoryOfLabel(this.text) !== null && categoryHits(this.text).length <= 3;
    return this.ofCategory;
  }

  get party(): boolean {
    return this.short && partyIn(this.text) !== null;
  }

  get medium(): boolean {
    return this.short && (mediumIn(this.text) !== null || /\bcookies?\b/i.test(this.text));
  }

  get host(): boolean {
    return this.words === 1 && HOST.test(this.text);
  }
}

function namesIn(lines: string, words: number): NameFeatures {
  if (words === 0 || !mayHoldName(lines)) return NO_NAMES;
  const strong = parseNames(lines, 'list');
  const names = strong.names.filter((name) => name.shape === 'sure' || name.shape === 'likely').length;
  return { names, onlyNames: names > 0 && strong.rest.length < 12 };
}

function lifetimesOf(text: string, words: number): LifetimeFeatures {
  const stated = words > 0 && words <= 24 ? lifetimesIn(text) : [];
  if (stated.length === 0) return NO_LIFETIME;
  const covered = stated.reduce((sum, one) => sum + one.end - one.at, 0);
  const share = covered / Math.max(1, text.length);
  return { lifetime: share >= 0.5 || (words <= 2 && share > 0.3), mentionsLifetime: true };
}

type Fit = (cell: CellFeatures) => number;

/** Each asks only for what it needs: features are worked out when asked for. */
const fitName: Fit = (cell) => {
  if (cell.onlyNames) return 1;
  if (cell.names > 0 && cell.words <= 8) return 0.7;
  if (cell.plainToken) return cell.category || cell.lifetime ? 0 : 0.4;
  return cell.words > 8 ? -1 : cell.lifetime ? -0.8 : -0.3;
};
const fitDuration: Fit = (cell) => {
  if (cell.lifetime) return cell.names > 0 ? 0.2 : 1;
  if (cell.mentionsLifetime) return cell.names > 0 ? 0 : cell.words <= 8 ? 0.6 : 0.4;
  if (cell.number) return 0.3;
  return cell.words > 8 ? -1 : -0.3;
};
const fitPurpose: Fit = (cell) => {
  if (cell.onlyNames || cell.host) return -0.6;
  if (cell.words <= 8 && cell.lifetime) return -0.6;
  return cell.words >= 4 ? 0.8 : cell.words >= 2 ? 0.3 : -0.1;
};
const fitProvider: Fit = (cell) => {
  if (cell.onlyNames || (cell.words <= 4 && cell.lifetime)) return -0.6;
  if (cell.host) return 0.5;
  return cell.words <= 6 ? 0.4 : cell.words > 12 ? -0.6 : 0;
};
const fitCategory: Fit = (cell) => (cell.category ? 0.9 : cell.words > 8 ? -0.8 : -0.2);
const fitType: Fit = (cell) =>
  cell.category || cell.party || cell.medium
    ? 0.7
    : cell.words <= 3 && cell.lifetime
      ? 0.5
      : cell.words > 8
        ? -0.7
        : 0;
const fitParty: Fit = (cell) => (cell.party ? 1 : cell.words > 8 ? -0.8 : -0.1);
const fitHost: Fit = (cell) => (cell.host ? 1 : cell.words > 8 ? -0.8 : -0.1);
const fitMedium: Fit = (cell) => (cell.medium ? 0.8 : cell.words > 8 ? -0.7 : -0.1);

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
