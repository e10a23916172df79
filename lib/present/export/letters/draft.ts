import type { ExportedPass, FindingsExport } from '../../../model/export';
import { consentView } from '../../consent-view';
import { findingView, isPotentialBreach, worstFirst } from '../../finding-view';
import { gapText } from '../../verdict';
import type { Words } from '../../words';
import { en } from './en';
import { fr } from './fr';
import type { LetterWords } from './words';

/** Text from a page on one line: control and direction characters could make a letter say something else. */
const oneLine = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();

function pointsOf(pass: ExportedPass, words: Words, letter: LetterWords): readonly string[] {
  return worstFirst(pass.findings.filter(isPotentialBreach)).flatMap((finding, index) => {
    const view = findingView(finding, index, pass.items, words);
    const line = (label: string, text: string) =>
      text === '' ? [] : [`   ${words.labelled(label, oneLine(text))}`];
    return [
      `${index + 1}. ${oneLine(view.title)}`,
      ...line(letter.saw, view.happened),
      ...view.evidence.flatMap((one) => line(letter.saw, words.labelled(one.label, one.text))),
      ...view.quotes.flatMap((quote) => line(letter.says, `“${quote.text}” (${quote.url})`)),
      ...line(letter.basis, view.basis),
      ...line(letter.record, view.eventsText ?? ''),
      '',
    ];
  });
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
            words.dateTime(report.auditedAt),
            oneLine(report.tool.browser),
          ),
          '',
          ...report.passes.flatMap((pass) => {
            const consent = consentView(pass, null, null, words);
            return [
              words.labelled(letter.choice, [consent.line, consent.result?.text].filter(Boolean).join(' ')),
              '',
              letter.facts,
              '',
              ...pointsOf(pass, words, letter),
            ];
          }),
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
