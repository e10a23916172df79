/**
 * Writes lib/lexicon/unit-words.ts: how each language writes units of time and names its months, asked of Intl (CLDR) once, so that
 * no process that reads a policy pays for it. Run it with `npx tsx scripts/unit-words.ts` after a change of the languages.
 */
import { writeFileSync } from 'node:fs';
import { fold } from '../lib/lexicon/fold';
import { LEXICONS } from '../lib/lexicon/languages';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];
/** One number of every plural category that these languages distinguish. */
const SAMPLES = [0, 1, 2, 3, 5, 11, 21, 100, 1.5];

/** Short forms that CLDR lacks, and inflections outside its patterns. */
const EXTRA: Readonly<Record<Unit, string>> = {
  second: '秒|s|sec|secs|sek|segs|seg|sekunden|secondes|secondi|segundos|sekunder|sekundar',
  minute:
    '分|min|mins|minut|minutter|mn|minuti|dakika|perc|minuuttia|minutes|minuciu|minutach|minuttar|minuters',
  hour: '時間|h|hr|hrs|std|hs|ore|uur|uren|u|godz|hod|tim|t|timer|horas|heures|saat|tundi|tuntia|hodin|ur|ura|ure|valandas|stundas|hodinach|ωρων|ч|timar|timars|timmars',
  day: '日|d|j|jours|tg|tage|tagen|tages|giorni|gg|dias|dag|dagen|dage|dgn|dn|dni|dzien|dnia|dnu|dnov|pv|paivaa|paivan|vrk|nap|napig|gun|dny|dana|kalendertage|calendar days|zile|zi$|dienas|dienos|paeva|dies|dnech|ημερων|dagar|dagars|dygns|dages',
  week: '週|週間|w|wk|wks|wo|woche|wochen|sem|semaines|settimane|semanas|tyg|tydzien|vko|viikkoa|viikon|uger|uge|veckor|uker|uke|het|hetig|hafta|settimana|weken|week|savaites|εβδομαδων|veker|vekers|veckors|ugers',
  month:
    'か月|ヶ月|カ月|ヵ月|ケ月|mo|mos|mth|mths|mnth|mois|mon|monate|monaten|monats|mesi|mese|meses|mes|mnd|maanden|maand|mies|mc|kk|kuukautta|kuukauden|manad|manader|maneder|maned|mdr|mies.|luni|luna|honap|honapig|ay|aylik|mesyac|mesecev|mjeseci|mesicu|mesice|mesiacov|menesiai|menesio|menesiu|menesi|kuud|mesos|menesius|menesus|μηνων|men|man|ho|manads|manaders|maneders',
  year: '年|y|yr|yrs|an|ans|annee|annees|j.|jahr|jahre|jahren|jahres|anni|anno|anos|ano|jaar|jaren|rok|roku|lata|lat|ar|v|vuosi|vuotta|vuoden|ani|ev|evig|yil|yillik|let|leta|godina|godine|metai|metus|gads|gadi|gadu|aasta|aastat|any|anys|metus|ετων|г|р|ars',
};

/** Prepositions and particles that relative forms leave behind. */
const PARTICLES = new Set(['de', 'paasta', 'parast', 'men', 'man', 'sett', '時間後', '週間後', 'か月後']);

const strip = (text: string): string =>
  fold(text)
    .replace(/[\d\s\u00a0\u202f.,+\-−–٫]+/g, ' ')
    .trim();

function wordsOf(unit: Unit, language: string): string[] {
  const forms = SAMPLES.flatMap((sample) => {
    const units = (['long', 'short'] as const).map((unitDisplay) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(sample),
    );
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
    return [...units, relative.format(sample, unit)];
  });
  const plain = [...new Set(forms.map(strip))];
  const exact = new Set(
    SAMPLES.flatMap((sample) =>
      (['long', 'short'] as const).map((unitDisplay) =>
        strip(new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(sample)),
      ),
    ),
  );
  // A relative form ("in 2 Tagen") holds a preposition: keep the word that begins like one of the exact forms.
  const inflected = plain.flatMap((form) =>
    exact.has(form)
      ? [form]
      : form.split(' ').filter((word) => [...exact].some((one) => word.slice(0, 2) === one.slice(0, 2))),
  );
  return inflected.filter((word) => word !== '' && !word.includes(' '));
}

const seen = new Map<string, Unit>();
const lists = new Map<Unit, Set<string>>(UNITS.map((unit) => [unit, new Set<string>()]));
function note(word: string, unit: Unit, sure: boolean): void {
  const other = seen.get(word);
  if (other !== undefined && other !== unit) {
    if (!sure) console.error(`${word}: ${other} and ${unit}`);
    return;
  }
  seen.set(word, unit);
  lists.get(unit)?.add(word);
}
for (const unit of UNITS) for (const word of EXTRA[unit].split('|')) note(fold(word), unit, true);
for (const language of Object.keys(LEXICONS)) {
  for (const unit of UNITS) {
    for (const word of wordsOf(unit, language))
      if (word.length > 1 && !PARTICLES.has(word)) note(word, unit, false);
  }
}

/** Forms of months that CLDR does not give, by number. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  // Latvian, on a day of the month
  janvari: 1,
  marta: 3,
  aprili: 4,
  maija: 5,
  junija: 6,
  julija: 7,
  septembri: 9,
  oktobri: 10,
  novembri: 11,
  decembri: 12,
  sept: 9,
  juin: 6,
  maerz: 3,
  jaenner: 1,
  setiembre: 9,
};

/** Names of months, full and short, alone and within a date (Slavic languages and Finnish inflect them); a name means one month. */
function monthWords(): string[] {
  const known = new Map<string, number>();
  for (const language of Object.keys(LEXICONS))
    for (const month of ['long', 'short'] as const)
      for (const options of [{ month }, { month, day: 'numeric' }, { month, year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, {
          ...options,
          timeZone: 'UTC',
          calendar: 'gregory',
        });
        for (let index = 0; index < 12; index += 1)
          for (const part of format.formatToParts(Date.UTC(2024, index, 15)))
            if (part.type === 'month') {
              const name = fold(part.value).replaceAll(/[^\p{L}]/gu, '');
              if (name.length >= 3 && !known.has(name)) known.set(name, index + 1);
            }
      }
  for (const [name, month] of Object.entries(OTHER_MONTHS)) if (!known.has(name)) known.set(name, month);
  return Array.from({ length: 12 }, (_, at) =>
    [...known].flatMap(([name, month]) => (month === at + 1 ? [name] : [])).join('|'),
  );
}

const lines = UNITS.map(
  (unit) => `  ${unit}:\n    '${[...(lists.get(unit) ?? [])].join('|').replaceAll("'", "\\'")}',`,
);
writeFileSync(
  new URL('../lib/lexicon/unit-words.ts', import.meta.url),
  `/** Written by scripts/unit-words.ts from CLDR as Node's Intl has it: whole words, folded, over all languages. */
export const UNIT_WORDS = {
${lines.join('\n')}
} as const;

/** Names of the twelve months in order, folded, over all languages. */
export const MONTH_WORDS: readonly string[] = [
${monthWords()
  .map((words) => `  '${words}',`)
  .join('\n')}
];
`,
);
