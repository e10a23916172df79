import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnEveryWord } from '../../../lib/consent/every-word';
import { type DialogText, kindOfDialog } from '../../../lib/consent/heuristic/dialog';
import {
  BEGINNING,
  type DialogControl,
  type DialogLayer,
  type DialogToggle,
  planAnswer,
  wanted,
} from '../../../lib/consent/heuristic/plan';
import { roleOf, sideOf } from '../../../lib/consent/heuristic/role';
import { grantsOf, levelFor, levelsOf } from '../../../lib/consent/heuristic/scale';
import { LANGUAGES } from '../../../lib/consent/heuristic/words';
import { purposesOf } from '../../../lib/consent/labels';
import { OPTIONAL_CATEGORIES, type Preference } from '../../../lib/model/category';
import type { ControlRole } from '../../../lib/model/event';

learnEveryWord();

describe('roles of controls', () => {
  const rows: readonly (readonly [string, ControlRole])[] = [
    ['Accept all', 'accept'],
    ['I agree', 'accept'],
    ['Accept recommended settings', 'accept'],
    ['Save and accept all', 'accept'],
    ['SAVE & ACCEPT', 'save'],
    ['Speichern und akzeptieren', 'save'],
    ['Non permitir', 'reject'],
    ['Só as imprescindibles', 'reject'],
    ['Accept selection', 'save'],
    ['Save my choices', 'save'],
    ['Auswahl akzeptieren', 'save'],
    ['Seçilenleri onayla', 'save'],
    ['Vahvistan valitut', 'save'],
    ['Wybiorę sam', 'customize'],
    ['Liever niet', 'reject'],
    ['Please don’t', 'reject'],
    ['Ich widerspreche', 'reject'],
    ['Me opongo', 'reject'],
    ['Oponho-me', 'reject'],
    ['Ik maak bezwaar', 'reject'],
    ['Jag motsätter mig', 'reject'],
    ['Jeg modsætter mig', 'reject'],
    ['Namítám', 'reject'],
    ['Obiectez', 'reject'],
    ['Protivim se', 'reject'],
    ['Prieštarauju', 'reject'],
    ['Iebilstu', 'reject'],
    ['Olen vastu', 'reject'],
    ['Αντιτίθεμαι', 'reject'],
    ['Възразявам', 'reject'],
    ['Возражаю', 'reject'],
    ['İtiraz ediyorum', 'reject'],
    ['M’hi oposo', 'reject'],
    ['Opóñome', 'reject'],
    ['I’d rather not', 'reject'],
    ['Helst inte', 'reject'],
    ['No acepto', 'reject'],
    ['Não concordo', 'reject'],
    ['Nie zgadzam się', 'reject'],
    ['Jag godkänner inte', 'reject'],
    ['Jeg accepterer ikke', 'reject'],
    ['Nu sunt de acord', 'reject'],
    ['Не съм съгласен', 'reject'],
    ['Ne slažem se', 'reject'],
    ['Ne strinjam se', 'reject'],
    ['Brak zgody', 'reject'],
    ['Nu accepteren', 'other'],
    ['Doar cele necesare', 'reject'],
    ['Rejeitar e doar', 'subscribe'],
    ['Nein, ich stimme zu', 'other'],
    ['Auch nicht notwendige akzeptieren', 'other'],
    ['Reject all', 'reject'],
    ['Accept only necessary', 'reject'],
    ['Continue without accepting', 'reject'],
    ['Continuer sans accepter →', 'reject'],
    ['Nur notwendige Cookies', 'reject'],
    ['必須のみ', 'reject'],
    ['모두 거부', 'reject'],
    ['Accept necessary and statistics', 'other'],
    ['Accept or reject', 'other'],
    ['Manage consent', 'customize'],
    ['Gérer mes choix', 'customize'],
    ['Einstellungen', 'customize'],
    ['Reject and subscribe', 'subscribe'],
    ["S'abonner", 'subscribe'],
    ['Sign in to accept', 'subscribe'],
    ['Continue with Google', 'other'],
    ['×', 'close'],
    ['Only what’s needed', 'reject'],
    ['Nur Essenzielles', 'reject'],
    ['Taip, atsisakyti', 'reject'],
    ['Само необходимото', 'reject'],
    ['Vreau să aleg', 'customize'],
    ['Θέλω να διαλέξω', 'customize'],
    ['Искам да избера', 'customize'],
    ['Seçmek istiyorum', 'customize'],
    ['Read the cookie policy of this site', 'other'],
    ['Ac\u00adcept\u200b all', 'accept'],
    ['Do\u200bne', 'save'],
    ['Re\u00adject', 'reject'],
  ];
  it.each(rows)('%s -> %s', (label, role) => expect(roleOf(label)).toBe(role));

  it.each([
    'Nie zgadzam się',
    'Nesouhlasím',
    'Nicht erlaubt',
    'Nicht zustimmen',
    'Je n’accepte pas',
    'No acepto',
    'Niet toestaan',
    'Não aceito',
    'Tillad ikke',
    'Tillåt inte',
    'En hyväksy',
    'Nem fogadom el',
    'Nu accept',
    'Не согласен',
    'Не приемам',
    'Ne strinjam se',
    'Disagree',
  ])('%s is no side that grants', (label) => expect(sideOf(label)).toBe('off'));

  it('takes a list of two answers for what they say', () => {
    const [no, yes] = levelsOf(['Nie zgadzam się', 'Zgadzam się'], false, ['analytics']);
    expect([no?.most, yes?.least]).toEqual([[], ['analytics']]);
  });

  it('has words for at least twenty languages, each with every field', () => {
    expect(Object.keys(LANGUAGES).length).toBeGreaterThanOrEqual(20);
    for (const words of Object.values(LANGUAGES))
      for (const field of Object.values(words)) expect(field.length).toBeGreaterThan(0);
  });

  it('reads any label without failing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (label) => {
        roleOf(label);
        sideOf(label);
      }),
    );
  });
});

