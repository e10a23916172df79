import { keptAddress } from '../cookie/address';
import type { Setter } from '../model/cookie';

/** `url:line:column`, at the end of a line of either browser's stack; Chromium puts it in parentheses after a name. */
const POSITION = /((?:https?|blob|file|data|about):[^\s()]{1,2000}):(\d{1,9}):(\d{1,9})\)?$/;

/**
 * Who is at the top of a stack, outside our own code. Chromium writes `at name (url:1:2)`, Firefox `name@url:1:2`; code
 * from `eval` stands in Chromium with the position of the script that called it, which is the author. Scripts written
 * into an `about:` document are its maker's.
 */
export function setterOfStack(stack: string, documentUrl: string): Setter {
  for (const line of stack.split('\n', 12)) {
    if (line.includes('-extension://')) continue;
    const evaluated = /\(eval at .{0,500}?\(([^()]{1,2000}:\d{1,9}:\d{1,9})\)/.exec(line)?.[1];
    const match = POSITION.exec(evaluated ?? line.trimEnd());
    if (match === null) continue;
    const url = match[1]?.startsWith('about:') === true ? documentUrl : (match[1] ?? '');
    return {
      via: 'script',
      url: keptAddress(url),
      line: Number(match[2]),
      column: Number(match[3]),
    };
  }
  return { via: 'script', url: null, line: null, column: null };
}
