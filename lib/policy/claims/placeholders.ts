import { withPlainClasses } from '../../lexicon/characters';
import type { Block } from '../blocks/block';

/** Words inside brackets that a template asks its author to fill in, folded stems; own list over the eight languages. */
const FILL_IN =
  /\b(?:insert|enter|your|tool|name|company|date|address|e-?mail|website|url|domain|number|country|city|placeholder|tbd|to be (?:defined|completed|confirmed)|todo|fill|specify|describe|add|other|nom|outil|societe|société|adresse|entreprise|autre|a completer|à compléter|a définir|à définir|votre|name|firma|adresse|werkzeug|hier|datum|anbieter|einfügen|nombre|empresa|direccion|dirección|herramienta|insertar|fecha|nome|azienda|indirizzo|strumento|inserire|data|bedrijf|naam|invullen|adres|nome|empresa|ferramenta|inserir|endereco|endereço|nazwa|firmy|adres|narzędzie|wpisz|uzupełnij|partner|provider|vendor|prestataire|hosting|host)\b/iu;

/** `{{company}}`, `{{% name %}}`, `<%= name %>`, `${name}`, `%%NAME%%`: template tags left in the text. */
const TAG =
  /\{\{[^{}\n]{1,80}\}\}|\{%[^{}\n]{1,80}%\}|<%[^<>\n]{1,80}%>|\$\{[\w. ]{1,60}\}|%%[A-Z_ ]{2,40}%%/gu;
/** Tags that steer the template and stand for no words. */
const CONTROL =
  /^(?:\{%|<%)\s*(?:extends|set|block|end\w*|if|elif|else|for|include|import|from|macro|load|trans|layout|raw|assign|capture)\b/;
/** `[Audience measurement tool]`; not a Markdown link, footnote, checkbox or list of choices. */
const BRACKETS = /(?<![\w\]!\\])\[([^[\]\n]{2,90})\](?![([:])/gu;
/** `<Company name>` shown as text. */
const ANGLES = withPlainClasses(/<([\p{L}][\p{L} ]{2,40})>/gu);
/** Runs of X or dots where a fact should stand: "XXX", "XX/XX/XXXX". */
const BLANK = withPlainClasses(
  /(?<![\p{L}\p{N}_*#-])(?:X{3,}(?![\p{L}\p{N}_-])|XX[/.-]XX[/.-]XX(?:XX)?|_{4,}(?![\p{L}\p{N}]))/gu,
);
const LOREM = /\blorem ipsum\b/giu;
/** What a template says to the author in the author's place: "In this section, you must list the cookies you use on your site". */
const INSTRUCTION =
  /(?:in this section,? you (?:must|should|need to)|dans cette section,? vous devez|in diesem abschnitt (?:m[üu]ssen|sollten) sie|en esta secci[óo]n,? debes?|in questa sezione,? (?:devi|dovete)|nesta sec[çc][ãa]o,? (?:deve|voc[êe] deve)|in deze sectie moet|w tej sekcji nale[żz]y)[^.\n]{0,160}/giu;

/** A noun of such an instruction: what holds none of these is not searched for one. */
const SECTION_WORDS = /sec[ctçã]|abschn|sezion|sekcj/i;

/** The filler, and an instruction, are no shorter. */
const SHORTEST_WORDS = 'lorem ipsum'.length;

/** Things in brackets that are no slot: times, units, notes, languages, letters of a choice. */
const NO_SLOT =
  /^(?:x| |\d[\d .,:–-]*|[a-z]{1,2}|edit|sic|\.{3}|…|optional|https?:.*|www\..*|\^?\d+|at|dot|link|here|ici|hier)$/iu;

/** "[PRÜFEN]": what an author shouts to himself. */
const CAPITALS = /^\p{Lu}{5,40}$/u;

/** Shortcodes of a content system that nothing replaced: "[wp_site_name]", "[cookie_table]". */
const SHORTCODE =
  /^(?:[a-z]{1,20}_)+(?:name|url|table|list|date|email|e?mail|title|address|company|domain|site|policy|button|settings)$/;

/** A slot of a template that nobody filled in, as written. */
export interface Placeholder {
  readonly block: number;
  readonly row: number | null;
  readonly quote: string;
}

const MAX_FOUND = 200;

/** Everything left blank in a text: tags, bracketed slots, runs of X, filler, the template's words to its author. */
export function placeholdersIn(text: string): readonly string[] {
  const slice = text.slice(0, 20_000);
  const found: string[] = [];
  const take = (match: RegExpMatchArray): void => {
    found.push(match[0].trim());
  };
  if (/[{<$%]/.test(slice)) for (const match of slice.matchAll(TAG)) if (!CONTROL.test(match[0])) take(match);
  if (slice.includes('['))
    for (const match of slice.matchAll(BRACKETS)) {
      const inside = (match[1] ?? '').trim();
      const open = !NO_SLOT.test(inside) && /\p{L}{3}/u.test(inside) && !/^[\p{Ll}\d_.-]+$/u.test(inside);
      if (SHORTCODE.test(inside)) take(match);
      if (open && (FILL_IN.test(inside) || /\s/.test(inside) || CAPITALS.test(inside))) take(match);
    }
  if (slice.includes('<'))
    for (const match of slice.matchAll(ANGLES)) if (FILL_IN.test(match[1] ?? '')) take(match);
  if (/X{2}|_{4}/.test(slice)) for (const match of slice.matchAll(BLANK)) take(match);
  if (slice.length < SHORTEST_WORDS) return found;
  if (/lorem/i.test(slice)) for (const match of slice.matchAll(LOREM)) take(match);
  if (SECTION_WORDS.test(slice)) for (const match of slice.matchAll(INSTRUCTION)) take(match);
  return found;
}

/** Every placeholder of the document with its block, and the row in a table. */
export function placeholders(blocks: readonly Block[]): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const block of blocks) {
    if (found.length >= MAX_FOUND) break;
    if (block.kind === 'table') {
      block.rows.forEach((row, index) => {
        for (const cell of row)
          if (!cell.continued)
            for (const quote of placeholdersIn(cell.text))
              found.push({ block: block.index, row: index, quote });
      });
      continue;
    }
    const links = new Set(block.spans.filter((span) => span.kind === 'link').map((span) => span.text));
    for (const quote of placeholdersIn(block.text))
      if (!links.has(quote.replaceAll(/[[\]]/g, ''))) found.push({ block: block.index, row: null, quote });
  }
  return found.slice(0, MAX_FOUND);
}

/** The text with its blanks cut out: a name inside one is the template's example, not the site's word. */
export const withoutPlaceholders = (text: string): string =>
  /[[{<$%X_]/.test(text)
    ? // The colon that joins a row's cells is no Markdown reference.
      placeholdersIn(text.replaceAll(']:', '] :')).reduce((rest, quote) => rest.replace(quote, ' '), text)
    : text;
