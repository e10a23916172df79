import { describe, expect, it } from 'vitest';
import { readClaims, toBlocks } from '../given';

const claimsOf = (text: string, language: string) =>
  readClaims(
    toBlocks({ text, mime: 'text/markdown', url: '', sha256: '', retrievedAt: '', language }).blocks,
    language,
  ).claims;
const typesOf = (text: string, language: string): readonly string[] =>
  claimsOf(text, language).map((claim) => claim.type);

/** Sentences that are claims by what stands before, above or behind them. */
describe('claims by what stands around', () => {
  it.each([
    ['en', 'no-analytics', '## What we do not use\n- Matomo or other statistics\n- Pixels of Meta'],
    ['de', 'no-marketing', '## Was wir nicht einsetzen\n- Retargeting\n- Werbung fremder Netzwerke'],
    ['fr', 'no-social', "## Ce que nous n'utilisons pas\n- Boutons de réseaux sociaux\n- Publicité ciblée"],
    [
      'en',
      'consent-before-nonessential',
      '## Statistics (require consent)\n\nThey show how often a page is read.',
    ],
    [
      'en',
      'consent-before-nonessential',
      '## Visitor analytics (opt-in)\n\nThey show how often a page is read.',
    ],
    [
      'de',
      'consent-before-nonessential',
      '## Nur mit Ihrer Einwilligung\n\nMatomo (Statistik) setzt zwei Cookies.',
    ],
    [
      'en',
      'only-necessary',
      'That is the only cookie our shop sets. It is strictly necessary to keep you signed in.',
    ],
    [
      'fr',
      'only-necessary',
      'Le seul cookie posé par notre boutique est celui du panier. Il est indispensable.',
    ],
    ['en', 'no-cookies', 'This site is a folder of plain files. It sets no cookies.'],
    [
      'en',
      'no-other-trackers',
      '## Cookies\n\n| Name | For |\n|---|---|\n| sid | Login |\n\nThat is the complete list.',
    ],
    ['en', 'no-other-trackers', 'This is the only cookie set on our site.'],
    [
      'de',
      'no-other-trackers',
      '## Cookies\n\nsid merkt sich die Anmeldung.\n\nDas ist die vollständige Liste.',
    ],
  ])('%s %s: %s', (language, type, text) => {
    expect(typesOf(text, language)).toContain(type);
  });

  it.each([
    ['en', 'no-analytics', '## Cookies not set by us\n- Google Analytics'],
    ['en', 'no-analytics', '## If you do not agree, we do not use\n- statistics'],
    ['en', 'no-marketing', '## Do not track\n- Advertising networks may read this signal'],
    [
      'de',
      'consent-before-nonessential',
      '## Funktionale Cookies (keine Einwilligung erforderlich)\n\nSie merken sich Ihre Sprache.',
    ],
    ['en', 'only-necessary', 'This is the only cookie our analytics sets. It is necessary for its counts.'],
    ['en', 'no-cookies', 'We count visits with a script of our own. It sets no cookies.'],
    ['en', 'no-other-trackers', 'You can find the complete list of our partners here.'],
    ['en', 'no-other-trackers', 'This is the only cookie that serves advertising.'],
  ])('%s not %s: %s', (language, type, text) => {
    expect(typesOf(text, language)).not.toContain(type);
  });

  it('says what a heading claims once, with the first words under it that show of what', () => {
    const found = claimsOf(
      '## With your consent\n\nWe use Matomo analytics.\n\nWe load analytics maps.',
      'en',
    ).filter((claim) => claim.type === 'consent-before-nonessential');
    expect(found.map((claim) => claim.at.quote)).toEqual(['With your consent: We use Matomo analytics.']);
  });
});

