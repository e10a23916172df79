import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';
import { OWN } from '../lib/knowledge/own';

/**
 * Writes `lib/knowledge/generated/` from pinned packages (versions and licences stand in each file). Run by
 * `npx tsx scripts/build-knowledge.ts`; a test checks that what is committed is what this writes.
 */

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..');
const packageFile = (name: string, path: string): string => join(root, 'node_modules', name, path);
const versionOf = (name: string): string =>
  v.parse(
    v.object({ version: v.string() }),
    JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8')),
  ).version;

type Packed = Readonly<Record<string, readonly string[]>>;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort(byCode);

/** Categories of the database that say a purpose; `necessary` and `performance` there prove nothing and are left out. */
const COOKIE_DB: Readonly<Record<string, string>> = { analytics: 'analytics', advertisement: 'marketing' };

const CookieDb = v.object({
  cookies: v.array(
    v.object({ name: v.string(), vendor: v.string(), category: v.string(), wildcard: v.boolean() }),
  ),
});

const ownNames = new Set(OWN.flatMap(({ items }) => items.flatMap(({ names }) => names.split(' '))));
const isName = (name: string): boolean => /^[\x21-\x7e]{2,60}$/.test(name) && !/[;,"]/.test(name);

function cookieDb(): Packed {
  const { cookies } = v.parse(CookieDb, require('@cookiepal-oss/cookie-db'));
  const of = (category: string): readonly string[] =>
    unique(
      cookies
        .filter((cookie) => COOKIE_DB[cookie.category] === category)
        .map(({ name, wildcard }) =>
          wildcard || /[-._]$/.test(name) ? `${name.replace(/[~*]+$/, '')}*` : name,
        )
        .filter((name) => isName(name) && !ownNames.has(name)),
    );
  return { analytics: of('analytics'), marketing: of('marketing') };
}

const SERVICE_TYPES: Readonly<Record<string, string>> = {
  analytic: 'analytics',
  ads: 'marketing',
  social: 'marketing',
};

function tarteaucitron(): Packed {
  const text = readFileSync(packageFile('tarteaucitronjs', 'tarteaucitron.services.js'), 'utf8');
  const found: Record<string, string[]> = { analytics: [], marketing: [] };
  const service = /"key":\s*"[^"]+",\s*"type":\s*"([^"]+)",[\s\S]*?"cookies":\s*(\[[^\]]*\])/g;
  for (const [, type = '', list = ''] of text.matchAll(service)) {
    const category = SERVICE_TYPES[type];
    if (category === undefined) continue;
    const names = [...list.matchAll(/["']([^"']+)["']/g)].map(([, name = '']) => name);
    found[category]?.push(...names.filter((name) => isName(name) && !ownNames.has(name)));
  }
  return { analytics: unique(found.analytics ?? []), marketing: unique(found.marketing ?? []) };
}

const Entities = v.array(
  v.object({
    name: v.string(),
    company: v.optional(v.string()),
    category: v.optional(v.string()),
    domains: v.array(v.string()),
  }),
);

/** The package's categories as kinds of host; the others say nothing that is judged. */
const HOST_KIND: Readonly<Record<string, string>> = {
  ad: 'advertising',
  analytics: 'analytics',
  social: 'social',
  marketing: 'advertising',
  'customer-success': 'support',
  video: 'video',
  'tag-manager': 'tag-manager',
  'consent-provider': 'consent',
  hosting: 'hosting',
  cdn: 'hosting',
  utility: 'other',
  content: 'other',
  other: 'other',
  library: 'hosting',
};

function thirdPartyWeb(): readonly string[] {
  const entities = v.parse(
    Entities,
    JSON.parse(readFileSync(packageFile('third-party-web', 'dist/entities-nostats.json'), 'utf8')),
  );
  return entities
    .map(({ name, category = 'other', domains }) => {
      const hosts = unique(domains.map((domain) => domain.replace(/^\*\./, ''))).join(' ');
      return `${HOST_KIND[category] ?? 'other'}\t${name.replace(/\s+/g, ' ')}\t${hosts}`;
    })
    .sort(byCode);
}

const header = (name: string, licence: string): string =>
  `// Written by scripts/build-knowledge.ts from ${name} ${versionOf(name)} (${licence}). Not to be edited by hand.\n`;

export function generatedFiles(): ReadonlyMap<string, string> {
  const names = (packed: Packed): string =>
    Object.entries(packed)
      .map(([category, list]) => `  ${category}:\n    ${JSON.stringify(list.join(' '))},\n`)
      .join('');
  return new Map([
    [
      'cookie-db.ts',
      `${header('@cookiepal-oss/cookie-db', 'MIT')}export const SOURCE = '@cookiepal-oss/cookie-db@${versionOf('@cookiepal-oss/cookie-db')}';\n/** Names by purpose, separated by blanks. */\nexport const NAMES = {\n${names(cookieDb())}} as const;\n`,
    ],
    [
      'tarteaucitron.ts',
      `${header('tarteaucitronjs', 'MIT')}export const SOURCE = 'tarteaucitronjs@${versionOf('tarteaucitronjs')}';\n/** Names by purpose, separated by blanks. */\nexport const NAMES = {\n${names(tarteaucitron())}} as const;\n`,
    ],
    [
      'third-party-web.ts',
      `${header('third-party-web', 'MIT')}export const SOURCE = 'third-party-web@${versionOf('third-party-web')}';\n/** One entity a line: kind, name, hosts. */\nexport const ENTITIES = ${JSON.stringify(thirdPartyWeb().join('\n'))};\n`,
    ],
  ]);
}

const isMain =
  process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '');
if (isMain)
  for (const [name, text] of generatedFiles())
    writeFileSync(join(root, 'lib/knowledge/generated', name), text);
