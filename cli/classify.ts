import * as v from 'valibot';
import { classify } from '../lib/knowledge/classify';
import { ITEM_KINDS } from '../lib/model/item-kind';
import { type Command, EXIT, readArguments, WrongUsage } from './command';

const Subject = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)),
  domain: v.nullish(v.pipe(v.string(), v.maxLength(253))),
  medium: v.nullish(v.picklist([...ITEM_KINDS, 'pixel'])),
  site: v.nullish(v.pipe(v.string(), v.maxLength(253))),
});

/** One line in, one line out; null where the line is no item. */
export function classifyLine(line: string): { readonly answer: string } | { readonly wrong: string } {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return { wrong: 'not JSON' };
  }
  const subject = v.safeParse(Subject, input);
  if (!subject.success) return { wrong: subject.issues[0].message };
  const { name, domain, medium, site } = subject.output;
  const { category, vendor, confidence, source } = classify({
    name,
    domain: domain?.replace(/^\./, '').toLowerCase() ?? null,
    medium: medium ?? null,
    site: site ?? null,
  });
  return { answer: JSON.stringify({ category, vendor, confidence, source }) };
}

export const classification: Command = {
  summary: 'say what is publicly known of cookies and keys: purpose, vendor, how sure, from where',
  usage: `Usage: cookie-witness classify < items.jsonl

Reads one item a line: {"name","domain"?,"medium"?,"site"?}. Writes one line each:
{"category","vendor","confidence","source"}. A category of null means that it abstains.

Exit code: 0, or 3 when a line was no item (its answer is {"error": ...}; the others are done).`,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    if (positionals.length > 0) throw new WrongUsage('classify reads items from stdin, one a line.');
    let wrong = 0;
    let at = 0;
    for await (const line of terminal.lines()) {
      at += 1;
      if (line.trim() === '') continue;
      const result = classifyLine(line);
      if ('answer' in result) terminal.out(`${result.answer}\n`);
      else {
        wrong += 1;
        terminal.out(`${JSON.stringify({ error: result.wrong })}\n`);
        terminal.say(`line ${at}: ${result.wrong}`);
      }
    }
    return wrong === 0 ? EXIT.clean : EXIT.failed;
  },
};
