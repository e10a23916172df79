import type { SiteSummary } from '../model/status';
import type { Words } from './words';

export interface SiteRowView {
  readonly site: string;
  readonly visit: string;
  readonly visitsText: string;
  readonly lastText: string;
  readonly tone: 'breach' | 'review' | 'neutral';
  readonly resultText: string;
}

/** Worst first, then the most recent; `search` must occur in the name. */
export function sitesView(
  sites: readonly SiteSummary[],
  search: string,
  words: Words,
): readonly SiteRowView[] {
  const wanted = search.trim().toLowerCase();
  return sites
    .filter(({ site }) => site.includes(wanted))
    .toSorted((a, b) => b.violated - a.violated || b.lastAt - a.lastAt)
    .map((one) => ({
      site: one.site,
      visit: one.latest,
      visitsText: words.number(one.visits),
      lastText: words.dateTime(new Date(one.lastAt).toISOString()),
      tone: one.violated > 0 ? 'breach' : one.inconclusive > 0 ? 'review' : 'neutral',
      resultText:
        one.violated > 0
          ? words.labelled(words.say('findings.confirmed'), one.violated)
          : one.inconclusive > 0
            ? words.labelled(words.say('findings.review'), one.inconclusive)
            : '–',
    }));
}
