/**
 * Names of characters in HTML (HTML 13.5), those that texts have: what HTML 4 names, signs of the keyboard, and marks in tables. Each
 * list gives its names in the order of its characters. Letters with an accent need no table: see `accented`.
 */
const LISTS: readonly (readonly [names: string, characters: string])[] = [
  [
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest times divide szlig AElig aelig ETH eth THORN thorn Oslash oslash',
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿×÷ßÆæÐðÞþØø',
  ],
  ['quot amp lt gt QUOT AMP LT GT COPY REG', '"&<>"&<>©®'],
  [
    'apos num dollar percnt lpar rpar ast plus comma period sol colon semi equals quest excl commat lsqb lbrack bsol rsqb rbrack Hat lowbar grave lcub lbrace verbar vert rcub rbrace Tab NewLine',
    "'#$%()*+,./:;=?!@[[\\]]^_`{{||}}\t\n",
  ],
  [
    'OElig oelig Lstrok lstrok Dstrok dstrok inodot imath fnof circ caron breve dot ring ogon tilde dblac ensp emsp thinsp zwnj zwj lrm rlm hyphen dash ndash mdash horbar lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger bull hellip mldr permil prime Prime lsaquo rsaquo oline frasl euro',
    'ŒœŁłĐđııƒˆˇ˘˙˚˛˜˝\u2002\u2003\u2009\u200c\u200d\u200e\u200f‐‐–—―‘’‚“”„†‡•……‰′″‹›‾⁄€',
  ],
  [
    'image weierp real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams check checkmark cross star starf bigstar phone',
    'ℑ℘ℜ™ℵ←↑→↓↔↵⇐⇑⇒⇓⇔∀∂∃∅∇∈∉∋∏∑−∗√∝∞∠∧∨∩∪∫∴∼≅≈≠≡≤≥⊂⊃⊄⊆⊇⊕⊗⊥⋅⌈⌉⌊⌋⟨⟩◊♠♣♥♦✓✓✗☆★★☎',
  ],
  [
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega',
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψω',
  ],
];

const NAMED: ReadonlyMap<string, string> = new Map(
  LISTS.flatMap(([names, characters]) => {
    const each = [...characters];
    return names.split(' ').map((name, at) => [name, each[at] ?? ''] as const);
  }),
);

/** Accents by the name that stands behind their letter ("eacute"), as combining marks. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['macr', '\u0304'],
  ['breve', '\u0306'],
  ['dot', '\u0307'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['dblac', '\u030b'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
  ['ogon', '\u0328'],
]);

/** Letters beyond have no such name. */
const LAST_ACCENTED = 0x17f;

/** The letter with an accent that a name spells out; null where Unicode has none among its first letters. */
function accented(name: string): string | null {
  const accent = ACCENTS.get(name.slice(1));
  if (accent === undefined) return null;
  const letter = (name.charAt(0) + accent).normalize('NFC');
  return letter.length === 1 && letter.charCodeAt(0) <= LAST_ACCENTED ? letter : null;
}

const namedCharacter = (name: string): string | null => NAMED.get(name) ?? accented(name);

/** What numbers 128 to 159 mean: letters of windows-1252 (HTML 13.2.5.80). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function numberedCharacter(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return WINDOWS[code - 0x80] ?? String.fromCodePoint(code);
}

const LONGEST_NAME = 10;
/** The longest name that counts without its semicolon, as "frac34". */
const LONGEST_BARE = 6;
const REFERENCE = /&(?:#[xX]([\da-fA-F]{1,8})|#(\d{1,8})|([A-Za-z][A-Za-z\d]{1,40}));?/g;

/** Characters of ISO 8859-1, and the signs of HTML itself, count without a semicolon. */
const countsBare = (name: string, character: string): boolean =>
  character.charCodeAt(0) >= 0xa0 ? character.charCodeAt(0) <= 0xff : /^(?:amp|lt|gt|quot)$/i.test(name);

/** The character that a name begins with where no semicolon ends it: "&copy2026", "&nbspor". Null for none. */
function bareCharacter(name: string): { readonly character: string; readonly length: number } | null {
  for (let length = Math.min(LONGEST_BARE, name.length); length > 1; length -= 1) {
    const part = name.slice(0, length);
    const character = namedCharacter(part);
    if (character !== null && countsBare(part, character)) return { character, length };
  }
  return null;
}

/**
 * A text with its character references replaced (`&eacute;`, `&#233;`, `&nbsp`); unknown ones stay as written. In an attribute a name
 * without a semicolon, and with more behind it, is part of an address.
 */
export function withCharacters(text: string, attribute = false): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written: string, hex?: string, decimal?: string, name = '', at = 0) => {
    if (hex !== undefined) return numberedCharacter(Number.parseInt(hex, 16));
    if (decimal !== undefined) return numberedCharacter(Number.parseInt(decimal, 10));
    const whole = written.endsWith(';') && name.length <= LONGEST_NAME ? namedCharacter(name) : null;
    if (whole !== null) return whole;
    const bare = bareCharacter(name);
    if (bare === null) return written;
    const goesOn = bare.length < name.length || text[at + written.length] === '=';
    return attribute && goesOn ? written : bare.character + written.slice(bare.length + 1);
  });
}
