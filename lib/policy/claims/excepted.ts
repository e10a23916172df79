import { any, has, type Reading, whole, within } from './reading';

/** Words between a denial and the cookies it is of, those and the exception, the exception and what it is. */
const DENIED_WITHIN = 4;
const EXCEPTED_WITHIN = 7;
const NEED_WITHIN = 6;

/** "We set no cookies except those that are required", "apart from those that are required we set none": the exception is what is needed. */
export function noneBut(reading: Reading): boolean {
  if (
    !any(reading, ['we', 'deploy']) ||
    any(reading, ['third-party', 'consent', 'hypothetical', 'listed', 'analytics', 'marketing'])
  )
    return false;
  const denials = [...within(reading, 'no', whole(reading)), ...within(reading, 'not', whole(reading))];
  return within(reading, 'but', whole(reading)).some((but) => {
    if (!has(reading, 'necessary', { from: but.from, to: but.to + NEED_WITHIN })) return false;
    // What is excepted comes first: "apart from necessary cookies".
    if (but.from <= 1)
      return has(reading, 'cookie', but) || denials.some((denial) => denial.from >= but.to + 2);
    return denials.some(
      (denial) =>
        denial.to <= but.from &&
        within(reading, 'cookie', { from: denial.to, to: denial.to + DENIED_WITHIN }).some(
          (cookie) => but.from - cookie.to <= EXCEPTED_WITHIN,
        ),
    );
  });
}
