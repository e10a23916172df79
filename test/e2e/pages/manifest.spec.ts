import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';

/** What the stores are told is what was built: no permission without its reason, none that the table does not have. */
const root = resolve(import.meta.dirname, '../../..');
const Manifest = v.object({
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  optional_permissions: v.optional(v.array(v.string())),
  optional_host_permissions: v.optional(v.array(v.string())),
  content_security_policy: v.object({ extension_pages: v.string() }),
});
const table = readFileSync(resolve(root, 'docs/store/permissions.md'), 'utf8');
const explained = [...table.matchAll(/^\| `(\w+)` \| (Chrome only:)?/gm)].map(
  ([, name = '', chromeOnly]) => ({
    name,
    inFirefox: chromeOnly === undefined,
  }),
);

for (const [built, rows] of [
  ['chrome-mv3', explained],
  ['firefox-mv3', explained.filter(({ inFirefox }) => inFirefox)],
] as const) {
  test(`${built} asks for what docs/store explains`, () => {
    const manifest = v.parse(
      Manifest,
      JSON.parse(readFileSync(resolve(root, '.output', built, 'manifest.json'), 'utf8')),
    );
    expect(manifest.permissions.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions ?? manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self';");
  });
}
