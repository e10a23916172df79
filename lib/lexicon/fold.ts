/**
 * Text as lexicons are written: compatibility forms unified, accents removed, lower case, typographic apostrophes straight.
 * Length may change: positions in the result are not positions in the source.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[øłđıßæœ’‘ʼ]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}

const ASCII = /^[\u0000-\u007f]*$/;
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};
