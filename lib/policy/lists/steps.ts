import type { DeclaredCategory } from '../../model/category';
import type { Declaration } from '../../model/declaration';
import { readComplianzList } from './complianz';
import { readCookiebotList } from './cookiebot';
import type { ListSource } from './list';
import { oneTrustListPath, readOneTrustList } from './onetrust';
import { type ListPlatform, type ListRequest, usercentricsLanguage } from './requests';
import { readTermlyList, termlyDocument } from './termly';
import { readUsercentricsList, usercentricsServices } from './usercentrics';

/** What has come of a platform's list so far. */
export interface ListDocuments extends ListRequest {
  /** BCP 47 language of the page that names the list; null when not known. */
  readonly language: string | null;
  /** In the order in which one led to the next; `source` is of the last. */
  readonly documents: readonly string[];
  readonly source: ListSource;
}

/** What a document of the platform gives: where to go on, or the list; null where it has no form that is known. */
export type ListStep = { readonly next: string } | { readonly declaration: Declaration } | null;

const list = (declaration: Declaration | null): ListStep => (declaration === null ? null : { declaration });

/** By platform: `text` is the document that came last. */
const STEPS: Readonly<Record<ListPlatform, (text: string, so: ListDocuments) => ListStep>> = {
  Cookiebot: (text, { source }) => list(readCookiebotList(text, source)),
  Complianz: (text, { source }) => list(readComplianzList(text, source)),

  OneTrust: (text, { source, url, language }) => {
    const declaration = readOneTrustList(text, source);
    if (declaration !== null) return { declaration };
    const path = oneTrustListPath(text, language);
    return path === null ? null : { next: `${url.slice(0, url.lastIndexOf('/'))}/${path}` };
  },

  Termly: (text, { source, url }) => {
    const document = termlyDocument(text);
    return document === null
      ? list(readTermlyList(text, source))
      : { next: `${url}/documents/${document}/cookies` };
  },

  Usercentrics: (text, { source, language, documents }) => {
    const services = usercentricsServices(text);
    if (services !== null)
      return {
        next: `https://aggregator.service.usercentrics.eu/aggregate/${usercentricsLanguage(language)}?templates=${encodeURIComponent(services.templates)}`,
      };
    let categories: ReadonlyMap<string, DeclaredCategory> = new Map();
    for (const before of documents) categories = usercentricsServices(before)?.categories ?? categories;
    return list(readUsercentricsList(text, source, categories));
  },
};

/** What the documents of a platform's list give so far. */
export const listStep = (so: ListDocuments): ListStep => STEPS[so.platform](so.documents.at(-1) ?? '', so);
