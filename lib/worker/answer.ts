import { learnEveryWord } from '../consent/every-word';
import { wordsSpoken } from '../consent/heuristic/languages';
import { nextStep } from '../consent/heuristic/plan';
import { offersOf } from '../consent/offers';
import { prominence } from '../consent/prominence';
import { observationsOf, readBack, standingOf } from '../consent/read-back';
import { verdictOf } from '../consent/verdict';
import { siteOf } from '../cookie/site';
import { decide, type EffectiveSettings, type Intent } from '../enforce/decide';
import type { OpenVisit, PageSender, World } from '../host/ports';
import type { Preference } from '../model/category';
import type { AnswerGiven, NewEvent } from '../model/event';
import { failed, type Outcome, ok } from '../model/known';
import { type ConsentReport, readConsentReport, readReportedAnswer } from '../protocol/consent';
import type { Ask } from '../protocol/messages';
import { isNews, observeDeclaredRecords, observeTimes } from './consent-records';
import { ledgerOf } from './ledgers';
import { askPlatform, enterPageWorld, knockInPageWorld, platformOf } from './page-world';
import { type BringIn, followDecision, followPendingAnswers, readAround } from './pending-answers';
import type { Handlers } from './serve';
import { effectiveOn } from './settings';
import { turns } from './turns';

/** A visit is logged within moments of its page; a script of the page may be faster. */
const VISIT_TRIES = 60;
const VISIT_MILLISECONDS = 50;

const NOTHING: Preference = { preferences: false, analytics: false, marketing: false };

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function visitOf(world: World, tab: number): Promise<OpenVisit | null> {
  for (let tries = 0; tries < VISIT_TRIES; tries += 1) {
    const visit = await world.log.openVisit(tab);
    if (visit !== null) return visit;
    await wait(VISIT_MILLISECONDS);
  }
  return null;
}

/** Brings the script into a frame; what it needs in the page's world it asks for (`page-world.ts`). */
async function bringIn(world: World, tab: number, frame: number): Promise<void> {
  await world.pages.run(tab, frame, 'consent.js', 'ISOLATED');
}

const bringing =
  (world: World): BringIn =>
  (tab, frame) =>
    bringIn(world, tab, frame);

/** `about:blank` and `srcdoc` frames are their embedder's. */
const isBlank = (url: string): boolean => url.startsWith('about:') || url.startsWith('blob:');

const isYes = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && Reflect.get(value, name) === true;

/**
 * Whether a dialog in a frame may be answered: the top frame's and those of the same site may; a frame of another site
 * only when it lies over the page as a layer and holds nothing but the dialog, as platforms that ask from a frame do.
 */
async function isTheSites(
  world: World,
  visit: OpenVisit,
  from: PageSender,
  alone: boolean,
): Promise<boolean> {
  // A report of a page that was left in the meantime belongs to another visit.
  if (siteOf(from.frame.url) === visit.site) return true;
  if (from.frame.id === 0) return false;
  if (isBlank(from.frame.url)) return true;
  if (!alone) return false;
  const question = { consent: 'frame', url: from.frame.url };
  let vouched = await world.pages.ask(from.tab, 0, question);
  // Other scripts of ours listen there too, and leave this question unanswered.
  if (!vouched.ok || typeof vouched.value !== 'object' || vouched.value === null) {
    await bringIn(world, from.tab, 0);
    vouched = await world.pages.ask(from.tab, 0, question);
  }
  return vouched.ok && isYes(vouched.value, 'layered');
}

const moment = (world: World, visit: OpenVisit) => ({ visit: visit.visit, at: world.now(), notBefore: null });

/** What is not in the log is not done. */
async function intend(
  world: World,
  visit: OpenVisit,
  intent: Pick<Intent, 'intent' | 'asked'>,
  by: 'setting' | 'person',
  action: 'answer' | 'withdraw' | 'reopen',
): Promise<boolean> {
  const { intent: id, asked } = intent;
  const logged = await world.log.append([
    { kind: 'answer-intended', ...moment(world, visit), intent: id, asked, by, action },
  ]);
  return logged.ok;
}

type BannerReport = Extract<ConsentReport, { kind: 'banner' }>;