const dialog = (
  title: string,
  text: string,
  labels: readonly string[],
  more: Partial<DialogText> = {},
): DialogText => ({
  title,
  text: `${title} ${text} ${labels.join(' ')}`,
  labels,
  boxes: [],
  typedFields: 0,
  named: false,
  purposes: 0,
  continued: false,
  ...more,
});

describe('dialogs', () => {
  const rows: readonly (readonly [string, DialogText, string])[] = [
    [
      'a plain bar',
      dialog('', 'We use cookies for analytics and to improve your experience.', ['Accept', 'Reject']),
      'consent',
    ],
    [
      'no cookie in it, purposes instead',
      dialog(
        'Services',
        'Choose what may be active on this website: analytics, advertising.',
        ['Accept selected'],
        { named: true, purposes: 2 },
      ),
      'consent',
    ],
    [
      'consent or pay',
      dialog(
        '',
        'With your consent we and our partners use cookies for advertising. Or subscribe for 3.99 € a month.',
        ['Accept', 'Subscribe'],
      ),
      'consent-or-pay',
    ],
    [
      'deletion',
      dialog(
        'Delete your account?',
        'All your cookies, data and preferences on this website will be erased.',
        ['Accept', 'Reject'],
      ),
      'other',
    ],
    [
      'deletion in German',
      dialog(
        'Löschung Ihres Kontos',
        'Ihre personenbezogenen Daten und Einstellungen, siehe Datenschutzerklärung.',
        ['Akzeptieren', 'Ablehnen'],
      ),
      'other',
    ],
    [
      'notifications',
      dialog(
        'Stay informed',
        'Allow notifications on this device. You can withdraw your consent; see our privacy policy.',
        ['Allow', 'Not now'],
      ),
      'other',
    ],
    [
      'camera',
      dialog(
        '',
        'This call uses your camera and microphone; data is processed by third parties, see the privacy policy.',
        ['Accept', 'Reject'],
      ),
      'other',
    ],
    [
      'recipe rating',
      dialog(
        'Did you like these cookies?',
        'Your rating and preferences (sugar, nuts) help us with statistics on our cookies.',
        ['I accept these cookies', 'Save preferences'],
      ),
      'other',
    ],
    [
      'newsletter',
      dialog(
        'Our newsletter',
        'We use your data to personalise content. Cookie policy.',
        ['Accept', 'No thanks'],
        { typedFields: 1 },
      ),
      'other',
    ],
    [
      'embedded video',
      dialog(
        '',
        'This video is hosted by a third party. By showing it you accept its cookies and privacy policy.',
        ['Accept', 'Always load'],
      ),
      'other',
    ],
    [
      'sign in',
      dialog('Sign in', 'By continuing you agree to cookies and our privacy policy on this website.', [
        'Continue with Google',
        'Accept',
      ]),
      'other',
    ],
  ];
  it.each(rows)('%s', (_name, text, kind) => expect(kindOfDialog(text)).toBe(kind));
});

