import { OPTIONAL_CATEGORIES, type OptionalCategory } from '../model/category';
import type { BannerSeen } from '../model/event';
import type { DialogLayer } from './heuristic/plan';

type Offers = BannerSeen['offers'];

/** What a dialog offers where it is first seen; `shown`: what its visible controls do, `other` where one that may answer is not understood. */
export function offersOf(
  { toggles, scales }: DialogLayer,
  shown: Offers['roles'],
  rejectProminence: Offers['rejectProminence'],
): Offers {
  const free = toggles.filter((toggle) => !toggle.locked);
  const seen = free.filter((toggle) => !toggle.interest);
  const of = (on: boolean | null): readonly OptionalCategory[] =>
    OPTIONAL_CATEGORIES.filter(
      (category) =>
        seen.some((toggle) => toggle.purposes.includes(category) && (on === null || toggle.on === on)) ||
        scales.some((scale) => {
          const stood = on === null ? scale.levels : scale.at === null ? [] : [scale.levels[scale.at]];
          return stood.some((level) => level?.least?.includes(category));
        }),
    );
  const roles = [...new Set(shown)];
  return {
    roles: free.length > 0 || scales.length > 0 ? [...roles, 'toggle'] : roles,
    categories: of(null),
    preticked: of(true),
    rejectProminence,
  };
}