async function onBanner(
  world: World,
  visit: OpenVisit,
  report: BannerReport,
  from: PageSender,
  settings: EffectiveSettings,
): Promise<unknown> {
  const { cmp, layer, alone, payWall, again } = report;
  if (!(await isTheSites(world, visit, from, alone))) return null;
  if (!again) {
    const offers = offersOf(layer, report.roles, prominence(report.looks.accept, report.looks.reject));
    await world.log.append([
      { kind: 'banner-seen', ...moment(world, visit), cmp, frame: from.frame, offers },
    ]);
  }
  const ledger = await ledgerOf(world, visit.visit);
  const [intent] = decide(ledger, settings);
  // A platform may show its next layer in a frame of its own: that asks again once the answer of the first has ended.
  if (intent === undefined) return { wait: ledger.answers.some(({ result }) => result === null) };
  if (!(await intend(world, visit, intent, 'setting', 'answer'))) return null;
  const reason = intent.do === 'give-up' ? intent.reason : payWall ? 'consent-or-pay' : null;
  if (reason === null) {
    const plan = nextStep(layer, intent.asked, { opened: 0, decided: false });
    return { intent: intent.intent, asked: intent.asked, plan };
  }
  await world.log.append([
    {
      kind: 'answer-given',
      ...moment(world, visit),
      intent: intent.intent,
      result: 'not-possible',
      adapter: cmp,
      asked: intent.asked,
      stored: {},
      steps: [],
      reason,
    },
  ]);
  return null;
}

function eventsOf(world: World, visit: OpenVisit, report: ConsentReport): readonly NewEvent[] {
  const base = moment(world, visit);
  switch (report.kind) {
    case 'gone':
      return [{ kind: 'banner-gone', ...base }];
    case 'clicked': {
      const { role, trusted, label, categories } = report;
      // The report comes after what the site wrote in answer to the click; nothing happened after it arrived.
      const at = Math.min(Math.max(report.at, visit.startedAt), base.at);
      return [{ kind: 'choice-clicked', ...base, at, role, trusted, label, categories }];
    }
    case 'observed':
      return report.observations.map((observation) => ({
        kind: 'consent-observed',
        ...base,
        ...observation,
      }));
    case 'reopen':
      return [{ kind: 'reopen-control-sought', ...base, found: report.found, label: report.label }];
    case 'answered': {
      const { intent, result, adapter, asked, stored, steps, reason } = report;
      return [{ kind: 'answer-given', ...base, intent, result, adapter, asked, stored, steps, reason }];
    }
    default:
      return [];
  }
}

/** Observations that the log already holds are no news; the rest of a report is. */
async function newsOf(world: World, visit: OpenVisit, report: ConsentReport): Promise<readonly NewEvent[]> {
  const events = eventsOf(world, visit, report);
  if (report.kind !== 'observed') return events;
  const ledger = await ledgerOf(world, visit.visit);
  return events.filter((event) => event.kind !== 'consent-observed' || isNews(ledger, event));
}

/** Records that the page keeps, as what they say: the values end here. */
const understood = (report: ConsentReport): ConsentReport =>
  report.kind === 'kept'
    ? { kind: 'observed', observations: [...observationsOf(report.entries, report.declared)] }
    : report;

/** By tab: what was read before a dialog was told of stands before it in the log too. */
const inTurn = turns<number>();

async function onReport(world: World, body: unknown, from: PageSender): Promise<unknown> {
  const said = readConsentReport(body);
  if (said === null) return null;
  const report = understood(said);
  if (report.kind === 'words') return wordsSpoken(report.labels, report.named, report.known);
  if (report.kind === 'plan') return nextStep(report.layer, report.asked, report.progress);
  if (report.kind === 'evidence') return verdictOf(report);
  if (report.kind === 'read-back') return readBack(report.entries, report);
  if (report.kind === 'standing') return standingOf(report.entries);
  if (report.kind === 'enter') return enterPageWorld(world, from, report.platform);
  if (report.kind === 'platform') return platformOf(world, from);
  if (report.kind === 'ask-platform') return askPlatform(world, from, report);
  if (report.kind === 'knock') return knockInPageWorld(world, from, report);
  if (report.kind === 'observed' || report.kind === 'banner')
    return inTurn(from.tab, () => onNews(world, report, from));
  return onNews(world, report, from);
}

