import { TimelineDrawing } from '../../TimelineDrawing';
import type { Timeline } from '../../timeline';
import type { Words } from '../../words';

/** The visit drawn still. */
export const ReportTimeline = ({ timeline, words }: { timeline: Timeline; words: Words }) => (
  <figure style="margin:0">
    <TimelineDrawing timeline={timeline} view={{ from: 0, length: timeline.length }} words={words} />
    <figcaption class="small muted">{timeline.summary}</figcaption>
  </figure>
);
