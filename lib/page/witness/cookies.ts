import { MAX_LINE_CHARACTERS } from '../../protocol/page-record';
import { after, cut, get, now, replace, round, toNumber } from './primordials';
import { callers, report } from './reporter';

const assigned = (line: string): void => {
  report('c', cut(line, 0, MAX_LINE_CHARACTERS), callers());
};

/** What `cookieStore.set` amounts to, written as an assignment (https://cookiestore.spec.whatwg.org/#set-a-cookie). */
function lineOf(first: unknown, second: unknown): string {
  const options = typeof first === 'object' && first !== null ? first : { name: first, value: second };
  const field = (name: string): string => {
    const value: unknown = get(options, name);
    return value === undefined || value === null ? '' : `${value}`;
  };
  const domain = field('domain');
  const expires = field('expires');
  return (
    `${field('name')}=${field('value')};path=${field('path') || '/'};samesite=${field('sameSite') || 'strict'};secure` +
    (domain && `;domain=${domain}`) +
    (expires && `;max-age=${round((toNumber(expires) - now()) / 1000)}`) +
    (field('partitioned') === 'true' ? ';partitioned' : '')
  );
}

export function watchCookies(): void {
  replace(
    Document.prototype,
    'cookie',
    'set',
    after((_self, args) => assigned(`${args[0]}`)),
  );
  if (typeof CookieStore !== 'undefined') {
    replace(
      CookieStore.prototype,
      'set',
      'value',
      after((_self, args) => assigned(lineOf(args[0], args[1]))),
    );
  }
}
