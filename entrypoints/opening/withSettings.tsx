import type { ComponentChild } from 'preact';
import { FailurePage } from '../../components/FailurePage';
import type { PageStart } from '../../lib/host/page-start';
import type { Settings } from '../../lib/model/settings';
import { failureVerdict } from '../../lib/present/verdict';

/** A page that is nothing without the settings: where the worker did not give them, it says so. */
export const withSettings =
  (draw: (start: PageStart, settings: Settings) => ComponentChild) =>
  (start: PageStart): ComponentChild =>
    start.settings === null ? (
      <FailurePage
        verdict={failureVerdict(start.failure ?? '', start.words)}
        words={start.words}
        onAction={() => location.reload()}
      />
    ) : (
      draw(start, start.settings)
    );
