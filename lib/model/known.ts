/** A thing that may not have been observed. The reason travels with the absence, so no rule can forget it. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly reason: string };

/** Result of work that may fail for reasons a person must be told. Thrown errors mean bugs. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string };

export const known = <T>(value: T): Known<T> => ({ known: true, value });
export const unknown = (reason: string): { readonly known: false; readonly reason: string } => ({
  known: false,
  reason,
});
export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (
  code: string,
  message: string,
): { readonly ok: false; readonly code: string; readonly message: string } => ({
  ok: false,
  code,
  message,
});
