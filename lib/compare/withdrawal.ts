import { OPTIONAL_CATEGORIES, type OptionalCategory } from '../model/category';
import { type Known, known, unknown } from '../model/known';
import type { Choice, Timeline } from './timeline';

/** A choice that denies what an earlier one had granted. */
export interface Withdrawal {
  readonly choice: Choice;
  readonly purposes: readonly OptionalCategory[];
}

export function withdrawalsIn({ choices }: Timeline): Known<readonly Withdrawal[]> {
  const found = choices.flatMap((choice, index): Withdrawal[] => {
    const before = choices[index - 1];
    const purposes = OPTIONAL_CATEGORIES.filter(
      (category) => before?.categories[category] === 'granted' && choice.categories[category] === 'denied',
    );
    return purposes.length === 0 ? [] : [{ choice, purposes }];
  });
  return found.length === 0 ? unknown('nothing-withdrawn') : known(found);
}
