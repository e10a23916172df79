import type { ConsentByCategory, ConsentState, OptionalCategory } from '../../model/category';
import { entriesOf, isRecord, listOf, reach } from '../cmp/reach';
import type { Observation } from '../observation';

/** Consent types of Google's Consent Mode v2: https://developers.google.com/tag-platform/security/concepts/consent-mode. */
const TYPES: Readonly<Record<string, OptionalCategory>> = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
};

type States = Readonly<Record<string, 'granted' | 'denied'>>;

/** A category is granted when any of its types is: nothing is understated. */
function categories(states: States): ConsentByCategory {
  const found: { [C in OptionalCategory]?: ConsentState } = {};
  for (const [type, state] of Object.entries(states)) {
    const category = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
    if (category !== undefined && found[category] !== 'granted') found[category] = state;
  }
  return found;
}

function statesOf(parameters: unknown): States {
  return Object.fromEntries(
    entriesOf(parameters).flatMap(([type, state]) =>
      Object.hasOwn(TYPES, type) && (state === 'granted' || state === 'denied') ? [[type, state]] : [],
    ),
  );
}

/** A command is an `arguments` object or a list: `['consent', 'default' | 'update', { ... }]`. */
function commands(
  dataLayer: unknown,
): readonly { readonly update: boolean; readonly states: States; readonly region: string }[] {
  return listOf(dataLayer).flatMap((entry) => {
    if (!isRecord(entry) || entry[0] !== 'consent' || (entry[1] !== 'default' && entry[1] !== 'update'))
      return [];
    const region = listOf(reach(entry[2], 'region')).join(',').slice(0, 180);
    return [{ update: entry[1] === 'update', states: statesOf(entry[2]), region }];
  });
}

/** What the tag itself holds, where it has loaded: `google_tag_data.ics`, seen in the field, documented nowhere. */
function held(page: object): { readonly initial: States; readonly updated: States } {
  const entries = entriesOf(reach(page, 'google_tag_data.ics.entries'));
  const pick = (field: string): States =>
    Object.fromEntries(
      entries.flatMap(([type, entry]) => {
        const value = reach(entry, field);
        return Object.hasOwn(TYPES, type) && typeof value === 'boolean'
          ? [[type, value ? 'granted' : 'denied']]
          : [];
      }),
    );
  return { initial: pick('default'), updated: pick('update') };
}

const listed = (states: States, state: 'granted' | 'denied'): string =>
  Object.keys(states)
    .filter((type) => states[type] === state)
    .join(',');

/** Consent Mode as the page set it: defaults (of the whole world, or of a region), and updates after a choice. */
export function readConsentMode(page: object): readonly Observation[] {
  const all = commands(reach(page, 'dataLayer'));
  const tag = held(page);
  const initial = {
    ...tag.initial,
    ...Object.assign({}, ...all.filter((one) => !one.update && one.region === '').map((one) => one.states)),
  };
  const updated = {
    ...Object.assign({}, ...all.filter((one) => one.update).map((one) => one.states)),
    ...tag.updated,
  };
  const observation = (mode: 'default' | 'update', states: States, region: string): Observation => ({
    source: 'consent-mode',
    name: mode,
    categories: categories(states),
    answered: mode === 'update',
    storedIn: null,
    facts: {
      mode,
      granted: listed(states, 'granted'),
      denied: listed(states, 'denied'),
      ...(region === '' ? {} : { region }),
    },
  });
  return [
    ...(Object.keys(initial).length > 0 ? [observation('default', initial, '')] : []),
    ...all
      .filter((one) => !one.update && one.region !== '' && Object.keys(one.states).length > 0)
      .slice(0, 8)
      .map((one) => ({
        ...observation('default', one.states, one.region),
        name: `default ${one.region}`.slice(0, 80),
      })),
    ...(Object.keys(updated).length > 0 ? [observation('update', { ...initial, ...updated }, '')] : []),
  ];
}
