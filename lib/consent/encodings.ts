import { decodeBase64 } from '../model/base64';
import type { Naming } from './legend';

/** The forms that records are written in, whatever they say. */

/** `analytics.yes_marketing.no`: dots and underscores stand in names too, so all of it must be such pairs. */
const DOTTED = /^[\p{L}-]+\.[\p{L}\d]+(?:_[\p{L}-]+\.[\p{L}\d]+)+$/u;

/** `analytics:1|marketing:0`, `analytics=true&marketing=false`, `analytics-yes,marketing-no` as an object. */
export function parsePairs(text: string): Readonly<Record<string, string>> | null {
  if (text.length < 300 && DOTTED.test(text))
    return Object.fromEntries(
      text.split('_').map((pair) => [pair.slice(0, pair.indexOf('.')), pair.slice(pair.indexOf('.') + 1)]),
    );
  const parts = text.split(/[|&,;~!]/).filter((part) => part.trim() !== '');
  const pairs = parts.map((part) => {
    const at = part.search(/[:=]/);
    return at > 0 ? ([part.slice(0, at).trim(), part.slice(at + 1).trim()] as const) : null;
  });
  const whole = pairs.filter((pair) => pair !== null);
  return whole.length > 0 && whole.length * 2 >= parts.length ? Object.fromEntries(whole) : null;
}

/** One name, not a wrapped or encoded something. */
export const NAME = /^[\p{L}_-]{2,30}$/u;

/** `necessary,analytics`: names of purposes and nothing else. */
export function parseList(text: string, naming: Naming): readonly string[] | null {
  const parts = text.split(/[|&,;+. ]+/).filter((part) => part !== '');
  return parts.length > 0 &&
    parts.length <= 12 &&
    parts.every((part) => NAME.test(part) && naming(part).length > 0)
    ? parts
    : null;
}

/** The forms one text may be wrapped in: as it is, URL-encoded once or twice, base64. */
export function* unwrapped(raw: string): Generator<string> {
  let text = raw;
  for (let round = 0; round < 3; round += 1) {
    yield text;
    const next = decodeUri(text);
    if (next === null || next === text) break;
    text = next;
  }
  const decoded = decodeBase64(text);
  if (decoded !== null) {
    yield decoded;
    const inner = decodeUri(decoded);
    if (inner !== null && inner !== decoded) yield inner;
  }
}

function decodeUri(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, '%20'));
  } catch {
    return null;
  }
}
