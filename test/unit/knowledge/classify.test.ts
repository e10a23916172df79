import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/knowledge/classify';
import { classifyHost } from '../../../lib/knowledge/classify-host';
import * as cookieDb from '../../../lib/knowledge/generated/cookie-db';
import * as tarteaucitron from '../../../lib/knowledge/generated/tarteaucitron';
import { FEWEST_LITERALS, literalsOf } from '../../../lib/knowledge/mask';
import { OWN } from '../../../lib/knowledge/own';
import { CATEGORIES } from '../../../lib/model/category';
import { generatedFiles } from '../../../scripts/build-knowledge';
import { LABELLED } from '../../fixtures/knowledge/labelled';
import { isDecided, macroF1 } from '../../fixtures/knowledge/scores';

const site = 'atelier.example';
const labelled = CATEGORIES.flatMap((category) =>
  LABELLED[category]
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => {
      const at = text.lastIndexOf('@');
      const [name, domain] = at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, site];
      return { name, domain, category };
    }),
);
const answers = labelled.map((one) => ({
  ...one,
  said: classify({ ...one, medium: 'cookie', site }).category,
}));
const decided = answers.filter(isDecided);

describe('classify, on names that stand in no bundled table', () => {
  it('has at least 300 of them, each once, none of them bundled as it stands', () => {
    const bundled = new Set([
      ...OWN.flatMap(({ items }) => items.flatMap(({ names }) => names.split(' '))),
      ...[cookieDb, tarteaucitron].flatMap(({ NAMES }) =>
        [NAMES.analytics, NAMES.marketing].join(' ').split(' '),
      ),
    ]);
    expect(labelled.length).toBeGreaterThanOrEqual(300);
    expect(new Set(labelled.map(({ name, domain }) => `${name}@${domain}`)).size).toBe(labelled.length);
    expect(labelled.filter(({ name }) => bundled.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it('decides at least three quarters of them', () => {
    expect(decided.length / labelled.length).toBeGreaterThanOrEqual(0.75);
  });

  it('is right: macro-F1 of at least 0.88 over the four categories', () => {
    expect(macroF1(answers)).toBeGreaterThanOrEqual(0.88);
  });

  it('calls at most two in a hundred trackers necessary', () => {
    const trackers = answers.filter(({ category }) => category === 'analytics' || category === 'marketing');
    const excused = trackers.filter(({ said }) => said === 'necessary');
    expect(excused.length / trackers.length).toBeLessThanOrEqual(0.02);
  });
});

describe('classify', () => {
  it.each([
    ['_ga', site, 'analytics', 'Google Analytics'],
    ['_ga_8XK2', site, 'analytics', 'Google Analytics'],
    ['_fbp', site, 'marketing', 'Meta'],
    ['fr', 'facebook.com', 'marketing', 'Meta'],
    ['fr', site, null, null],
    ['id', 'doubleclick.net', 'marketing', 'Google Ads'],
    ['id', site, null, null],
    ['__Secure-next-auth.session-token', site, 'necessary', 'Auth.js'],
    ['sib_cuid', site, 'marketing', 'Brevo'],
    ['etuix', site, 'analytics', 'Eulerian'],
    ['tarteaucitron', site, 'necessary', null],
    ['quux', site, null, null],
    ['sid', 'doubleclick.net', 'marketing', null],
  ])('%s of %s: %s', (name, domain, category, vendor) => {
    const said = classify({ name, domain, medium: 'cookie', site });
    expect(said.category).toBe(category);
    if (vendor !== null) expect(said.vendor).toBe(vendor);
  });

  it('says its source and how sure it is whenever it decides, and neither when it abstains', () => {
    for (const { name, domain } of labelled) {
      const { category, confidence, source } = classify({ name, domain, site });
      expect(source === null).toBe(category === null);
      expect(confidence > 0).toBe(category !== null);
    }
  });

  it('never throws, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.domain(), (name, domain) => {
        expect(classify({ name, domain, site }).confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('accuses by no name shape: what only a name suggests stays below what an accusation needs', () => {
    expect(classify({ name: 'my_tracker_visits', site }).confidence).toBeLessThan(0.9);
  });
});

describe('hosts', () => {
  it.each([
    ['www.google-analytics.com', 'analytics'],
    ['region1.google-analytics.com', 'analytics'],
    ['stats.g.doubleclick.net', 'advertising'],
    ['www.facebook.com', 'social'],
    ['us.i.posthog.com', 'analytics'],
    ['js.stripe.com', 'payment'],
    ['challenges.cloudflare.com', 'security'],
    ['client.axept.io', 'consent'],
    ['consent.cookiebot.com', 'consent'],
    ['sibautomation.com', 'advertising'],
    ['px.ads.linkedin.com', 'social'],
    ['fonts.gstatic.com', 'hosting'],
    ['cdn.jsdelivr.net', 'hosting'],
    ['intake.atelier.example', null],
  ])('%s is %s', (host, kind) => {
    expect(classifyHost(host).kind).toBe(kind);
  });
});

describe('the tables', () => {
  it('are what the build writes from the pinned packages', () => {
    for (const [name, text] of generatedFiles())
      expect(readFileSync(join(import.meta.dirname, '../../../lib/knowledge/generated', name), 'utf8')).toBe(
        text,
      );
  });

  it('say each name once, with a source, and masks long enough to mean something', () => {
    const named = OWN.flatMap(({ items }) =>
      items.flatMap(({ names, under, category }) =>
        names
          .split(' ')
          .map((name) => ({ name, key: `${name} ${under ?? ''}`, category, limited: under !== undefined })),
      ),
    );
    const clashing = named.filter(
      (one) =>
        !one.limited && named.some((other) => other.key === one.key && other.category !== one.category),
    );
    expect([...new Set(clashing.map(({ name }) => name))]).toEqual([]);
    expect(OWN.every(({ source }) => source.startsWith('https://'))).toBe(true);
    const short = named.filter(({ name }) => name.includes('*') && literalsOf(name) < FEWEST_LITERALS);
    expect(short.map(({ name }) => name)).toEqual([]);
  });

  it('weigh at most 200 KB gzipped', () => {
    const folder = join(import.meta.dirname, '../../../lib/knowledge');
    const files = ['generated', 'own'].flatMap((part) =>
      readdirSync(join(folder, part)).map((file) => join(part, file)),
    );
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
    expect(bytes).toBeLessThan(200_000);
  });
});
