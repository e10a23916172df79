import { remembered } from '../../lexicon/memory';
import { fold } from './fold';
import { stemTest } from './stems';
import { LABEL_WORDS } from './words';

const stems = (field: 'cookie' | 'settings' | 'manage' | 'consent' | 'policy'): readonly string[] => [
  ...new Set(Object.values(LABEL_WORDS).flatMap((words) => words[field].split('|').map(fold))),
];
const COOKIE = stemTest(stems('cookie'));
const SETTINGS = stemTest(stems('settings'));
const MANAGE = stemTest(stems('manage'));
const CONSENT = stemTest(stems('consent'));
const POLICY = stemTest(
  stems('policy').filter((stem) => !['information', 'informace', 'om', 'nota', 'gestion'].includes(stem)),
);

/** What was said to the banner, without a word of cookies: "answer", "choice", "decision", "mind"; only beside a verb of changing. */
const ANSWER = stemTest(
  (
    'answer|reply|choice|decision|mind|antwort|auswahl|wahl|entscheidung|reponse|choix|respuesta|eleccion|risposta|scelta|scelte|decisione|' +
    'antwoord|keuze|beslissing|resposta|escolha|decisao|odpowiedz|wybor|decyzj|svar|svaret|val|valet|valg|valget|beslut|vastau|valinta|valintaa|' +
    'odpoved|volba|volbu|volby|rozhodnuti|raspuns|alegere|decizi|valasz|dontes|απαντηση|επιλογη|отговор|избор|ответ|решение|відповід|odgovor|izbor|' +
    'odloc|atsakym|pasirinkim|atbild|izvel|vastus|valik|cevab|secim|resposta|答え|選択'
  ).split('|'),
);

/** A control's label with a verb: "Change privacy settings", "Einstellungen ändern". */
export const isReopenCommand = (label: string): boolean =>
  isReopenLabel(label, []) && !/[.:;]/.test(label) && MANAGE(fold(label)) && !SAVES.test(fold(label));

/** The button that ends a choice leads nowhere: "Save cookie settings". */
const SAVES =
  /^(?:save|store|speicher|enregistr|sauvegard|guardar|salva|opslaan|bewaar|zapis|spara|gem |lagre|tallenna|uloz|ment)|(?:speichern|opslaan|bewaren)$/;

/** Instructions for a browser are no control of the site. */
const BROWSER =
  /\b(?:chrome|firefox|safari|edge|opera|internet explorer|android|ios|iphone|browser|navigat\w+|przegladark\w+)\b/;

/**
 * Whether a control's label promises to reopen the consent choice: it says what the policy calls it (`promised`, the
 * words of a `reopen-link` claim), or the language's usual "cookie settings", "manage consent".
 */
export function isReopenLabel(label: string, promised: readonly string[]): boolean {
  const said = saysReopen(label);
  if (said || promised.length === 0) return said;
  const folded = fold(label);
  return isLabel(folded) && promised.some((words) => fold(words) === folded);
}

/**
 * Whether a control that can only do something where it stands, at the foot of the page, speaks of a choice: "Analytics
 * choice", "Ändra kakval", "Mes préférences".
 */
export function speaksOfChoice(label: string): boolean {
  const folded = fold(label);
  return isLabel(folded) && (COOKIE(folded) || SETTINGS(folded) || CONSENT(folded) || MANAGE(folded));
}

const isLabel = (folded: string): boolean =>
  folded !== '' && folded.split(' ').length <= 8 && !BROWSER.test(folded);

/** By the language's usual words alone. */
const saysReopen = remembered((label): boolean => {
  const folded = fold(label);
  if (!isLabel(folded)) return false;
  const aboutCookies = COOKIE(folded);
  if (aboutCookies && POLICY(folded) && !MANAGE(folded)) return false;
  return (
    (aboutCookies && (SETTINGS(folded) || MANAGE(folded))) ||
    (CONSENT(folded) && (MANAGE(folded) || SETTINGS(folded))) ||
    (MANAGE(folded) && ANSWER(folded))
  );
});
