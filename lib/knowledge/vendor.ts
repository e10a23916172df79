import type { Exemption } from '../law/exemptions';
import type { Category } from '../model/category';
import type { HostKind } from './classification';

/** Names of one vendor that serve one purpose, with the page that says so. */
export interface NamedItems {
  readonly category: Category;
  /** Exact, or with `*` for any run; a glob has at least four literal characters. */
  readonly names: readonly string[];
  readonly exemption?: Exemption;
  /** Only when the item's domain is, or lies under, one of these: for short names that anybody may use. */
  readonly under?: readonly string[];
  /** Confidence where it is lower than the table's usual. */
  readonly confidence?: number;
}

export interface Vendor {
  readonly vendor: string;
  /** Documentation the rows were written from. */
  readonly source: string;
  readonly items: readonly NamedItems[];
  readonly hosts?: readonly string[];
  readonly kind?: HostKind;
  /** Measures for purposes of its own too: its measurement cannot be exempt. */
  readonly reuses?: true;
  /** On an authority's list of measurement that can be set up to be exempt. */
  readonly exemptible?: true;
}
