import type { Vendor } from '../vendor';
import { MEASUREMENT } from './measurement';

/** The project's own table: every group says which page it was written from. */
export const OWN: readonly Vendor[] = [...MEASUREMENT];
