import { describe, expect, it } from 'vitest';
import { listRequests } from '../../../../lib/policy/lists/requests';
import { usercentricsServices } from '../../../../lib/policy/lists/usercentrics';
import { listStep, readUsercentricsList } from '../given';

const source = { url: 'https://list.example/', sha256: 'f00', retrievedAt: '2026-01-01T00:00:00.000Z' };
const SETTINGS = JSON.stringify({
  consentTemplates: [
    { templateId: 'AaaaBbbb1', version: '12.3.0', categorySlug: 'essential' },
    { templateId: 'CcccDddd2', version: '4.0', categorySlug: 'stats' },
    { templateId: 'EeeeFfff3', version: '1.0', categorySlug: 'stats', isDeactivated: true },
    { templateId: '../evil', version: '1', categorySlug: 'stats' },
  ],
  categories: [
    { categorySlug: 'essential', label: 'Notwendig', isEssential: true },
    { categorySlug: 'stats', label: 'Statistik' },
  ],
});
const SERVICES = JSON.stringify({
  templates: [
    {
      templateId: 'AaaaBbbb1',
      dataProcessor: 'Consent tool',
      deviceStorage: { disclosures: [{ identifier: 'uc_choice', type: 'web', maxAgeSeconds: null }] },
    },
    {
      templateId: 'CcccDddd2',
      nameOfProcessingCompany: 'Counting Ltd.',
      deviceStorage: {
        disclosures: [
          { identifier: '_ct_*', type: 'cookie', maxAgeSeconds: 86_400 },
          { identifier: '_ct_now', type: 'cookie', maxAgeSeconds: 0 },
        ],
      },
    },
    { templateId: 'None', deviceStorage: null },
  ],
});

describe('Usercentrics list (stand-in for settings and services)', () => {
  it('asks for the active services of well-formed ids only', () => {
    const services = usercentricsServices(SETTINGS);
    expect(services?.templates).toBe('AaaaBbbb1@12.3.0,CcccDddd2@4.0');
    expect([...(services?.categories ?? [])]).toEqual([
      ['AaaaBbbb1', 'necessary'],
      ['CcccDddd2', 'analytics'],
    ]);
    expect(usercentricsServices('{}')).toBeNull();
    expect(usercentricsServices('no json')).toBeNull();
  });

  it('reads what each service discloses', () => {
    const categories = usercentricsServices(SETTINGS)?.categories ?? new Map();
    const entries = readUsercentricsList(SERVICES, source, categories)?.entries ?? [];
    expect(
      entries.map(({ name, category, medium, provider, lifetime }) => [
        name,
        category,
        medium,
        provider,
        lifetime.kind,
        lifetime.seconds,
      ]),
    ).toEqual([
      ['uc_choice', 'necessary', 'localStorage', 'Consent tool', 'unstated', null],
      ['_ct_*', 'analytics', 'cookie', 'Counting Ltd.', 'fixed', 86_400],
      ['_ct_now', 'analytics', 'cookie', 'Counting Ltd.', 'session', null],
    ]);
  });

  it('is found by the script’s attribute, and goes from the settings to the services', () => {
    const script = {
      src: 'https://app.usercentrics.eu/browser-ui/latest/loader.js',
      data: { 'data-settings-id': 'AbCdEfGh1' },
    };
    const [request] = listRequests([script], 'shop.example', 'de-AT');
    expect(request?.url).toBe('https://api.usercentrics.eu/settings/AbCdEfGh1/latest/de.json');
    if (request === undefined) throw new Error('nothing to ask for');
    const so = { ...request, language: 'de-AT', source };
    expect(listStep({ ...so, documents: [SETTINGS] })).toEqual({
      next: 'https://aggregator.service.usercentrics.eu/aggregate/de?templates=AaaaBbbb1%4012.3.0%2CCcccDddd2%404.0',
    });
    const last = listStep({ ...so, documents: [SETTINGS, SERVICES] });
    expect(last !== null && 'declaration' in last && last.declaration.entries[1]?.category).toBe('analytics');
    expect(
      listRequests([{ ...script, src: 'https://evil.example/usercentrics.eu/' }], 'shop.example', 'de'),
    ).toEqual([]);
  });
});
