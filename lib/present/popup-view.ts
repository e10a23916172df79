import type { Settings } from '../model/settings';
import type { VisitStatus } from '../model/status';
import type { EpochMilliseconds } from '../model/time';
import { type ConsentView, consentView } from './consent-view';
import { type FindingGroups, findingGroups } from './finding-view';
import { type ItemGroup, itemGroups, itemViews } from './item-view';
import { exceptionFor, type SiteMode, siteModeOf } from './site-settings';
import { type Timeline, timelineOf } from './timeline';
import { failureVerdict, type Verdict, verdictOf } from './verdict';
import type { Words } from './words';

export interface SiteSwitchView {
  readonly site: string;
  readonly mode: SiteMode;
  /** The site has an exception of its own. */
  readonly excepted: boolean;
  readonly endsText: string | null;
  /** A private window: an exception would put the site's name on disk, so it is asked for first. */
  readonly privateText: string | null;
}

/** All the popup shows. Sections that would be empty are null, so that nothing is shown about what was not seen. */
export interface PopupView {
  readonly host: string | null;
  readonly verdict: Verdict;
  readonly consent: ConsentView | null;
  readonly findings: FindingGroups | null;
  readonly groups: readonly ItemGroup[] | null;
  readonly timeline: Timeline | null;
  readonly siteSwitch: SiteSwitchView | null;
  readonly exportable: boolean;
}

/** Host of an http(s) address without `www.`; null for anything else. */
function hostOf(url: string | null): string | null {
  const match = /^https?:\/\/(?:[^/?#@]*@)?(\[[0-9a-f:.]+\]|[^/?#:]+)/i.exec(url ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

function siteSwitchView(
  status: VisitStatus,
  settings: Settings | null,
  words: Words,
  now: EpochMilliseconds,
): SiteSwitchView | null {
  if (status.site === null || status.state === 'restricted' || settings === null) return null;
  const exception = exceptionFor(settings, status.site, now);
  return {
    site: status.site,
    mode: siteModeOf(exception, settings.mode),
    excepted: exception !== null,
    privateText: status.private ? words.say('switch.private', { site: status.site }) : null,
    endsText:
      exception?.until === undefined
        ? null
        : words.say('switch.ends', { time: words.dateTime(new Date(exception.until).toISOString()) }),
  };
}

export function popupView(
  status: VisitStatus,
  settings: Settings | null,
  words: Words,
  now: EpochMilliseconds,
): PopupView {
  const report = status.state === 'watching' || status.state === 'storage-failing' ? status.report : null;
  const pass = report?.passes[0] ?? null;
  const shown = report !== null && pass !== null;
  const views = shown ? itemViews(pass.items, pass.findings, report.declarations, words) : [];
  return {
    host: hostOf(status.url),
    verdict: verdictOf(status, words),
    consent:
      status.state === 'watching'
        ? consentView(pass, status.effective.preference, status.banner, words)
        : null,
    findings: shown ? findingGroups(pass.findings, pass.items, words, report.declarations) : null,
    groups: shown ? itemGroups(views, words) : null,
    timeline: shown ? timelineOf(pass, words) : null,
    siteSwitch: siteSwitchView(status, settings, words, now),
    exportable: shown,
  };
}

/** What is shown when the worker gives no usable answer. */
export function errorView(message: string, words: Words): PopupView {
  return {
    host: null,
    verdict: failureVerdict(message, words),
    consent: null,
    findings: null,
    groups: null,
    timeline: null,
    siteSwitch: null,
    exportable: false,
  };
}
