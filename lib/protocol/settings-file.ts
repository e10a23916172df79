import { failed, type Outcome } from '../model/known';
import type { Settings } from '../model/settings';
import { readSettings } from './settings';

/** A settings file holds a person's choices and nothing seen. What is larger is not settings. */
const LARGEST_CHARACTERS = 4_000_000;

/** Settings as a file holds them; what does not fit is refused with its place and reason, nothing is guessed. */
export function readSettingsFile(text: string): Outcome<Settings> {
  if (text.length > LARGEST_CHARACTERS)
    return failed('too-large', `more than ${LARGEST_CHARACTERS} characters`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return failed('not-json', error instanceof Error ? error.message : String(error));
  }
  return readSettings(document);
}

export const writeSettingsFile = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`;
