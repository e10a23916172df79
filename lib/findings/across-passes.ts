import { saysChoice } from '../compare/told-records';
import { longestKeeping } from '../law/lifetime';
import type { ExportedItem, ExportedPass } from '../model/export';
import type { Finding } from '../model/finding';
import { CATALOGUE } from './catalogue';

const RULE = 'choice-lifetime';
const CONFIDENCE = 0.9;

/** Came with the answer, and its row says that it keeps it; what is in it may be written in no known way. */
const isToldRecord = ({ category, phase, declared }: ExportedItem): boolean =>
  category === 'necessary' && phase === 'after-choice' && declared !== null && saysChoice(declared.quote);

/** The cookies in which this pass was seen to keep the choice, by name and domain. */
function records({ items, consent }: ExportedPass): ReadonlyMap<string, ExportedItem> {
  const names = new Set(
    consent
      .filter(({ source, answered }) => answered && (source === 'home-made' || source === 'cmp'))
      .map(({ name }) => name),
  );
  return new Map(
    items
      .filter(
        (item) => item.kind === 'cookie' && item.writes > 0 && (names.has(item.name) || isToldRecord(item)),
      )
      .map((item) => [JSON.stringify([item.name, item.domain]), item]),
  );
}

const askedSeconds = ({ rawMaxAge, lifetimeSeconds }: ExportedItem): number =>
  rawMaxAge ?? lifetimeSeconds ?? 0;

const writesOf = ({ events = [] }: ExportedPass, name: string): readonly number[] =>
  events.flatMap((event) => (event.kind === 'cookie-written' && event.key.name === name ? [event.seq] : []));

function unequal(refusing: ExportedPass, agreeing: ExportedPass): readonly Finding[] {
  const agreed = records(agreeing);
  return [...records(refusing)].flatMap(([key, refused]): Finding[] => {
    const accepted = agreed.get(key);
    if (accepted === undefined) return [];
    const [longer, shorter] = [askedSeconds(accepted), askedSeconds(refused)].sort((a, b) => b - a);
    if (longer === undefined || shorter === undefined || longer <= longestKeeping(shorter)) return [];
    const { kind, name, domain } = refused;
    return [
      {
        code: CATALOGUE[RULE].code,
        rule: RULE,
        status: 'violated',
        level: 'guidance',
        confidence: CONFIDENCE,
        subject: { kind, name, domain },
        facts: {
          kind,
          name,
          domain,
          issue: 'unequal',
          acceptedSeconds: askedSeconds(accepted),
          refusedSeconds: askedSeconds(refused),
        },
        events: writesOf(refusing, name),
        quotes: [],
        reason: null,
      },
    ];
  });
}

const lived = (answer: 'accept' | 'reject') => (pass: ExportedPass) =>
  pass.answer === answer && (pass.applied === 'exact' || pass.applied === 'partial');

/**
 * What shows only beside another pass over the same site: C7 where a refusal is kept for another time than an agreement.
 * It stands in the pass that refused, in the place of what the rule had said there of the same record.
 */
export function acrossPasses(passes: readonly ExportedPass[]): readonly ExportedPass[] {
  const agreeing = passes.find(lived('accept'));
  if (agreeing === undefined) return passes;
  return passes.map((pass) => {
    const found = lived('reject')(pass) ? unequal(pass, agreeing) : [];
    if (found.length === 0) return pass;
    const names = new Set(found.map(({ subject }) => subject.name));
    const at = pass.findings.findIndex(({ rule }) => rule === RULE);
    const others = pass.findings.filter(
      ({ rule, status, subject }) => rule !== RULE || (status === 'violated' && !names.has(subject.name)),
    );
    return { ...pass, findings: [...others.slice(0, at), ...found, ...others.slice(at)] };
  });
}
