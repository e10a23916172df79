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

export const POLICY_LANGUAGES = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'sk',
  'ro',
  'hu',
  'el',
  'bg',
  'hr',
  'sl',
  'lt',
  'lv',
  'et',
  'tr',
  'ca',
  'uk',
  'ja',
] as const;

/** Inflected unit words that `Intl` does not give, as stems. */
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
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  eighteen: 18,
  thirty: 30,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  treize: 13,
  trente: 30,
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  sechs: 6,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwolf: 12,
  dreizehn: 13,
  dreissig: 30,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  doce: 12,
  trece: 13,
  treinta: 30,
  due: 2,
  tre: 3,
  sei: 6,
  dodici: 12,
  tredici: 13,
  dieci: 10,
  trenta: 30,
  dva: 2,
  een: 1,
  twee: 2,
  drie: 3,
  zes: 6,
  twaalf: 12,
  dertien: 13,
  dertig: 30,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  doze: 12,
  treze: 13,
  trinta: 30,
  jeden: 1,
  dwa: 2,
  dwoch: 2,
  trzy: 3,
  szesc: 6,
  szesciu: 6,
  dwanascie: 12,
  dwunastu: 12,
  trzynascie: 13,
  trzynastu: 13,
  rok: 1,
  sex: 6,
  seks: 6,
  tolv: 12,
  tretton: 13,
  kuusi: 6,
  kuuden: 6,
  kaksitoista: 12,
  kahdentoista: 12,
  sest: 6,
  sase: 6,
  hat: 6,
  alti: 6,
  sesti: 6,
};

let known: ReadonlyMap<string, Unit> | null = null;

function unitOf(word: string): Unit | null {
  known ??= unitWords();
  const exact = known.get(word);
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
  /^\d{1,4}$/.test(word)
    ? Number(word)
    : Object.hasOwn(NUMBER_WORDS, word)
      ? (NUMBER_WORDS[word] ?? null)
      : null;

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
