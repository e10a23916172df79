import type { Declaration } from '../model/declaration';
import type { ExportedPass } from '../model/export';
import type { Words } from './words';

/** One third-party host: who it is, how often it was written to or contacted, and whether the policy names it. */
export interface RecipientView {
  readonly host: string;
  readonly who: string;
  readonly requests: number;
  readonly requestsText: string;
  readonly stored: readonly string[];
  /** By the rule on recipients; null where it said nothing of this host. */
  readonly named: boolean | null;
  readonly namedText: string;
}

const bare = (domain: string): string => domain.replace(/^\./, '');

/** Code of the rule that judges whether a recipient is named. */
const RECIPIENT_CODE = 'D8';

export function recipientViews(
  pass: ExportedPass,
  declarations: readonly Declaration[],
  words: Words,
): readonly RecipientView[] {
  const hosts = new Map<string, { vendor: string | null; requests: number; stored: string[] }>();
  for (const item of pass.items) {
    if (item.party !== 'third') continue;
    const host = bare(item.domain);
    const entry = hosts.get(host) ?? { vendor: null, requests: 0, stored: [] };
    entry.vendor ??= item.vendor;
    if (item.kind === 'request') entry.requests += Math.max(1, item.sends);
    else entry.stored.push(item.name);
    hosts.set(host, entry);
  }
  const verdicts = new Map(
    pass.findings
      .filter((finding) => finding.code === RECIPIENT_CODE)
      .flatMap((finding) =>
        [finding.subject.name, finding.subject.domain].map(
          (name) => [bare(name ?? ''), finding.status] as const,
        ),
      ),
  );
  const recipients = declarations.flatMap((one) => one.recipients.map((name) => name.toLowerCase()));
  return [...hosts]
    .map(([host, entry]) => {
      const verdict = verdicts.get(host) ?? verdicts.get(entry.vendor ?? '');
      const named =
        verdict === 'violated'
          ? false
          : verdict === 'satisfied' ||
              (entry.vendor !== null && recipients.includes(entry.vendor.toLowerCase()))
            ? true
            : null;
      return {
        host,
        who: entry.vendor ?? '–',
        requests: entry.requests,
        requestsText: words.number(entry.requests),
        stored: entry.stored,
        named,
        namedText: named === null ? '–' : words.say(named ? 'answer.yes' : 'answer.no'),
      };
    })
    .sort((a, b) => b.requests - a.requests || a.host.localeCompare(b.host, 'en'));
}