const NOTHING = { preferences: false, analytics: false, marketing: false };
const ANALYTICS = { preferences: false, analytics: true, marketing: false };
const EVERYTHING = { preferences: true, analytics: true, marketing: true };
const control = (role: ControlRole, id = 0): DialogControl => ({
  id,
  role,
  label: role,
  grants: null,
});
const layerOf = (
  controls: readonly DialogControl[],
  toggles: readonly DialogToggle[] = [],
  more: Partial<DialogLayer> = {},
): DialogLayer => ({ controls, toggles, scales: [], question: null, ...more });
const toggle = (
  category: DialogToggle['category'],
  on: boolean,
  more: Partial<DialogToggle> = {},
): DialogToggle => ({
  id: 0,
  label: category ?? 'unknown',
  category,
  purposes: OPTIONAL_CATEGORIES.filter((one) => one === category),
  on,
  locked: false,
  interest: false,
  ...more,
});

describe('plans', () => {
  const clicks = (plan: ReturnType<typeof planAnswer>): readonly string[] =>
    plan.kind === 'none'
      ? [plan.result]
      : plan.steps.map((step) =>
          step.do === 'click'
            ? step.control.role
            : step.do === 'set'
              ? `${step.toggle.label} ${step.on}`
              : `${step.scale.label} ${step.scale.levels[step.level]?.label}`,
        );

  it('accepts only when everything is allowed', () => {
    const layer = layerOf([control('accept')]);
    expect(clicks(planAnswer(layer, EVERYTHING, BEGINNING))).toEqual(['accept']);
    expect(clicks(planAnswer(layer, ANALYTICS, BEGINNING))).toEqual(['not-offered']);
    expect(clicks(planAnswer(layer, NOTHING, BEGINNING))).toEqual(['not-offered']);
  });
  it('presses a side of each pair where nothing saves, and switches that do not show their state only to save them', () => {
    const pairs = [toggle('analytics', false, { on: null }), toggle('marketing', false, { on: null })];
    expect(clicks(planAnswer(layerOf([], pairs), ANALYTICS, BEGINNING))).toEqual([
      'analytics true',
      'marketing false',
    ]);
    expect(clicks(planAnswer(layerOf([control('accept')], pairs), ANALYTICS, BEGINNING))).toEqual([
      'not-offered',
    ]);
    const shown = [toggle('analytics', true), toggle('marketing', false, { on: null })];
    expect(clicks(planAnswer(layerOf([], shown), NOTHING, BEGINNING))).toEqual(['not-offered']);
  });
  it('sets pre-ticked, unknown and legitimate-interest toggles off', () => {
    const layer = layerOf(
      [control('accept'), control('save')],
      [
        toggle('marketing', true),
        toggle(null, true),
        toggle('analytics', true, { interest: true }),
        toggle('analytics', false),
      ],
    );
    expect(clicks(planAnswer(layer, ANALYTICS, BEGINNING))).toEqual([
      'marketing false',
      'unknown false',
      'analytics false',
      'analytics true',
      'save',
    ]);
  });
  it.each([
    ['services of which one is not known', ['Matomo', 'Northcount'], 'purpose-not-recognised'],
    ['a purpose beside vendors that are not known', ['Analytics', 'Partner 1', 'Partner 2'], null],
    ['services that are all known', ['Matomo', 'Hotjar'], null],
  ] as const)('claims what was set: %s', (_, labels, reason) => {
    const toggles = labels.map((label) => {
      const [category = null] = purposesOf(label);
      return toggle(category, false, { label });
    });
    expect(planAnswer(layerOf([control('save')], toggles), ANALYTICS, BEGINNING)).toMatchObject({ reason });
  });
  it('chooses the less permissive of all or nothing, and says so', () => {
    const plan = planAnswer(layerOf([control('accept'), control('reject')]), ANALYTICS, BEGINNING);
    expect(plan).toMatchObject({ kind: 'answer', exact: false, reason: 'all-or-nothing' });
  });
  it('never plans more than is allowed, never subscribes or closes', () => {
    const roles = fc.constantFrom<ControlRole>(
      'accept',
      'reject',
      'customize',
      'save',
      'close',
      'subscribe',
      'other',
    );
    const category = fc.constantFrom(
      'preferences' as const,
      'analytics' as const,
      'marketing' as const,
      null,
    );
    fc.assert(
      fc.property(
        fc.array(roles, { maxLength: 6 }),
        fc.array(fc.record({ category, on: fc.boolean(), interest: fc.boolean() }), { maxLength: 6 }),
        fc.record({ preferences: fc.boolean(), analytics: fc.boolean(), marketing: fc.boolean() }),
        (controls, toggles, preference) => {
          const all = preference.preferences && preference.analytics && preference.marketing;
          const plan = planAnswer(
            layerOf(
              controls.map(control),
              toggles.map((one) => toggle(one.category, one.on, { interest: one.interest })),
            ),
            preference,
            BEGINNING,
          );
          for (const step of plan.kind === 'none' ? [] : plan.steps) {
            if (step.do === 'click') {
              expect(['subscribe', 'close', 'other']).not.toContain(step.control.role);
              if (step.control.role === 'accept') expect(all).toBe(true);
            } else if (step.do === 'set' && step.on && !all)
              expect(
                step.toggle.category !== null &&
                  step.toggle.category !== 'necessary' &&
                  preference[step.toggle.category],
              ).toBe(true);
          }
        },
      ),
    );
  });
});

