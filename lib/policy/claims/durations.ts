import { fold } from '../../lexicon/fold';
import { tokens } from './tokens';

/** Seconds: a month is 365.2425/12 days, a year 365 days, as declared lifetimes are counted (`DeclaredLifetime`). */
const SECONDS = {
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: Math.round((365.2425 / 12) * 86_400),
  year: 365 * 86_400,
} as const;
type Unit = keyof typeof SECONDS;
const UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

export const POLICY_LANGUAGES: readonly string[] =
  'en fr de es it nl pt pl sv da nb fi cs sk ro hu el bg hr sl lt lv et tr ca uk ja'.split(' ');

/** Inflected unit words that `Intl` does not give, as stems. */
/** Inflected forms too short for a stem. */
const FORMS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['evig', 'year'],
  ['evre', 'year'],
  ['evet', 'year'],
  ['naptol', 'day'],
  ['napig', 'day'],
  ['napra', 'day'],
  ['honapig', 'month'],
  ['honapra', 'month'],
]);

const STEMS: readonly (readonly [Unit, readonly string[]])[] = [
  ['day', ['tag', 'dni', 'dn', 'paiv', 'dag', 'dien', 'giorn', 'gun', 'päiv', 'zile']],
  ['week', ['woche', 'tygodn', 'viikko', 'viiko', 'uge', 'veck', 'tydn', 'hafta', 'saptaman']],
  [
    'month',
    [
      'monat',
      'miesiac',
      'miesiec',
      'kuukau',
      'maaned',
      'manad',
      'mesic',
      'luni',
      'luna',
      'honap',
      'maand',
      'mesiac',
    ],
  ],
  ['year', ['jahr', 'rok', 'lat', 'vuo', 'let', 'roku', 'ev', 'yil', 'jaar', 'ano', 'ann']],
  ['hour', ['stund', 'godzin', 'tunti', 'tunni', 'uur', 'timer']],
];

/** Unit words of all languages: exact forms from `Intl.NumberFormat`, and the stems above. */
function unitWords(): ReadonlyMap<string, Unit> {
  const words = new Map<string, Unit>();
  for (const language of POLICY_LANGUAGES)
    for (const unit of UNITS) {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
      for (const amount of [1, 2, 3, 5, 13, 0.5])
        for (const part of format.formatToParts(amount))
          if (part.type === 'unit' || part.type === 'literal') {
            const word = fold(part.value.trim());
            if (word.length > 1 && !words.has(word)) words.set(word, unit);
          }
    }
  return words;
}

/** Number words up to thirty-six, the ones policies spell out; from public grammar, folded. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: 'one un une ein eine einem einen uno una een um uma jeden rok',
    2: 'two deux zwei dos due dva twee dois duas dwa dwoch',
    3: 'three trois drei tres tre drie trzy',
    4: 'four quatre vier cuatro',
    5: 'five cinq cinco',
    6: 'six sechs seis sei zes szesc szesciu sex seks kuusi kuuden sest sase hat alti sesti',
    7: 'seven sept',
    8: 'eight huit acht',
    9: 'nine neuf neun',
    10: 'ten dix zehn dieci',
    11: 'eleven',
    12: 'twelve douze zwolf doce dodici twaalf doze dwanascie dwunastu tolv kaksitoista kahdentoista',
    13: 'thirteen treize dreizehn trece tredici dertien treze trzynascie trzynastu tretton',
    18: 'eighteen',
    30: 'thirty trente dreissig treinta trenta dertig trinta',
  }).flatMap(([amount, words]) => words.split(' ').map((word) => [word, Number(amount)] as const)),
);

let known: ReadonlyMap<string, Unit> | null = null;

function unitOf(word: string): Unit | null {
  known ??= unitWords();
  const exact = known.get(word) ?? FORMS.get(word);
  if (exact !== undefined) return exact;
  return (
    STEMS.find(([, stems]) => stems.some((stem) => stem.length > 2 && word.startsWith(stem)))?.[0] ?? null
  );
}

/** Days that "months" mean on their face: declared months are counted as twelfths of a year. */
const toSeconds = (amount: number, unit: Unit): number => Math.round(amount * SECONDS[unit]);

/** Every duration a sentence names, in seconds, in order: digits or number words before a unit of any language. */
export function durationsIn(text: string): readonly number[] {
  const words = tokens(text);
  const found: number[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const token = words[index];
    if (token === undefined) continue;
    const joined = /^(\d{1,4})([a-z]{1,12})$/.exec(token.word);
    const compact = /^(\d{1,4})\s?[ヶか]?(年|月|日|週間|か月|ヶ月)/.exec(token.word);
    if (compact?.[1] !== undefined) {
      found.push(
        toSeconds(Number(compact[1]), compact[2] === '年' ? 'year' : compact[2] === '日' ? 'day' : 'month'),
      );
      continue;
    }
    const amount = joined?.[1] !== undefined ? Number(joined[1]) : numberOf(token.word);
    if (amount === null || amount === 0) continue;
    const direct = joined?.[2] !== undefined ? unitOf(joined[2]) : null;
    const unit = direct ?? unitOf(words[index + 1]?.word ?? '') ?? unitBehindParenthesis(words, index);
    if (unit !== null) found.push(toSeconds(amount, unit));
  }
  return found;
}

const numberOf = (word: string): number | null =>
  /^\d{1,4}$/.test(word) ? Number(word) : (NUMBER_WORDS.get(word) ?? null);

/** "six (6) months": the spelled number is said again in digits. */
function unitBehindParenthesis(words: ReturnType<typeof tokens>, index: number): Unit | null {
  const next = words[index + 1]?.word ?? '';
  return /^\d{1,3}$/.test(next) &&
    numberOf(words[index]?.word ?? '') === Number(next) &&
    !/^\d/.test(words[index]?.word ?? '')
    ? null
    : /^(?:full|whole|consecutive|calendar|vollen|voller)$/.test(next)
      ? unitOf(words[index + 2]?.word ?? '')
      : null;
}
