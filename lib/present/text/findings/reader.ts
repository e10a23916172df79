import { CATALOGUE, isRuleId } from '../../../findings/catalogue';
import type { FactValue, Finding } from '../../../model/finding';
import { steady } from '../../direction';
import type { FindingText, FindingTexts } from '../finding-text';
import type { CodeWords, LanguageOfFindings } from './language';
import { plainFindingText } from './plain';
import { type Filling, sentence } from './template';

/** Facts whose values are codes, by the table that has the words for them. */
const CODED: Readonly<Record<string, keyof CodeWords>> = {
  purpose: 'purpose',
  declaredCategory: 'purpose',
  knownCategory: 'purpose',
  policyCategory: 'purpose',
  listCategory: 'purpose',
  granted: 'purpose',
  purposes: 'purpose',
  categories: 'purpose',
  preticked: 'purpose',
  addedPurposes: 'purpose',
  declaredMedium: 'medium',
  about: 'about',
  grounds: 'ground',
  roles: 'control',
  techniques: 'technique',
};

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;
const DAY_SECONDS = 86_400;

/** The largest unit that says it within two percent, else days: "13 months", "400 days", "30 minutes". */
export function spanWords(language: string, seconds: number): string {
  const [unit, length] =
    UNITS.find(([name, size]) => {
      const count = Math.round(seconds / size);
      const few = name === 'year' ? count >= 1 && seconds % size < size * 0.01 : count >= 1;
      return few && Math.abs(seconds - count * size) <= size * 0.02;
    }) ?? (seconds >= DAY_SECONDS ? UNITS[2] : seconds >= 3600 ? UNITS[3] : UNITS[4]);
  return unitWords(language, unit, Math.round(seconds / length));
}

const unitWords = (language: string, unit: string, count: number): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** A table's words for a code that it may not have. */
const wordIn = (table: Readonly<Record<string, string>>, code: string): string =>
  (Object.hasOwn(table, code) ? table[code] : undefined) ?? code;

/** A fact as words: `…Seconds` and `…Days` as lengths of time, codes by their words; null when there is none. */
function factWords(name: string, value: FactValue | undefined, words: LanguageOfFindings): string | null {
  if (value === undefined || value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number') {
    if (name.endsWith('Seconds')) return spanWords(words.language, value);
    if (name.endsWith('Days')) return unitWords(words.language, 'day', value);
    return new Intl.NumberFormat(words.language).format(value);
  }
  const table = CODED[name];
  const coded = (one: string): string => (table === undefined ? one : wordIn(words.codes[table], one));
  const said =
    typeof value === 'string' ? coded(value) : new Intl.ListFormat(words.language).format(value.map(coded));
  return said === '' ? null : steady(said);
}

function fillingOf({ facts, subject }: Finding, words: LanguageOfFindings): Filling {
  const holds = (name: string, value: string | null): boolean => {
    const fact = facts[name];
    if (value === null) return fact === true;
    return fact === value || (Array.isArray(fact) && fact.includes(value));
  };
  const plain = (name: string): string | null =>
    name === 'subject' ? steady(subject.name) : factWords(name, facts[name], words);
  const bare: Filling = { words: plain, holds };
  const vendor = (): string => sentence('[ ({vendor})]', bare);
  /** Parts of sentences that are put together of several facts; never missing, at most empty. */
  const PARTS: Readonly<Record<string, () => string>> = {
    vendor,
    item: () => {
      const { kind } = facts;
      const known = kind === 'cookie' || kind === 'localStorage' || kind === 'sessionStorage';
      const head = words.item[known || kind === 'indexedDB' ? kind : 'other'];
      return sentence(head, bare) + vendor();
    },
    by: () => {
      const { response, aResponse, script, aScript } = words.by;
      return sentence(
        `[{setVia=header?}${response}|{setVia=header?}${aResponse}|{setVia=script?}${script}|{setVia=script?}${aScript}]`,
        bare,
      );
    },
    on: () => sentence(`[${words.on}]`, bare),
  };
  return { words: (name) => (Object.hasOwn(PARTS, name) ? PARTS[name]?.() : plain(name)) ?? null, holds };
}

function reasonWords({ reason }: Finding, words: LanguageOfFindings): string | null {
  if (reason === null) return null;
  const colon = reason.indexOf(':');
  const [code, detail] = colon < 0 ? [reason, ''] : [reason.slice(0, colon), reason.slice(colon + 1)];
  const said = wordIn(words.reasons, code);
  return said === code ? reason : said.replace('{detail}', () => detail);
}

/** A finding in one language; one of a rule that this version does not know says its facts plainly. */
export function findingWords(words: LanguageOfFindings, finding: Finding): FindingText {
  if (!isRuleId(finding.rule)) return plainFindingText(finding);
  const { name, title, happened, meaning, advice } = words.rules[finding.rule];
  const basis = CATALOGUE[finding.rule].basis
    .map((id) => words.instruments[id])
    .join(words.language === 'fr' ? '\u00a0; ' : '; ');
  const reason = reasonWords(finding, words);
  if (finding.status === 'satisfied' || finding.status === 'not-evaluated') {
    const said = finding.status === 'satisfied' ? words.satisfied : words.notEvaluated;
    return { title: name, happened: said, meaning, advice: '', basis, reason };
  }
  const filling = fillingOf(finding, words);
  const what = sentence(happened, filling);
  return {
    title: sentence(title, filling),
    happened: finding.status === 'inconclusive' ? `${what} ${words.inconclusive}` : what,
    meaning,
    advice,
    basis,
    reason,
  };
}

export const findingTextsIn =
  (words: LanguageOfFindings): FindingTexts =>
  (finding) =>
    findingWords(words, finding);
