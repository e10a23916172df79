import { OPTIONAL_CATEGORIES } from '../../../model/category';
import type { ExportedConsentStep, ExportedPass, FindingsExport } from '../../../model/export';
import { answeringStep, answerOutcome } from '../../consent-view';
import { findingView, isPotentialBreach, worstFirst } from '../../finding-view';
import { gapText } from '../../verdict';
import type { Words } from '../../words';
import { oneLine } from '../one-line';
import { en } from './en';
import { fr } from './fr';
import type { LetterWords } from './words';

function pointsOf(pass: ExportedPass, words: Words, letter: LetterWords): readonly string[] {
  return worstFirst(pass.findings.filter(isPotentialBreach)).flatMap((finding, index) => {
    const view = findingView(finding, index, pass.items, words);
    const line = (label: string, text: string) =>
      text === '' ? [] : [`   ${words.labelled(label, oneLine(text))}`];
    return [
      `${index + 1}. ${oneLine(view.title)}`,
      ...line(letter.saw, view.happened),
      ...view.evidence.flatMap((one) => line(letter.saw, words.labelled(one.label, one.text))),
      ...view.quotes.flatMap((quote) => line(letter.says, `${letter.quote(quote.text)} (${quote.url})`)),
      ...line(letter.basis, view.basis),
      ...line(letter.record, view.eventsText ?? ''),
      '',
    ];
  });
}

const CHOSEN_BY = {
  user: 'user',
  extension: 'extension',
  cmp: 'site',
  site: 'site',
  tcf: 'site',
  gpp: 'site',
  usp: 'site',
  gpc: 'site',
  'consent-mode': 'site',
} as const satisfies Readonly<Record<ExportedConsentStep['by'], keyof LetterWords['chosen']>>;

/** Who chose, when and what, and what came of it. */
function choiceOf(pass: ExportedPass, words: Words, letter: LetterWords): string {
  const step = answeringStep(pass.consent);
  const answer = pass.answers.at(-1) ?? null;
  const purposes = (state: 'granted' | 'denied'): string =>
    words.list(
      OPTIONAL_CATEGORIES.filter((category) => (answer?.asked ?? step?.categories)?.[category] === state).map(
        (category) => words.say(`category.${category}`),
      ),
    );
  const [allowed, refused] = [purposes('granted'), purposes('denied')];
  return [
    letter.chosen[step === null ? 'none' : CHOSEN_BY[step.by]](step === null ? '' : words.stamp(step.at)),
    allowed === '' ? '' : letter.allowed(allowed),
    refused === '' ? '' : letter.refused(refused),
    answer === null ? '' : letter.result[answerOutcome(answer)],
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const THIRD_PARTY_WORDS = {
  allowed: 'report.allowed',
  blocked: 'report.blocked',
  unknown: 'consent.unknown',
} as const;

function limitsOf(report: FindingsExport, words: Words, letter: LetterWords): readonly string[] {
  const coverage = report.passes.map((pass) => pass.coverage);
  const gaps = [...new Set(coverage.flatMap((one) => one.gaps))];
  return [
    `- ${letter.limit.potential}`,
    `- ${letter.limit.coverage(
      oneLine([...new Set(coverage.flatMap((one) => one.pages))].join(', ')) || '–',
      words.duration(coverage.reduce((sum, one) => sum + one.watchedSeconds, 0)),
    )}`,
    ...(gaps.length === 0
      ? []
      : [`- ${letter.limit.gaps(words.list(gaps.map((gap) => gapText(gap, words))))}`]),
    `- ${letter.limit.thirdParty} ${words.say(THIRD_PARTY_WORDS[report.tool.thirdPartyCookies])}.`,
    ...report.declarations.map(
      ({ source }) =>
        `- ${letter.limit.document(oneLine(source.url), words.stamp(source.retrievedAt), source.sha256)}`,
    ),
  ];
}

/**
 * A draft to an authority or to the controller, as plain text. It states only confirmed findings, in the words their facts
 * give, and the limits of what was seen; everything else is left blank for the person. Words in English or French.
 */
export function draftLetter(kind: 'complaint' | 'letter', report: FindingsExport, words: Words): string {
  const letter = words.language === 'fr' ? fr : en;
  const complaint = kind === 'complaint';
  const confirmed = report.passes.some((pass) => pass.findings.some(isPotentialBreach));
  const opening = complaint ? letter.complaintOpening : letter.letterOpening;
  return [
    complaint ? letter.complaintTitle : letter.letterTitle,
    '',
    complaint ? letter.to.authority : letter.to.controller,
    letter.from,
    letter.subject(oneLine(report.site)),
    '',
    ...(confirmed
      ? [
          opening(
            oneLine(report.site),
            oneLine(report.url),
            words.stamp(report.auditedAt),
            oneLine(report.tool.browser),
          ),
          '',
          letter.quotedFrom,
          '',
          ...report.passes.flatMap((pass, index) => [
            ...(report.passes.length === 1 ? [] : [letter.pass(index + 1, report.passes.length), '']),
            words.labelled(letter.choice, choiceOf(pass, words, letter)),
            '',
            letter.facts,
            '',
            ...(pass.findings.some(isPotentialBreach) ? pointsOf(pass, words, letter) : [letter.nothing, '']),
          ]),
          letter.limits,
          '',
          ...limitsOf(report, words, letter),
          '',
          ...(complaint ? letter.complaintRequest : letter.letterRequest).flatMap((line) => [line, '']),
          letter.attached,
          '',
          letter.signature,
        ]
      : [letter.none]),
    '',
  ].join('\n');
}
