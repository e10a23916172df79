import { UNIT_SECONDS } from '../../lexicon/unit-seconds';
import { secondsOfUnit } from '../cells/durations';
import type { Token } from './tokens';

const { minute: MINUTE, hour: HOUR, day: DAY, week: WEEK, month: MONTH, year: YEAR } = UNIT_SECONDS;

/** Inflected forms too short for a stem, in seconds. */
const FORMS: ReadonlyMap<string, number> = new Map([
  ['evig', YEAR],
  ['evre', YEAR],
  ['evet', YEAR],
  ['naptol', DAY],
  ['napig', DAY],
  ['napra', DAY],
  ['honapig', MONTH],
  ['honapra', MONTH],
]);

/** Inflected unit words that the units of cells do not have, as stems, in seconds. */
const STEMS: readonly (readonly [seconds: number, stems: readonly string[]])[] = [
  [DAY, 'tag dni paiv dag dien giorn gun zile ημερ μερεσ'.split(' ')],
  [WEEK, 'woche tygodn viikko viiko uge veck tydn hafta saptaman εβδομαδ'.split(' ')],
  [
    MONTH,
    'monat miesiac miesiec kuukau maaned manad mesic luni luna honap maand mesiac μηνα μηνε μηνω'.split(' '),
  ],
  [YEAR, 'jahr rok lat vuo let roku yil jaar ano ann χρον'.split(' ')],
  [HOUR, 'stund godzin tunti tunni uur timer'.split(' ')],
];

/** Number words up to thirty-six, the ones policies spell out; from public grammar, folded. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: 'one un une ein eine einem einen uno una een um uma jeden rok ett egy bir εναν ενα yhden',
    2: 'two deux zwei dos due dva twee dois duas dwa dwoch tva kaksi kahden kahta iki ket doi δυο',
    3: 'three trois drei tres tre drie trzy kolme kolmen kolmea uc harom trei τρεισ',
    4: 'four quatre vier cuatro fyra fire',
    5: 'five cinq cinco',
    6: 'six sechs seis sei zes szesc szesciu sex seks kuusi kuuden sest sase hat alti sesti kuutta εξι',
    7: 'seven sept',
    8: 'eight huit acht',
    9: 'nine neuf neun nio',
    10: 'ten dix zehn dieci',
    11: 'eleven',
    12: 'twelve douze zwolf doce dodici twaalf doze dwanascie dwunastu tolv kaksitoista kahdentoista tizenket δωδεκα',
    13: 'thirteen treize dreizehn trece tredici dertien treze trzynascie trzynastu tretton tretten kolmetoista kolmentoista',
    18: 'eighteen',
    30: 'thirty trente dreissig treinta trenta dertig trinta',
  }).flatMap(([amount, words]) => words.split(' ').map((word) => [word, Number(amount)] as const)),
);

const SHORTEST = 2;

function secondsOf(word: string): number | null {
  const exact = word.length < SHORTEST ? undefined : (FORMS.get(word) ?? secondsOfUnit(word));
  if (exact !== undefined) return exact < MINUTE ? null : exact;
  return STEMS.find(([, stems]) => stems.some((stem) => word.startsWith(stem)))?.[0] ?? null;
}

const startsWithDigit = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
};

/** Every duration that a sentence of these words names, in seconds, in order: digits or number words before a unit of any language. */
export function durationsIn(words: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const token = words[index];
    if (token === undefined) continue;
    if (!startsWithDigit(token.word)) {
      const amount = NUMBER_WORDS.get(token.word);
      const unit =
        amount === undefined
          ? unitAlone(words, index)
          : (secondsOf(words[index + 1]?.word ?? '') ?? unitBehindParenthesis(words, index));
      if (unit !== null) found.push(Math.round((amount ?? 1) * unit));
      continue;
    }
    const joined = /^(\d{1,4})([a-z]{1,12})$/.exec(token.word);
    const amount = joined?.[1] !== undefined ? Number(joined[1]) : numberOf(token.word);
    if (amount === null || amount === 0) continue;
    const direct = joined?.[2] !== undefined ? secondsOf(joined[2]) : null;
    const unit =
      direct ??
      secondsOf(words[index + 1]?.word ?? '') ??
      japaneseUnit(words, index) ??
      unitBehindParenthesis(words, index);
    if (unit !== null) found.push(Math.round(amount * unit));
  }
  return found;
}

/** "6 か 月間", "1 年": words are runs of one script; "2026 年", "6 月" and "1 日" are dates. */
function japaneseUnit(words: readonly Token[], index: number): number | null {
  const next = words[index + 1]?.word ?? '';
  if (/^[かヶカケ箇]$/.test(next)) return words[index + 2]?.word.startsWith('月') === true ? MONTH : null;
  if (next.startsWith('年')) return (words[index]?.word.length ?? 0) <= 2 ? YEAR : null;
  return next.startsWith('週間') ? WEEK : next.startsWith('日間') ? DAY : null;
}

/** Half of the unit that follows. */
const HALVES = new Set(
  'half halbes halben halbe medio media mezzo mezza meio meia pol halv halvt polovinu pul fel jumatate yarim puoli miso'.split(
    ' ',
  ),
);
/** "For", "after", "every": before a unit without a number they mean one of it, in languages without an article. */
const ONE_OF = new Set('a an przez po na do co pe nez'.split(' '));

/** "A year", "half a year", "po roku": a unit without a figure. */
function unitAlone(words: readonly Token[], index: number): number | null {
  const word = words[index]?.word ?? '';
  const next = words[index + 1]?.word ?? '';
  if (HALVES.has(word)) {
    const unit = secondsOf(next) ?? secondsOf(words[index + 2]?.word ?? '');
    return unit !== null && unit >= MONTH ? Math.round(unit / 2) : null;
  }
  const unit = ONE_OF.has(word) ? secondsOf(next) : null;
  return unit !== null && unit >= WEEK && !HALVES.has(words[index - 1]?.word ?? '') ? unit : null;
}

const numberOf = (word: string): number | null =>
  /^\d{1,4}$/.test(word) ? Number(word) : (NUMBER_WORDS.get(word) ?? null);

/** "six (6) months": the spelled number is said again in digits. */
function unitBehindParenthesis(words: readonly Token[], index: number): number | null {
  const next = words[index + 1]?.word ?? '';
  return /^\d{1,3}$/.test(next) &&
    numberOf(words[index]?.word ?? '') === Number(next) &&
    !/^\d/.test(words[index]?.word ?? '')
    ? null
    : /^(?:full|whole|consecutive|calendar|vollen|voller)$/.test(next)
      ? secondsOf(words[index + 2]?.word ?? '')
      : null;
}
