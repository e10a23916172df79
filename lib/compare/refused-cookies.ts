import type { CookieItem, Ledger } from '../model/ledger';
import { wasHeld } from './found';
import { elsewhere } from './pages';

/** Asked for in the one way in which browsers let a third party keep a cookie; RFC 6265bis, 5.7. */
const mayBeKept = ({ attributes: { sameSite, secure, partitioned }, writes }: CookieItem): boolean =>
  sameSite === 'none' &&
  secure &&
  !partitioned &&
  writes.some(({ lifetime: { rawMaxAgeSeconds, rawExpiresSeconds } }) => {
    const asked = rawMaxAgeSeconds ?? rawExpiresSeconds;
    return asked === null || asked > 0;
  });

/** Whether the browser refused a third party's cookie that it would keep under other settings: what would have been kept is not known. */
export function thirdPartyRefused({ cookies, site }: Pick<Ledger, 'cookies' | 'site'>): boolean {
  const kept = new Set<string>();
  const refused: CookieItem[] = [];
  for (const item of cookies.values()) {
    if (!elsewhere(item.key.domain, site)) continue;
    if (wasHeld(item)) kept.add(`${item.key.name} ${item.key.domain}`);
    else if (mayBeKept(item)) refused.push(item);
  }
  return refused.some(({ key }) => !kept.has(`${key.name} ${key.domain}`));
}
