import { expect, it } from 'vitest';
import { readConsentReport } from '../../../lib/protocol/consent';

const banner = (toggles: number): unknown => ({
  kind: 'banner',
  cmp: null,
  layer: {
    controls: [{ id: 0, label: 'Save', role: 'save', link: false }],
    toggles: Array.from({ length: toggles }, () => ({
      id: 1,
      label: 'Statistics',
      category: 'analytics',
      purposes: ['analytics'],
      on: false,
      locked: false,
      interest: false,
    })),
    scales: [],
    question: null,
  },
  roles: ['save'],
  looks: { accept: null, reject: null },
  payWall: false,
  again: false,
  alone: false,
});

it.each([
  [3, true],
  [100_000, false],
])('a dialog that says it has %d settings is taken: %s', (toggles, isTaken) => {
  expect(readConsentReport(banner(toggles)) !== null).toBe(isTaken);
});
