/** Control characters, which a hostile site or document can put into names, would move the terminal's cursor or rewrite what stands. */
export const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
