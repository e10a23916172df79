/** As long as addresses are that people visit; a browser takes 2 MB, and every event of a page would carry them. */
const MAX_ADDRESS_CHARACTERS = 1000;

/** An address as it is kept: without query and fragment, which may hold what a person typed, and cut where it is too long. */
export const keptAddress = (url: string): string =>
  url.replace(/[?#].*$/s, '').slice(0, MAX_ADDRESS_CHARACTERS);
