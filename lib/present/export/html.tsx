import type { FindingsExport } from '../../model/export';
import { allWords } from '../text/all-languages';
import { renderHtml } from './html/render';

/** `language`: BCP 47; one there are no words for gives English. For callers that hold words already: `renderHtml`. */
export const toHtml = (report: FindingsExport, language: string): string =>
  renderHtml(report, allWords(language));
