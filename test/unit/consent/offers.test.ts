import { expect, test } from 'vitest';
import type { DialogLayer } from '../../../lib/consent/heuristic/plan';
import { offersOf } from '../../../lib/consent/offers';

const toggle = {
  label: '',
  category: null,
  purposes: [],
  on: false,
  locked: false,
  interest: false,
} as const;
const none: DialogLayer = { controls: [], toggles: [], scales: [], question: null };

test('purposes with a setting of their own, and those that are ticked beforehand; objections and locked ones are none', () => {
  const layer: DialogLayer = {
    ...none,
    toggles: [
      { ...toggle, id: 0, purposes: ['analytics'], on: true },
      { ...toggle, id: 1, purposes: ['marketing'] },
      { ...toggle, id: 2, purposes: ['preferences'], on: true, interest: true },
      { ...toggle, id: 3, purposes: ['preferences'], on: true, locked: true },
    ],
  };
  expect(offersOf(layer, ['accept', 'save', 'accept', 'other'], 'lesser')).toEqual({
    roles: ['accept', 'save', 'other', 'toggle'],
    categories: ['analytics', 'marketing'],
    preticked: ['analytics'],
    rejectProminence: 'lesser',
  });
});

test('a list of levels offers what its levels grant, and stands at one of them', () => {
  const level = (least: DialogLayer['scales'][number]['levels'][number]['least']) => ({
    label: '',
    least,
    most: least,
  });
  const scale = { id: 0, label: '', levels: [level([]), level(['analytics']), level(null)] };
  const at = (index: number | null) => offersOf({ ...none, scales: [{ ...scale, at: index }] }, [], null);
  expect(at(1)).toMatchObject({ roles: ['toggle'], categories: ['analytics'], preticked: ['analytics'] });
  expect(at(null)).toMatchObject({ categories: ['analytics'], preticked: [] });
});

test('without settings nothing is offered one by one', () => {
  expect(offersOf(none, ['accept'], null)).toMatchObject({
    roles: ['accept'],
    categories: [],
    preticked: [],
  });
});
