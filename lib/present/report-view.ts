import { receiptsOf } from '../consent/receipt';
import { CONSENT_STATES, OPTIONAL_CATEGORIES, type Preference } from '../model/category';
import type { ExportedConsentStep, ExportedPass, FindingsExport } from '../model/export';
import { type ConsentView, consentView } from './consent-view';
import { type FindingGroups, findingGroups } from './finding-view';
import { countBreaches, type ItemView, itemViews, type SubscribedTexts } from './item-view';
import { type PolicyView, policyView } from './policy-view';
import { type RecipientView, recipientViews } from './recipients-view';
import { type Timeline, timelineOf } from './timeline';
import { gapText, type Verdict, verdictOn } from './verdict';
import type { Words } from './words';

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export interface ReceiptStep {
  readonly key: number;
  readonly time: string;
  readonly by: string;
  readonly source: string;
  readonly categories: readonly LabelledText[];
}

export interface PassView {
  readonly label: string;
  readonly result: string | null;
  readonly findings: FindingGroups;
  readonly counts: readonly (LabelledText & { readonly tone: 'breach' | 'review' | 'clear' | 'neutral' })[];
  readonly items: readonly ItemView[];
  readonly timeline: Timeline | null;
  readonly consent: ConsentView;
  readonly receipt: readonly ReceiptStep[];
  /** What the site said, and which cookies came, after the last answer. */
  readonly afterwards: {
    readonly signals: readonly LabelledText[];
    readonly cookies: readonly LabelledText[];
  };
  readonly recipients: readonly RecipientView[];
  readonly coverage: readonly LabelledText[];
  /** Declared names that no item matched, with who declares them. */
  readonly unseen: readonly LabelledText[];
}

/** A whole findings document as it is shown on the report page and in the HTML file. */
export interface ReportView {
  readonly site: string;
  readonly title: string;
  readonly url: string;
  readonly auditedText: string;
  readonly verdict: Verdict;
  readonly passes: readonly PassView[];
  readonly policies: readonly PolicyView[];
  readonly provenance: readonly LabelledText[];
}

export function passLabel(pass: ExportedPass, words: Words): string {
  if (typeof pass.answer === 'string') return words.say(`pass.${pass.answer}`);
  const names = pass.answer.map((name) => {
    const category = OPTIONAL_CATEGORIES.find((one) => one === name);
    return category === undefined ? name : words.say(`category.${category}`);
  });
  return words.say('pass.some', { list: words.list(names) });
}

const RESULT_WORDS = {
  exact: 'consent.result.exact',
  partial: 'consent.result.partial',
  'not-offered': 'consent.result.not-offered',
  'no-banner': 'consent.result.no-banner',
  failed: 'consent.result.failed',
  'not-asked': null,
} as const;

/** Standards keep their names; people and the extension are named in the reader's language. */
function byText(step: ExportedConsentStep, words: Words): string {
  switch (step.by) {
    case 'user':
    case 'extension':
    case 'site':
    case 'cmp':
      return words.say(`consent.by.${step.by}`);
    case 'tcf':
      return 'IAB TCF';
    case 'gpp':
      return 'IAB GPP';
    case 'usp':
      return 'IAB USP';
    case 'consent-mode':
      return 'Google Consent Mode';
    case 'gpc':
      return 'Global Privacy Control';
    default:
      return step.by satisfies never;
  }
}

const receiptOf = (steps: readonly ExportedConsentStep[], words: Words): readonly ReceiptStep[] =>
  steps.map((step) => ({
    key: step.seq,
    time: words.time(step.at),
    by: byText(step, words),
    source: step.name,
    categories: OPTIONAL_CATEGORIES.flatMap((category) => {
      const state = step.categories[category];
      return state === undefined
        ? []
        : [{ label: words.say(`category.${category}`), text: words.say(`consent.${state}`) }];
    }),
  }));

function afterwardsOf(pass: ExportedPass, words: Words): PassView['afterwards'] {
  const receipt = receiptsOf(pass).at(-1);
  const said = (agrees: boolean | null): string =>
    agrees === null ? '–' : words.say(agrees ? 'receipt.agrees' : 'receipt.differs');
  return {
    signals: (receipt?.signals ?? []).map(({ name, agrees }) => ({ label: name, text: said(agrees) })),
    cookies: (receipt?.cookies ?? []).map(({ name, domain, allowed }) => ({
      label: `${name} (${domain})`,
      text: said(allowed),
    })),
  };
}

/** A state of the contract in words; what a newer document may say besides is shown as it is. */
function stateText(state: string, words: Words): string {
  const known = CONSENT_STATES.find((one) => one === state);
  return known === undefined ? state : words.say(`consent.${known}`);
}

