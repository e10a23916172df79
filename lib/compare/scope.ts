import type { Scope } from '../model/declaration';
import type { EpochMilliseconds } from '../model/time';
import { pageKind } from './page-kinds';
import { hostOf, pathOf } from './pages';

/** Whether a page lies within a scope; `unknown` where the words name a condition that was not witnessed. */
export type Within = 'inside' | 'outside' | 'unknown';

/** What is known of the person's being logged in, over the visit. */
export interface Surroundings {
  /** Nobody was logged in before: an empty jar, no page to log in on, no credential yet. */
  readonly outUntil: EpochMilliseconds;
  /** A credential was there from then on. */
  readonly inFrom: EpochMilliseconds;
  /** Until the first page stood there, with an empty jar before: nobody can have clicked anything. */
  readonly untouchedUntil: EpochMilliseconds;
}

type LoggedIn = 'yes' | 'no' | 'unknown';

function loggedInAt({ outUntil, inFrom }: Surroundings, at: EpochMilliseconds): LoggedIn {
  if (at < outUntil) return 'no';
  return at >= inFrom ? 'yes' : 'unknown';
}

const kindOf = { payment: 'payment', login: 'login', legal: 'legal', help: 'help' } as const;
const isNamedKind = (word: string): word is keyof typeof kindOf => word in kindOf;

const startsWithPath = (path: string, prefix: string): boolean => {
  const bare = prefix.replace(/\*+$/, '').replace(/\/+$/, '');
  return bare === '' || path === bare || path.startsWith(`${bare}/`);
};

const onHost = (host: string, named: string): boolean =>
  host === named || host.endsWith(`.${named.replace(/^\*?\./, '')}`);

function byKind(kind: string, page: string, loggedIn: LoggedIn): Within {
  if (kind === 'public') return loggedIn === 'no' ? 'inside' : 'unknown';
  if (!isNamedKind(kind)) return 'unknown';
  const is = pageKind(page);
  if (is === kind) return 'inside';
  return is === 'other' ? 'unknown' : 'outside';
}

const WHILE_LOGGED_IN = { yes: 'inside', no: 'outside', unknown: 'unknown' } as const;
const WHILE_LOGGED_OUT = { yes: 'outside', no: 'inside', unknown: 'unknown' } as const;

function byCondition(when: Scope['when'], page: string, loggedIn: LoggedIn): Within {
  switch (when) {
    case undefined:
      return 'inside';
    case 'payment':
      return byKind('payment', page, loggedIn);
    case 'logged-in':
      return WHILE_LOGGED_IN[loggedIn];
    case 'logged-out':
      return WHILE_LOGGED_OUT[loggedIn];
    default:
      return 'unknown';
  }
}

const WORST: readonly Within[] = ['outside', 'unknown', 'inside'];

/** Paths, hosts and a kind of page are alternatives that name pages; a condition must hold besides. */
export function within(
  scope: Scope | null,
  page: string,
  around: Surroundings,
  at: EpochMilliseconds,
): Within {
  if (scope === null) return 'inside';
  const loggedIn = loggedInAt(around, at);
  const host = hostOf(page);
  const path = pathOf(page);
  const pages: Within[] = [];
  if (scope.paths !== undefined && scope.paths.length > 0)
    pages.push(path !== null && scope.paths.some((one) => startsWithPath(path, one)) ? 'inside' : 'outside');
  if (path !== null && scope.exceptPaths?.some((one) => startsWithPath(path, one)) === true) return 'outside';
  if (scope.hosts !== undefined && scope.hosts.length > 0)
    pages.push(host !== null && scope.hosts.some((one) => onHost(host, one)) ? 'inside' : 'outside');
  const clarified = scope.pages === 'public' && pages.length > 0;
  if (scope.pages !== undefined && !clarified) pages.push(byKind(scope.pages, page, loggedIn));
  const place = pages.length === 0 ? 'inside' : (WORST.findLast((one) => pages.includes(one)) ?? 'unknown');
  const untouched = scope.when === 'gesture' && at <= around.untouchedUntil;
  const condition = untouched ? 'outside' : byCondition(scope.when, page, loggedIn);
  return WORST.find((one) => one === place || one === condition) ?? 'unknown';
}
