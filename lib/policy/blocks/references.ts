/**
 * Named characters of HTML (13.5), as far as texts are written with them: those of HTML 4, the signs of ASCII, Latin Extended-A,
 * punctuation, arrows and bullets. The other 1,600 are mathematics, at six times the weight. Runs of neighbours: the first code point in
 * hexadecimal, then the names of each, with commas between those of one.
 */
const NAMES = `
9 Tab NewLine; 21 excl QUOT,quot num dollar percnt AMP,amp apos lpar rpar ast,midast plus comma; 2e period sol; 3a colon semi
LT,lt equals GT,gt quest commat; 5b lbrack,lsqb bsol rbrack,rsqb Hat UnderBar,lowbar DiacriticalGrave,grave; 7b lbrace,lcub
VerticalLine,verbar,vert rbrace,rcub; a0 nbsp iexcl cent pound curren yen brvbar sect uml COPY,copy ordf laquo not shy
REG,reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute
Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde
Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave
eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
yacute thorn yuml Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron
Dstrok dstrok Emacr emacr; 116 Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil; 124 Hcirc
hcirc Hstrok hstrok Itilde itilde Imacr imacr; 12e Iogon iogon Idot imath,inodot IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen
Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng
Omacr omacr; 150 Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil
Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac
Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron; 192 fnof; 2c6 circ caron; 2d8 breve dot ring
ogon tilde dblac; 391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho; 3a3 Sigma Tau
Upsilon Phi Chi Psi Omega,ohm; 3b1 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
sigmaf sigma tau upsilon phi chi psi omega; 3d1 thetasym upsih; 3d6 piv; 2002 ensp emsp emsp13 emsp14; 2007 numsp puncsp
thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm dash,hyphen; 2013 ndash mdash horbar Verbar,Vert; 2018 lsquo rsquo,rsquor
lsquor,sbquo; 201c ldquo rdquo,rdquor bdquo,ldquor; 2020 dagger Dagger,ddagger bull,bullet; 2025 nldr hellip,mldr; 2030
permil pertenk prime Prime tprime bprime; 2039 lsaquo rsaquo; 203e OverBar,oline; 2041 caret; 2043 hybull frasl; 204f bsemi;
2057 qprime; 2060 NoBreak; 20ac euro; 2105 incare; 2111 image; 2113 ell; 2116 numero copysr weierp; 211c real; 2122
TRADE,trade; 2135 alefsym; 2153 frac13 frac23 frac15; 215b frac18; 2190 LeftArrow,larr uarr RightArrow,rarr darr harr varr
nwarr nearr searr swarr; 21a6 map; 21b5 crarr; 21d0 lArr uArr rArr dArr hArr; 2200 forall; 2202 part exist; 2205 empty; 2207
nabla isin notin; 220b ni; 220f prod; 2211 sum minus; 2217 lowast; 221a radic; 221d prop infin; 2220 ang; 2227 and or cap cup
int; 2234 there4; 223c sim; 2245 cong; 2248 asymp; 2260 ne equiv; 2264 le ge; 2282 sub sup nsub; 2286 sube supe; 2295 oplus;
2297 otimes; 22a5 perp; 22c5 sdot; 2308 lceil rceil lfloor rfloor; 25a1 squ,square; 25aa squf; 25b4 utrif; 25b8 rtrif rtri;
25be dtrif; 25c2 ltrif ltri; 25ca loz cir; 2605 starf star; 260e phone; 2660 spades; 2663 clubs; 2665 hearts diams; 2713
check,checkmark; 2717 cross; 27e8 lang rang; 27f5 xlarr xrarr`;

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split(/;\s/)
    .flatMap((run) => {
      const [from = '', ...each] = run.split(/\s/);
      return each.flatMap((names, at) =>
        names.split(',').map((name) => [name, String.fromCharCode(Number.parseInt(from, 16) + at)] as const),
      );
    }),
);

/** Browsers know the names of Latin-1 and four of ASCII without their semicolon. */
const OLD_ASCII = /^(?:amp|lt|gt|quot|AMP|LT|GT|QUOT)$/;
const LONGEST_OLD = 6;

function oldCharacter(name: string): string | undefined {
  const character = CHARACTERS.get(name);
  const isOld = character !== undefined && (/[\u00a0-\u00ff]/.test(character) || OLD_ASCII.test(name));
  return isOld ? character : undefined;
}

/** What HTML reads references to the C1 controls as, windows-1252 (HTML 13.2.5.80), from 128 on: punctuation mostly. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const characterOf = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
    ? '\ufffd'
    : (C1[code - 128] ?? String.fromCodePoint(code));

const REFERENCE = /&(?:#(?:([0-9]+)|[xX]([0-9a-fA-F]+))|([A-Za-z][A-Za-z0-9]{1,31}))(;?)/g;

type Named = (name: string, ended: boolean, next: string) => string | null;

/** `unended`: a number may stand without its semicolon. */
const decoded = (text: string, unended: boolean, named: Named): string =>
  text.includes('&')
    ? text.replace(
        REFERENCE,
        (
          whole,
          decimal: string | undefined,
          hexadecimal: string | undefined,
          name: string | undefined,
          end: string,
          at: number,
        ) =>
          name !== undefined
            ? (named(name, end !== '', text.charAt(at + whole.length)) ?? whole)
            : unended || end !== ''
              ? characterOf(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16))
              : whole,
      )
    : text;

/** Text of HTML without its character references: an old name may stand without a semicolon right before other letters. */
export const decodedText = (text: string): string =>
  decoded(text, true, (name, ended) => {
    const character = ended ? CHARACTERS.get(name) : undefined;
    if (character !== undefined) return character;
    for (let length = Math.min(name.length, LONGEST_OLD); length > 1; length -= 1) {
      const old = oldCharacter(name.slice(0, length));
      if (old !== undefined) return `${old}${name.slice(length)}${ended ? ';' : ''}`;
    }
    return null;
  });

/** The value of an attribute without its character references: in addresses `&copy=1` is a parameter (HTML 13.2.5.73). */
export const decodedAttribute = (value: string): string =>
  decoded(value, true, (name, ended, next) =>
    ended ? (CHARACTERS.get(name) ?? null) : next === '=' ? null : (oldCharacter(name) ?? null),
  );

/** Markdown without its character references, which end with a semicolon (CommonMark 6.2). */
export const decodedMarkdown = (text: string): string =>
  decoded(text, false, (name, ended) => (ended ? (CHARACTERS.get(name) ?? null) : null));

/** Characters from a reference's `&` within which it ends, if it is one. */
const LONGEST = 40;

/** The place at or before `end` at which a text can be cut without parting a reference. */
export function outsideReference(text: string, end: number): number {
  const from = end < text.length ? text.lastIndexOf('&', end - 1) : -1;
  return from >= 0 && from > end - LONGEST ? from : end;
}
