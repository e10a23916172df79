import type { Vendor } from '../vendor';
import { ADVERTISING } from './advertising';
import { MEASUREMENT } from './measurement';
import { PRODUCTS } from './products';
import { SERVICE } from './service';

/** The project's own table: every group says which page it was written from. */
export const OWN: readonly Vendor[] = [...SERVICE, ...MEASUREMENT, ...ADVERTISING, ...PRODUCTS];