async function onNews(world: World, report: ConsentReport, from: PageSender): Promise<unknown> {
  const [visit, { settings }] = await Promise.all([visitOf(world, from.tab), world.settings.read()]);
  if (visit === null) return null;
  const here = effectiveOn(settings, visit.site, world.now());
  if (!here.observe) return null;
  if (report.kind === 'sniffed') {
    // Both at once: the script asks for what is in the page's world as soon as it has come in.
    const entering = enterPageWorld(world, from, null);
    void bringIn(world, from.tab, from.frame.id);
    return entering;
  }
  if (report.kind === 'banner') return onBanner(world, visit, report, from, here);
  else if (report.kind === 'deciding') void followDecision(world, visit, report, from, bringing(world));
  // What a frame cannot read, the page around it may keep.
  else if (report.kind === 'answered' && from.frame.id !== 0 && report.reason === 'not-verified')
    await readAround(world, visit, report, bringing(world));
  else if (await isTheSites(world, visit, from, true)) {
    const news = await newsOf(world, visit, report);
    await world.log.append(news);
    if (report.kind === 'observed') await observeTimes(world, visit, news);
  }
  return null;
}

/** The frame that shows the site's dialog; the top frame where none does. */
async function frameWithDialog(world: World, tab: number, site: string): Promise<number> {
  const frames = await world.pages.frames(tab);
  for (const frame of frames.filter(({ id, url }) => id === 0 || siteOf(url) === site)) {
    const seen = await world.pages.ask(tab, frame.id, { consent: 'look' });
    if (seen.ok && isYes(seen.value, 'dialog')) return frame.id;
  }
  return 0;
}

const nothingDone = (result: AnswerGiven['result'], reason: string | null) => ({
  result,
  adapter: null,
  stored: {},
  steps: [],
  reason,
});

async function answerIn(world: World, tab: number, frame: number, asked: Preference) {
  const reply = await world.pages.ask(tab, frame, { consent: 'answer', asked });
  return (reply.ok ? readReportedAnswer(reply.value) : null) ?? nothingDone('failed', 'page-unreachable');
}

async function onPersonsWish(
  world: World,
  { tab, action, preference }: Ask<'visit/answer'>,
): Promise<Outcome<AnswerGiven>> {
  const visit = await world.log.openVisit(tab);
  if (visit === null) return failed('no-visit', 'This page has not been witnessed: reload it first.');
  const { settings } = await world.settings.read();
  const here = effectiveOn(settings, visit.site, world.now());
  const asked = action === 'withdraw' ? NOTHING : (preference ?? here.preference);
  const intent = { intent: `${visit.visit}/${action}-${world.now()}`, asked };
  if (!(await intend(world, visit, intent, 'person', action)))
    return failed('log-failing', 'The log cannot be written, so nothing was done.');

  const present = await world.pages.ask(tab, 0, { consent: 'look' });
  if (!present.ok || typeof present.value !== 'object' || present.value === null)
    await bringIn(world, tab, 0);
  const frame = await frameWithDialog(world, tab, visit.site);
  const reopened = action === 'answer' ? null : await world.pages.ask(tab, frame, { consent: 'reopen' });
  const opened = reopened?.ok === true && isYes(reopened.value, 'opened');
  const given =
    action === 'answer' || (action === 'withdraw' && opened)
      ? await answerIn(world, tab, frame, asked)
      : nothingDone(opened ? 'exact' : 'not-offered', opened ? null : 'no-reopen-control');
  const event: AnswerGiven = { kind: 'answer-given', ...moment(world, visit), ...intent, ...given };
  const logged = await world.log.append([event]);
  return logged.ok ? ok(event) : logged;
}

/** Answers consent dialogs as the settings say, and on the person's wish. Registered in the first tick. */
export function startAnswering(world: World): Pick<Handlers, 'visit/answer'> {
  learnEveryWord();
  world.pages.onMessage('consent', (body, from) => onReport(world, body, from));
  observeDeclaredRecords(world, bringing(world));
  followPendingAnswers(world, bringing(world));
  return { 'visit/answer': (ask) => onPersonsWish(world, ask) };
}