function coverageOf(pass: ExportedPass, words: Words): readonly LabelledText[] {
  const { coverage } = pass;
  return [
    { label: words.say('coverage.pages'), text: coverage.pages.join(', ') || '–' },
    {
      label: words.say('coverage.states'),
      text: coverage.consentStates.map((state) => stateText(state, words)).join(', ') || '–',
    },
    { label: words.say('coverage.watched'), text: words.duration(coverage.watchedSeconds) },
    {
      label: words.say('coverage.gaps'),
      text:
        coverage.gaps.length === 0
          ? words.say('coverage.noGaps')
          : words.list(coverage.gaps.map((gap) => gapText(gap, words))),
    },
    {
      label: words.say('coverage.fresh'),
      text: words.say(coverage.freshJar ? 'answer.yes' : 'answer.no'),
    },
    ...(coverage.unread.length === 0
      ? []
      : [{ label: words.say('coverage.unread'), text: coverage.unread.join('; ') }]),
  ];
}

/** What the person asked for, from the extension's own answer: the only place a document states it. */
function askedOf(pass: ExportedPass): Partial<Preference> | null {
  const asked = pass.answers.at(-1)?.asked;
  if (asked === undefined) return null;
  return Object.fromEntries(
    OPTIONAL_CATEGORIES.filter((category) => asked[category] !== undefined).map((category) => [
      category,
      asked[category] === 'granted',
    ]),
  );
}

function unseenOf(report: FindingsExport, pass: ExportedPass, words: Words): readonly LabelledText[] {
  const seen = new Set(pass.items.flatMap((item) => (item.declared?.name ? [item.declared.name] : [])));
  const unseen = report.declarations.flatMap((declaration) =>
    declaration.entries.flatMap((entry) =>
      entry.name === null || seen.has(entry.name)
        ? []
        : [{ label: entry.name, text: words.say(`declarant.${declaration.source.kind}`) }],
    ),
  );
  return [...new Map(unseen.map((line) => [`${line.label} ${line.text}`, line])).values()];
}

function passView(
  report: FindingsExport,
  pass: ExportedPass,
  words: Words,
  subscribed: SubscribedTexts,
): PassView {
  const findings = findingGroups(pass.findings, pass.items, words, report.declarations);
  const resultKey = RESULT_WORDS[pass.applied];
  const consent = consentView(pass, askedOf(pass), null, words);
  const breaches = countBreaches(pass.findings);
  const advice = findings.confirmed.length - breaches;
  return {
    label: passLabel(pass, words),
    result: resultKey === null ? null : (consent.result?.text ?? words.say(resultKey)),
    findings,
    counts: [
      {
        label: words.say('findings.confirmed'),
        text: words.number(breaches),
        tone: breaches > 0 ? 'breach' : 'neutral',
      },
      ...(advice > 0
        ? [{ label: words.say('level.advisory'), text: words.number(advice), tone: 'neutral' } as const]
        : []),
      { label: words.say('findings.review'), text: words.number(findings.review.length), tone: 'review' },
      { label: words.say('findings.passed'), text: words.number(findings.passed.length), tone: 'clear' },
      {
        label: words.say('findings.notEvaluated'),
        text: words.number(findings.notEvaluated.length),
        tone: 'neutral',
      },
    ],
    items: itemViews(pass.items, pass.findings, report.declarations, words, subscribed),
    timeline: timelineOf(pass, words),
    consent,
    receipt: receiptOf(pass.consent, words),
    afterwards: afterwardsOf(pass, words),
    recipients: recipientViews(pass, report.declarations, words),
    coverage: coverageOf(pass, words),
    unseen: unseenOf(report, pass, words),
  };
}

/** `subscribed`: what the list of names that a person had fetched says of the items. */
export function reportView(
  report: FindingsExport,
  words: Words,
  subscribed: SubscribedTexts = new Map(),
): ReportView {
  return {
    site: report.site,
    title: words.say('report.of', { site: report.site }),
    url: report.url,
    auditedText: words.say('report.audited', { time: words.stamp(report.auditedAt) }),
    verdict: verdictOn(report, null, words),
    passes: report.passes.map((pass) => passView(report, pass, words, subscribed)),
    policies: report.declarations.map((declaration) => policyView(declaration, words)),
    provenance: [
      { label: words.say('report.url'), text: report.url },
      { label: words.say('item.observed'), text: report.auditedAt },
      { label: words.say('report.version'), text: `Cookie Witness ${report.tool.version}, ${report.schema}` },
      { label: words.say('report.browser'), text: report.tool.browser },
      {
        label: words.say('report.thirdPartyCookies'),
        text: words.say(THIRD_PARTY_WORDS[report.tool.thirdPartyCookies]),
      },
      {
        label: words.say('findings.basis'),
        text: words.say('report.rules', { count: Object.keys(report.tool.rules).length }),
      },
    ],
  };
}

const THIRD_PARTY_WORDS = {
  allowed: 'report.allowed',
  blocked: 'report.blocked',
  unknown: 'consent.unknown',
} as const;
