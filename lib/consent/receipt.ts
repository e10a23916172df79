import { type Category, type ConsentByCategory, OPTIONAL_CATEGORIES } from '../model/category';
import type { ExportedConsentStep, ExportedPass } from '../model/export';
import type { IsoDateTime } from '../model/time';

/** A source that said something of consent after an answer. */
export interface ReceiptSignal {
  readonly at: IsoDateTime;
  readonly source: ExportedConsentStep['source'];
  readonly name: string;
  readonly categories: ConsentByCategory;
  /** Whether all it states is what was asked; null where it states nothing of the purposes. */
  readonly agrees: boolean | null;
}

/** A cookie that was first seen after an answer. */
export interface ReceiptCookie {
  readonly at: IsoDateTime;
  readonly name: string;
  readonly domain: string;
  readonly category: Category | null;
  /** By what was asked; null where its purpose is not known. */
  readonly allowed: boolean | null;
}

/** One answer as it can be shown later: what was asked, how it was given, what was stored, who said so, what came after. */
export interface ConsentReceipt {
  readonly at: IsoDateTime;
  readonly asked: ConsentByCategory;
  readonly result: ExportedPass['answers'][number]['result'];
  readonly reason: string | null;
  /** Id of the platform whose interface was used; null where the dialog's own controls were. */
  readonly adapter: string | null;
  /** What was called or pressed, in order. */
  readonly written: readonly string[];
  readonly stored: ConsentByCategory;
  readonly signals: readonly ReceiptSignal[];
  readonly cookies: readonly ReceiptCookie[];
}

function agreement(stated: ConsentByCategory, asked: ConsentByCategory): boolean | null {
  const told = OPTIONAL_CATEGORIES.filter(
    (category) => stated[category] === 'granted' || stated[category] === 'denied',
  );
  return told.length === 0 ? null : told.every((category) => stated[category] === asked[category]);
}

const allowedBy = (asked: ConsentByCategory, category: Category | null): boolean | null =>
  category === null ? null : category === 'necessary' || asked[category] === 'granted';

/**
 * The receipts of a visit, one an answer, in their order. What came between an answer and the next one belongs to the first;
 * clicks and our own answers are no signals of the site.
 */
export function receiptsOf({
  answers,
  consent,
  items,
}: Pick<ExportedPass, 'answers' | 'consent' | 'items'>): readonly ConsentReceipt[] {
  return answers.map(({ at, asked, result, reason, adapter, steps, stored }, index) => {
    const end = answers[index + 1]?.at ?? null;
    const after = (moment: IsoDateTime): boolean =>
      Date.parse(moment) >= Date.parse(at) && (end === null || Date.parse(moment) < Date.parse(end));
    return {
      at,
      asked,
      result,
      reason,
      adapter,
      written: steps,
      stored,
      signals: consent
        .filter(
          (step) => step.source !== 'click' && step.source !== 'answer' && step.answered && after(step.at),
        )
        .map((step) => ({
          at: step.at,
          source: step.source,
          name: step.name,
          categories: step.categories,
          agrees: agreement(step.categories, asked),
        })),
      cookies: items
        .filter((item) => item.kind === 'cookie' && item.phase !== 'found' && after(item.firstSeen.at))
        .map(({ firstSeen, name, domain, category }) => ({
          at: firstSeen.at,
          name,
          domain,
          category,
          allowed: allowedBy(asked, category),
        })),
    };
  });
}
