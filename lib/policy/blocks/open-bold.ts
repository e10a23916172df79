/** Two stars, alone and not at a name's end: `_ga_**` is no mark. */
const BOLD_MARKS = /(?<![*\\_])\*\*(?!\*)/g;

/** Bold that goes on over the ends of lines: closed at each line's end and opened again on the next. */
export class OpenBold {
  private open = false;

  closed(line: string): string {
    if (!this.open && !line.includes('**')) return line;
    const marked = this.open ? `**${line}` : line;
    this.open = (marked.match(BOLD_MARKS)?.length ?? 0) % 2 === 1;
    return this.open ? `${marked}**` : marked;
  }
}
