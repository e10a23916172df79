import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const locales = readdirSync(join(root, 'public/_locales'));
const Messages = v.record(v.string(), v.object({ message: v.string() }));
const messagesOf = (locale: string) =>
  v.parse(Messages, JSON.parse(read(`public/_locales/${locale}/messages.json`)));

describe('store texts', () => {
  it.each(locales)(
    '%s: name, description within the stores’ limit, and every message of English',
    (locale) => {
      const messages = messagesOf(locale);
      expect(Object.keys(messages)).toEqual(Object.keys(messagesOf('en')));
      expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
      expect(messages.extensionName?.message).toBe('Cookie Witness');
    },
  );

  it('give a reason for each permission of the manifest, and for no other', () => {
    const config = read('wxt.config.ts');
    const lists = [...config.matchAll(/PERMISSIONS = \[(.*?)^\];/gms)].map((match) => match[1] ?? '');
    const asked = lists.flatMap((list) => [...list.matchAll(/^\s+'(\w+)',/gm)].map((match) => match[1]));
    const explained = [...read('docs/store/permissions.md').matchAll(/^\| `(\w+)` \|/gm)].map(
      (match) => match[1],
    );
    expect(explained.toSorted()).toEqual(asked.toSorted());
  });
});
