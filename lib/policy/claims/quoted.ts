import type { Range, Reading } from './reading';

/** Words in quotation marks, as long as a label. */
export function quotedLabels(reading: Reading): readonly Range[] {
  return [
    ...reading.text.matchAll(
      /(?:[«"“„]|(?<![^\s(])[”»](?=\S))([^«»"“”„\n]{3,50})[»"”“«]|(?<!\p{L})[‘']([^‘’'\n]{3,50})[’'](?!\p{L})/gu,
    ),
  ].map((match) => ({
    from: reading.words.filter((word) => word.start < match.index).length,
    to: reading.words.filter((word) => word.end <= match.index + match[0].length).length,
  }));
}
