import type { Vendor } from '../vendor';
import { ADTECH } from './adtech';
import { ADVERTISING } from './advertising';
import { ENGAGEMENT } from './engagement';
import { INSIGHT } from './insight';
import { MEASUREMENT } from './measurement';
import { PLATFORMS } from './platforms';
import { PRODUCTS } from './products';
import { PROTECTION } from './protection';
import { SERVICE } from './service';

/** The project's own table: every group says which page it was written from. */
export const OWN: readonly Vendor[] = [
  ...SERVICE,
  ...MEASUREMENT,
  ...INSIGHT,
  ...ADVERTISING,
  ...ADTECH,
  ...ENGAGEMENT,
  ...PRODUCTS,
  ...PROTECTION,
  ...PLATFORMS,
];