describe('functional, beside preferences by their own name', () => {
  const wish = (preferences: boolean, analytics: boolean): Preference => ({
    preferences,
    analytics,
    marketing: false,
  });
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'each position names those before it',
      [
        'Alleen functioneel',
        'Functioneel en statistieken',
        'Functioneel, statistieken en voorkeuren',
        'Alles, met persoonlijke advertenties',
      ],
    ],
    ['each adds to the one before it', ['Functional only', '+ statistics', '+ preferences', '+ advertising']],
  ];
  it.each(rows)('is what must be: %s', (_, labels) => {
    const at = (preference: Preference): number | null =>
      levelFor({ id: 0, label: '', levels: levelsOf(labels, true, []), at: 3 }, preference);
    expect([at(wish(false, false)), at(wish(false, true)), at(wish(true, true))]).toEqual([0, 1, 2]);
    expect(levelsOf(labels, true, []).map(({ label }) => label)).toEqual(labels);
  });

  it('is a preference where no other position names one', () => {
    const levels = levelsOf(['Necessary', 'Functional', 'All'], true, []);
    expect(levels[1]?.least).toEqual(['preferences']);
  });
});

describe('levels and settings of which a part is not understood', () => {
  const only = (...allowed: readonly string[]): Preference => ({
    preferences: allowed.includes('preferences'),
    analytics: allowed.includes('analytics'),
    marketing: allowed.includes('marketing'),
  });
  const at = (labels: readonly string[], preference: Preference): number | null =>
    levelFor({ id: 0, label: '', levels: levelsOf(labels, false, []), at: null }, preference);

  it('never chooses a level that may hold more than was asked', () => {
    const levels = ['Only necessary', 'Glimmer and statistics', 'Everything'];
    expect(at(levels, only('analytics'))).toBe(0);
    expect(at(levels, only('preferences', 'analytics'))).toBe(0);
    expect(at(levels, only('preferences', 'analytics', 'marketing'))).toBe(2);
  });

  it('chooses a level whose parts are all understood', () => {
    const levels = ['Jen nezbytné', 'Komfort a statistika – Navíc měříme návštěvnost', 'Vše'];
    expect(at(levels, only('analytics'))).toBe(0);
    expect(at(levels, only('preferences', 'analytics'))).toBe(1);
    expect(at(['Only necessary', 'Statistics and improvement of our site', 'All'], only('analytics'))).toBe(
      1,
    );
  });

  it('takes a level that says so for one that holds those before it', () => {
    const levels = [
      'Noodzakelijk – Winkelmandje en inloggen',
      'Statistiek – Noodzakelijk, en anonieme metingen',
      'Voorkeuren – Alles van hierboven, en we onthouden je framemaat',
    ];
    expect(at(levels, only('analytics'))).toBe(1);
    expect(at(levels, only('preferences', 'analytics'))).toBe(2);
    expect(at(levels, only('preferences'))).toBe(0);
  });

  it('takes advertising that only the explanation speaks of for a part of the level', () => {
    const levels = [
      'None',
      'Standard: statistics',
      'Comfort and statistics – partners may show you advertising',
    ];
    expect(at(levels, only('preferences', 'analytics'))).toBe(1);
  });

  it('does not press a button that names something unknown beside what was asked', () => {
    expect(grantsOf('Accept statistics only')).toEqual(['analytics']);
    expect(grantsOf('Accept statistics and glimmer')).toBeNull();
  });

  it('leaves a setting off that names something unknown beside what was asked, unless everything is allowed', () => {
    const setting = { ...toggle('analytics', false), label: 'Statistics and glimmer' };
    expect(wanted(setting, only('analytics'))).toBe(false);
    expect(wanted(setting, only('preferences', 'analytics', 'marketing'))).toBe(true);
    expect(wanted({ ...setting, label: 'Statistics and quality' }, only('analytics'))).toBe(true);
  });
});
