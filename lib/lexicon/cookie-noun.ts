/**
 * The word cookie with what languages add to it, or what they say instead: the source of a pattern for text as it is written, with the
 * flags `iu`.
 */
export const COOKIE_NOUN = [
  'cookies?|クッキー|[çc]erez\\p{L}*|μπισκ[όο]τ\\p{L}*|galet[ae]s?',
  'kak(?:an?|or(?:na)?)|informa(?:tion|sjon)skaps\\p{L}*|ev[äa]ste\\p{L}*|k[üu]psis\\p{L}*',
  'ciastecz\\p{L}*|su[šs]enk\\p{L}*|kola[čc]i[ćc]\\p{L}*|pi[šs]kot\\p{L}*|s[üu]ti\\p{L}*',
  's[īi]kdat\\p{L}*|s[īi]kfail\\p{L}*|slapuk\\p{L}*|бискви\\p{L}*|куки',
].join('|');
