import { CATALOGUE, isRuleId, type RuleId } from '../../../findings/catalogue';
import { INSTRUMENTS, type InstrumentId } from '../../../law/instruments';
import type { Finding } from '../../../model/finding';
import type { FindingText } from '../finding-text';

/** A finding's facts as words: missing ones are empty text, so that a sentence can leave them out. */
export interface Facts {
  readonly text: (name: string) => string;
  /** A length of time given in seconds. */
  readonly span: (name: string) => string;
  readonly is: (name: string) => boolean;
  /** Whether the fact is this word. */
  readonly equals: (name: string, word: string) => boolean;
  readonly subject: string;
}

/** The words of one rule. `name` heads the rule where nothing was found; `meaning` tells a person what it is to them. */
export interface RuleWords {
  readonly name: string;
  readonly title: (facts: Facts) => string;
  readonly happened: (facts: Facts) => string;
  readonly meaning: string;
  readonly advice: string;
  /** How to see it again by hand, for the documentation. */
  readonly reproduce: string;
}

export interface LanguageOfFindings {
  readonly language: string;
  readonly rules: { readonly [R in RuleId]: RuleWords };
  readonly instruments: { readonly [I in InstrumentId]: string };
  /** Sentences for reasons, by the word before a colon; `{0}` is what stands after it. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly satisfied: string;
  readonly notEvaluated: string;
  /** Put after what happened when it stayed unsure. */
  readonly inconclusive: string;
}

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** The largest unit that says it within two percent, else days: "13 months", "400 days", "30 minutes". */
export function spanWords(language: string, seconds: number): string {
  const [unit, length] =
    UNITS.find(([name, size]) => {
      const count = Math.round(seconds / size);
      const few = name === 'year' ? count >= 1 && seconds % size < size * 0.01 : count >= 1;
      return few && Math.abs(seconds - count * size) <= size * 0.02;
    }) ?? (seconds >= 86_400 ? UNITS[2] : seconds >= 3600 ? UNITS[3] : UNITS[4]);
  const count = Math.round(seconds / length);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function factsOf({ facts, subject }: Finding, language: string): Facts {
  const text = (name: string): string => {
    const value = facts[name];
    if (value === undefined || value === null) return '';
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    return Array.isArray(value) ? new Intl.ListFormat(language).format(value) : String(value);
  };
  return {
    text,
    span: (name) => {
      const value = facts[name];
      return typeof value === 'number' ? spanWords(language, value) : '';
    },
    is: (name) => facts[name] === true,
    equals: (name, word) => facts[name] === word,
    subject: subject.name,
  };
}

function reasonWords({ reason }: Finding, reasons: LanguageOfFindings['reasons']): string | null {
  if (reason === null) return null;
  const colon = reason.indexOf(':');
  const [code, rest] = colon < 0 ? [reason, ''] : [reason.slice(0, colon), reason.slice(colon + 1)];
  const sentence = reasons[code];
  return sentence === undefined ? reason : sentence.replace('{0}', () => rest);
}

/** Every finding in one language; null for a rule that this version does not know. */
export function findingWords(words: LanguageOfFindings, finding: Finding): FindingText | null {
  if (!isRuleId(finding.rule)) return null;
  const rule = words.rules[finding.rule];
  const reason = reasonWords(finding, words.reasons);
  const basis = CATALOGUE[finding.rule].basis
    .map((id) => `${words.instruments[id]}, ${INSTRUMENTS[id].provision}`)
    .join('; ');
  const { advice, meaning } = rule;
  if (finding.status === 'satisfied' || finding.status === 'not-evaluated')
    return {
      title: rule.name,
      happened: finding.status === 'satisfied' ? words.satisfied : words.notEvaluated,
      meaning,
      advice: '',
      basis,
      reason,
    };
  const facts = factsOf(finding, words.language);
  const happened = rule.happened(facts);
  return {
    title: rule.title(facts),
    happened: finding.status === 'inconclusive' ? `${happened} ${words.inconclusive}` : happened,
    meaning,
    advice,
    basis,
    reason,
  };
}
