import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { isOrdinary } from '../lib/knowledge/ordinary';
import { OWN } from '../lib/knowledge/own';

/**
 * Writes `lib/knowledge/generated/prebid.ts` from the storage disclosures that vendors of the TCF publish and Prebid.js
 * collects. Run by `npx tsx scripts/build-prebid-knowledge.ts`. The package is no dependency, as it would double what an
 * installation fetches (12.6 MB, 60 MB unpacked): this version of it is fetched here, and checked by its hash.
 */
const VERSION = '11.36.0';
const SHA_512 = 'uFv6NZEoPQ/z5EUbYMVuV0r+3EXHLL+3ZzbC/+g10QCittFuLGWhAkxQas9nUcpbj1aBU2P2mVSq1XJuyNtZaw==';

const Metadata = v.object({
  disclosures: v.optional(
    v.record(
      v.string(),
      v.nullable(
        v.object({
          disclosures: v.nullish(
            v.array(
              v.object({ identifier: v.nullish(v.string()), purposes: v.nullish(v.array(v.number())) }),
            ),
          ),
        }),
      ),
    ),
  ),
});

/** Selecting, profiling for, and measuring advertising (TCF 2.2, purposes 2, 3, 4 and 7). */
const ADVERTISING: ReadonlySet<number> = new Set([2, 3, 4, 7]);
const FEWEST_LITERALS = 5;
/** Names any site may give to something of its own. */
const ANYBODYS =
  /^(?:localStorage|fingerprint|is_eea|page_index|parent_id|session_depth|cohort_ids|DAILY_USER|oidc\.user\*|visitor(?:Ip|Geo)|universal_uid)$|XXXXX/;
const ownNames = new Set(OWN.flatMap(({ items }) => items.flatMap(({ names }) => names.split(' '))));

/** Placeholders as makers write them (`{id}`, `$(id)`, `<id>`) are any run of characters. */
const asMask = (identifier: string): string =>
  identifier.replace(/\$?\{[^}]*\}|\$\([^)]*\)|<[^>]*>/g, '*').replace(/\*+/g, '*');

const isTelling = (mask: string): boolean =>
  /^[\x21-\x7e]{3,60}$/.test(mask) &&
  !/[;,"]/.test(mask) &&
  !mask.startsWith('*') &&
  (!mask.includes('*') || mask.replaceAll('*', '').length >= FEWEST_LITERALS) &&
  !isOrdinary(mask) &&
  !ANYBODYS.test(mask) &&
  !/consent|gdpr|usprivacy|optout|opt_out|debug|test/i.test(mask) &&
  !ownNames.has(mask);

function namesIn(folder: string): readonly string[] {
  const found = new Set<string>();
  for (const file of readdirSync(folder)) {
    const { disclosures } = v.parse(Metadata, JSON.parse(readFileSync(join(folder, file), 'utf8')));
    for (const listed of Object.values(disclosures ?? {}))
      for (const { identifier, purposes } of listed?.disclosures ?? [])
        if (typeof identifier === 'string' && (purposes ?? []).some((purpose) => ADVERTISING.has(purpose)))
          found.add(asMask(identifier.trim()));
  }
  return [...found].filter(isTelling).sort();
}

const folder = mkdtempSync(join(tmpdir(), 'prebid-'));
try {
  execFileSync('npm', ['pack', `prebid.js@${VERSION}`, '--silent'], { cwd: folder });
  const archive = join(folder, `prebid.js-${VERSION}.tgz`);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (hash !== SHA_512)
    throw new Error(`The archive of prebid.js ${VERSION} is not the one that was looked at.`);
  execFileSync('tar', ['xzf', archive, 'package/metadata'], { cwd: folder });
  const names = namesIn(join(folder, 'package/metadata/modules'));
  writeFileSync(
    join(import.meta.dirname, '../lib/knowledge/generated/prebid.ts'),
    `// Written by scripts/build-prebid-knowledge.ts from prebid.js ${VERSION} (Apache-2.0). Not to be edited by hand.\nexport const SOURCE = 'prebid.js@${VERSION}';\n/** Names that vendors of the TCF disclose for advertising, separated by blanks. */\nexport const NAMES = {\n  analytics: '',\n  marketing:\n    ${JSON.stringify(names.join(' '))},\n} as const;\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
