import { withPlainClasses } from './characters';

/** "Not", per language, and the beginnings of "extended", "renewed", "prolonged", "starts anew". */
const WORDS: readonly (readonly [not: string, extended: string])[] = [
  [
    'not|never|without(?: being)?',
    'exten[ds]|prolong|renew|restart|start(?:ed|s)? (?:anew|again|over)|reset',
  ],
  ['nicht|niemals|nie|ohne', 'verlänger|erneuer|neu (?:begonnen|gestartet)|von vorn'],
  ['sans(?: être| aucune?)?|pas|jamais|ni', 'prolong|renouvel|reconduit|repouss'],
  ['no se|sin|nunca', 'prolong|prorrog|renov|renuev|amplí'],
  ['non|senza', 'prolung|prorog|proroga|rinnov|esten'],
  ['niet|nooit|zonder', 'verleng|vernieuw'],
  ['não|nunca|sem', 'prolong|prorrog|renov|estend'],
  ['nie|bez', 'przedłuż|odnaw|wydłuż|predĺž|predlž|obnov'],
  ['inte|ikke|ej|utan|uden|uten', 'förläng|forlæng|forleng|förny|forny'],
  ['ei|eikä', 'piden|jatke|jatketa|uusi|pikend|uuenda'],
  ['ne(?:ní|budou|bude)?|se ne', 'prodluž|prodlouž|obnov'],
  ['nem', 'hosszabb|újul'],
  ['nu(?: se| este| sunt)?|fără', 'prelung|reînno'],
  ['δεν|χωρίς', 'παρατείν|παράτασ|ανανε'],
  ['ne|nije|nisu|ni|bez|brez', 'produž|produlj|podalj|obnav|obnov'],
  ['не|без', 'удължав|удължен|продлев|продлен|продовж|подновя|обновл'],
  ['no|sense', 'prorrog|allarg|renov|perllong'],
];

/** Words between the two, of which none turns the sentence round: "not deleted but extended". */
const BETWEEN =
  '(?: (?!but|sondern|mais|sino|ma |maar|mas|ale|lecz|utan|men|vaan|hanem|ci |dar|αλλά|nego|već|ampak|но|а )\\p{L}+){0,2}';

/** "30 days from the first article, not extended": words by which a row promises a term that ends. */
export const NOT_EXTENDED = withPlainClasses(
  new RegExp(
    [
      ...WORDS.map(([not, extended]) => `(?<!\\p{L})(?:${not})${BETWEEN} (?:${extended})`),
      'verlänger\\p{L}* sich(?: dadurch)? nicht',
      'neprodlužuj|nepredlžuj|nepratęsiam|uzatılmaz|延長されません',
      'netiek pagarināt|nepagarin',
    ].join('|'),
    'iu',
  ),
);
