import { useState } from 'preact/hooks';
import { TimelineDrawing } from '../lib/present/TimelineDrawing';
import { TimelineCounts, type TimelineProps } from './TimelineCounts';

const ZOOM = 2;
const DEEPEST_MILLISECONDS = 20;

/** The visit drawn large: `+` and `-` zoom, arrows move, `0` shows all. The table below holds the same in words. */
export function TimelineChart({ timeline, words, onCount }: TimelineProps) {
  const [view, setView] = useState({ from: 0, length: timeline.length });
  const show = (from: number, length: number) => {
    const bounded = Math.min(timeline.length, Math.max(DEEPEST_MILLISECONDS, length));
    setView({ from: Math.min(Math.max(0, from), timeline.length - bounded), length: bounded });
  };
  const zoom = (factor: number) =>
    show(view.from + (view.length - view.length / factor) / 2, view.length / factor);
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoom(ZOOM),
    '=': () => zoom(ZOOM),
    '-': () => zoom(1 / ZOOM),
    ArrowLeft: () => show(view.from - view.length / 4, view.length),
    ArrowRight: () => show(view.from + view.length / 4, view.length),
    '0': () => show(0, timeline.length),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <figure class="card part timeline">
      <div class="row no-print">
        <button type="button" class="button" onClick={() => zoom(ZOOM)}>
          {words.say('timeline.zoomIn')}
        </button>
        <button type="button" class="button" onClick={() => zoom(1 / ZOOM)}>
          {words.say('timeline.zoomOut')}
        </button>
        <button type="button" class="button" onClick={() => show(0, timeline.length)}>
          {words.say('timeline.all')}
        </button>
      </div>
      <section
        class="chart"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that zoom and move need a place to arrive
        tabIndex={0}
        onKeyDown={onKeyDown}
        aria-label={words.say('timeline.title')}
      >
        <TimelineDrawing timeline={timeline} view={view} words={words} />
      </section>
      <figcaption class="small muted">{timeline.summary}</figcaption>
      <TimelineCounts counts={timeline.counts} onCount={onCount} />
    </figure>
  );
}
