import type { Exemption } from '../law/exemptions';
import type { Category } from '../model/category';
import type { HostKind } from './classification';

/** Names of one vendor that serve one purpose, with the page that says so. */
export interface NamedItems {
  readonly category: Category;
  /** Separated by blanks; exact, or with `*` for any run: a mask has at least four literal characters, else it is not used. */
  readonly names: string;
  readonly exemption?: Exemption;
  /** Only when the item's domain is, or lies under, one of these: for short names that anybody may use. */
  readonly under?: string;
  /** Confidence where it is lower than the table's usual. */
  readonly confidence?: number;
}

export interface Vendor {
  readonly vendor: string;
  /** A group of many makers: `vendor` heads the group and names nobody. */
  readonly family?: true;
  /** Documentation the rows were written from. */
  readonly source: string;
  readonly items: readonly NamedItems[];
  /** Separated by blanks; what lies under them belongs to them. */
  readonly hosts?: string;
  readonly kind?: HostKind;
  /** Measures for purposes of its own too: its measurement cannot be exempt. */
  readonly reuses?: true;
  /** On an authority's list of measurement that can be set up to be exempt. */
  readonly exemptible?: true;
}

/** A vendor whose names serve one purpose. */
export function vendor(
  name: string,
  source: string,
  category: Category,
  names: string,
  more: Partial<NamedItems & Omit<Vendor, 'vendor' | 'source' | 'items'>> = {},
): Vendor {
  const { exemption, under, confidence, ...rest } = more;
  return {
    vendor: name,
    source,
    ...rest,
    items: [
      {
        category,
        names,
        ...(exemption === undefined ? {} : { exemption }),
        ...(under === undefined ? {} : { under }),
        ...(confidence === undefined ? {} : { confidence }),
      },
    ],
  };
}
