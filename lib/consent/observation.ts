import type { ConsentObserved } from '../model/event';

/** A consent state as one source of the site states it, before it is placed in a visit and in time. */
export type Observation = Pick<
  ConsentObserved,
  'source' | 'name' | 'categories' | 'answered' | 'storedIn' | 'facts'
>;