describe('cookies denied together with something else', () => {
  it.each([
    ['de', 'Wir setzen keine Cookies, keine Statistik und keine Werbung ein.'],
    ['fr', "Ce blog ne pose aucun cookie et n'utilise aucun traceur publicitaire."],
    ['da', 'Vi bruger ikke cookies eller statistik.'],
    ['en', 'Our site sets no cookies and runs no analytics.'],
  ])('%s, of all cookies: %s', (language, text) => {
    expect(typesOf(text, language)).toContain('no-cookies');
  });

  it.each([
    ['fr', "Notre site n'utilise ni cookies ni traceurs publicitaires."],
    ['en', 'We do not use cookies that follow you around.'],
    ['en', 'We do not use cookies on these pages to follow you.'],
    ['en', 'We do not use cookies or similar technologies for advertising.'],
    ['fi', 'Emme käytä evästeitä mainontaan.'],
    ['hu', 'Nem használunk sütiket hirdetési, személyre szabási vagy követési célokra.'],
  ])('%s, of some: %s', (language, text) => {
    expect(typesOf(text, language)).not.toContain('no-cookies');
  });
});

describe('consent that is kept, and not asked for', () => {
  it.each([
    [
      'es',
      'La tienda usa exclusivamente una cookie técnica propia, necesaria para recordar la preferencia de consentimiento.',
    ],
    ['it', 'Se un domani aggiungeremo statistiche, richiederemo il consenso.'],
  ])('%s: %s', (language, text) => {
    expect(typesOf(text, language)).not.toContain('reconsent-after');
    if (language === 'es') expect(typesOf(text, language)).not.toContain('consent-before-nonessential');
  });

  it('is kept where it says: in the browser', () => {
    expect(typesOf('Votre choix est conservé dans votre navigateur pendant six mois.', 'fr')).toContain(
      'consent-lifetime',
    );
  });
});

describe('answers, labels and lists', () => {
  it.each([
    ['en', 'no-cookies', 'Does this site set cookies?\n\nNo.'],
    ['it', 'no-analytics', '### Cookie analitici\n\nStato: Non attivi.'],
    ['en', 'no-analytics', 'No tracking, no adverts, no analytics.'],
    [
      'fr',
      'reject-offered',
      'Le bandeau vous laisse le choix :\n\n- Tout accepter : la mesure commence ;\n- Refuser : rien ne commence.',
    ],
    ['pt', 'max-cookie-lifetime', 'Os nossos cookies: no máximo 45 dias'],
    [
      'en',
      'reopen-link',
      'You can change your choice on the page Cookie settings, linked at the foot of every page.',
    ],
  ])('%s %s: %s', (language, type, text) => {
    expect(typesOf(text, language)).toContain(type);
  });

  it.each([
    ['en', 'no-cookies', 'Do cookies contain viruses?\n\nNo.'],
    ['en', 'no-cookies', 'Must I accept the cookies that we set?\n\nNo.'],
    ['fr', 'only-necessary', "Le bandeau propose :\n\n- Refuser : aucun cookie non essentiel n'est déposé."],
    ['en', 'no-consent-required', 'They are required, and our banner does not switch them off.'],
    ['en', 'consent-before-nonessential', 'Keeps a record that cookies subject to approval were approved.'],
    ['it', 'implied-consent', "Con il tuo consenso raccogliamo statistiche sull'uso del sito."],
    ['pt', 'consent-before-nonessential', 'Aceitar apenas cookies próprios'],
    ['nl', 'reconsent-after', 'Anders zouden wij bij elk bezoek opnieuw om toestemming moeten vragen.'],
  ])('%s not %s: %s', (language, type, text) => {
    expect(typesOf(text, language)).not.toContain(type);
  });

  it('reads a label that only its capital letter sets apart', () => {
    const found = claimsOf(
      'You can change your choice with the Cookie settings button at the foot of each page.',
      'en',
    );
    expect(found.find((claim) => claim.type === 'reopen-link')?.value).toBe('Cookie settings');
  });

  it('reads a date whose separator was struck twice', () => {
    const text = 'Cookies\n\nMise à jour : 14/02//2024\n\nNous utilisons des cookies.';
    expect(claimsOf(text, 'fr').find((claim) => claim.type === 'last-updated')?.value).toBe('2024-02-14');
  });
});
