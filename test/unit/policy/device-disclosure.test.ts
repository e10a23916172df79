import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeviceDisclosure } from './given';

const SOURCE = {
  url: 'https://vendor.example/deviceStorage.json',
  sha256: 'a'.repeat(64),
  retrievedAt: '2026-01-15T09:00:00.000Z',
};
const read = (document: unknown) => readDeviceDisclosure(JSON.stringify(document), SOURCE);
const first = (disclosure: object) => read({ disclosures: [disclosure] })?.entries[0];

describe('a vendor’s own disclosure of device storage', () => {
  it('is a declarant of its own', () => {
    const declaration = read({
      disclosures: [
        { identifier: 'uid_*', type: 'cookie', maxAgeSeconds: 86_400, domains: ['*'], purposes: [1, 4] },
      ],
    });
    expect(declaration?.source.kind).toBe('vendor');
    expect(declaration?.entries).toMatchObject([
      {
        name: 'uid_*',
        category: 'marketing',
        medium: 'cookie',
        party: 'first',
        provider: 'vendor.example',
        lifetime: { kind: 'fixed', seconds: 86_400 },
      },
    ]);
  });

  it.each([
    ['measurement', { purposes: [1, 8] }, 'analytics'],
    ['several purposes count as the most intrusive', { purposes: [1, 8, 3] }, 'marketing'],
    ['special purposes alone claim an exemption', { purposes: [], specialPurposes: [1] }, 'necessary'],
    ['storing alone says nothing', { purposes: [1] }, null],
  ])('%s', (_, more, category) => {
    expect(first({ identifier: 'x', type: 'cookie', maxAgeSeconds: 1, ...more })?.category).toBe(category);
  });

  it.each([
    ['no age is a session', { type: 'cookie', maxAgeSeconds: 0 }, 'session'],
    ['no word on it', { type: 'cookie', maxAgeSeconds: null }, 'unstated'],
    ['web storage has none', { type: 'web', maxAgeSeconds: 60 }, 'unstated'],
  ])('lifetime: %s', (_, more, kind) => {
    expect(first({ identifier: 'x', ...more })?.lifetime.kind).toBe(kind);
  });

  it('leaves out apps, rows without a name, and rows of another shape', () => {
    const disclosures = [{ identifier: 'x', type: 'app' }, { identifier: null, type: 'cookie' }, 7, null];
    expect(read({ disclosures })?.entries).toEqual([]);
  });

  it('takes no other text for one', () => {
    for (const text of ['', '{}', '{"disclosures": 7}', '<p>"disclosures"</p>', '{"disclosures": [}'])
      expect(readDeviceDisclosure(text, SOURCE)).toBeNull();
    fc.assert(fc.property(fc.json(), (text) => typeof readDeviceDisclosure(text, SOURCE) === 'object'));
  });
});
