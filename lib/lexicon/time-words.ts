import { UNIT_SECONDS } from './unit-seconds';
import { MONTH_WORDS, UNIT_WORDS } from './unit-words';

/** Forms that CLDR does not use: cases and plurals in running text. */
const MORE_FORMS: Readonly<Partial<Record<keyof typeof UNIT_WORDS, string>>> = {
  day: 'dagar|dager|vuorokautta|vuorokausi|vuorokauden|ημερων|дена|dnech|dniach|gunluk|etmaal',
  week: 'εβδομαδων|tygodniach|tydnech',
  month: 'μηνων|μηνοσ|месеци|miesiacach|mesicich|mesiacoch|lunile',
  year: 'ετων|ετουσ|χρονια|χρονοσ|χρονο|χρονων|letech|latach|anul',
  hour: 'ωρων|часове|godzinach|hodinach|timmars',
  minute: 'λεπτων|minutach|minutah',
};

/** Words of one piece for stretches that are no unit of CLDR: a fortnight, a quarter, half a year. In seconds. */
const STRETCHES: readonly (readonly [words: string, seconds: number])[] = [
  ['fortnight|fortnights|quinzaine|quincena|quindicina|quinzena', 14 * UNIT_SECONDS.day],
  [
    'quarter|quarters|quartal|quartals|vierteljahr|vierteljahrs|trimestre|trimestres|trimestri|kwartaal|kwartal|kwartalu|kvartal|ctvrtleti|stvrtrok|negyedev|τριμηνο|trimestru|çeyrek',
    3 * UNIT_SECONDS.month,
  ],
  [
    'halbjahr|halbjahre|halbes-jahr|semestre|semestri|semestres|halfjaar|halvar|halvår|polrocze|polrocza|pololeti|pulrok|pulroku|polrok|polroka|felev|εξαμηνο|εξαμηνα|puolivuotta|semestru|pusmetis|pusmeti|pusgads|pusgadu|poolaasta|півроку|полугодие|polgodine|polletja',
    6 * UNIT_SECONDS.month,
  ],
  ['decade|decades|decennie|jahrzehnt|decada|decennio|decennium', 10 * UNIT_SECONDS.year],
];

const withSeconds = (
  lists: Readonly<Partial<Record<keyof typeof UNIT_WORDS, string>>>,
): readonly (readonly [words: string, seconds: number])[] =>
  (['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const).flatMap((unit) => {
    const words = lists[unit];
    return words === undefined ? [] : [[words, UNIT_SECONDS[unit]] as const];
  });

/** How units of time and months are written, over all languages; of two meanings of one word the later counts. */
export const TIME_WORDS = {
  units: [...STRETCHES, ...withSeconds(UNIT_WORDS), ...withSeconds(MORE_FORMS)],
  months: MONTH_WORDS,
};
