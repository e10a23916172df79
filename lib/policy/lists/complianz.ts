import * as v from 'valibot';
import type { DeclaredCategory } from '../../model/category';
import type { Declaration } from '../../model/declaration';
import { parseJson } from '../../model/json';
import { UNSTATED } from '../cells/durations';
import { field, type ListSource, listDeclaration } from './list';

/**
 * Complianz for WordPress: `wp-json/complianz/v1/cookie_data` holds `{ purpose: { service: [name] } }`, by which its script clears
 * what was not agreed to (plugin "complianz-gdpr", GPL, `class-cookie-blocker.php`: `cookie_data`, `get_cookies`).
 */
const List = v.record(v.string(), v.record(v.string(), v.array(v.unknown())));

const CATEGORY: Readonly<Record<string, DeclaredCategory>> = {
  functional: 'necessary',
  preferences: 'preferences',
  statistics: 'analytics',
  marketing: 'marketing',
};
/** What Complianz writes for cookies that it ties to nobody. */
const NOBODY = /^(?:general|misc|miscellaneous)$/i;

/** The plugin drops the `*` of its masks; what stands before one mostly ends with a mark. */
const maskOf = (name: string): string => (/[_.-]$/.test(name) ? `${name}*` : name);

/** Null where the text is no list of Complianz. */
export function readComplianzList(text: string, source: ListSource): Declaration | null {
  const read = v.safeParse(List, parseJson(text));
  if (!read.success || !Object.keys(read.output).some((purpose) => Object.hasOwn(CATEGORY, purpose)))
    return null;
  const rows = Object.entries(read.output).flatMap(([purpose, services]) =>
    Object.entries(services).flatMap(([service, names]) =>
      names.flatMap((one) => {
        const name = field(one);
        if (name === null) return [];
        return [
          {
            name: maskOf(name),
            category: Object.hasOwn(CATEGORY, purpose) ? (CATEGORY[purpose] ?? null) : null,
            purpose: null,
            provider: NOBODY.test(service) ? null : field(service.replaceAll('-', ' ')),
            medium: null,
            lifetime: UNSTATED,
            party: null,
          },
        ];
      }),
    ),
  );
  return listDeclaration(source, rows);
}
