import { useState } from 'preact/hooks';
import { axisMarks, drawnDots } from '../lib/present/timeline';
import { TimelineCounts, type TimelineProps } from './TimelineCounts';

const WIDTH = 900;
const LABEL = 130;
const LANE = 30;
const TOP = 26;
const MARKS = 7;
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
  const bottom = TOP + timeline.lanes.length * LANE;
  const x = (at: number): number => LABEL + ((at - view.from) / view.length) * (WIDTH - LABEL - 12);
  const inside = (at: number): boolean => at >= view.from && at <= view.from + view.length;
  const choice = timeline.lines.find((line) => line.kind === 'choice');
  const shadeTo = choice === undefined ? 0 : Math.min(WIDTH, Math.max(LABEL, x(choice.at)));
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
        <svg viewBox={`0 0 ${WIDTH} ${bottom + 24}`} role="img" aria-label={timeline.summary}>
          {choice !== undefined && (
            <rect class="before" x={LABEL} y={TOP} width={shadeTo - LABEL} height={bottom - TOP} />
          )}
          {timeline.lanes.map((lane, row) => {
            const y = TOP + row * LANE + LANE / 2;
            return (
              <g key={lane.category ?? 'unknown'}>
                <text x={0} y={y + 4}>
                  {lane.label}
                </text>
                <line class="lane-line" x1={LABEL} x2={WIDTH} y1={y} y2={y} />
                {drawnDots(
                  lane.dots.filter((dot) => inside(dot.at)),
                  view.length / (WIDTH - LABEL),
                ).map((dot) => (
                  <g key={dot.id}>
                    {dot.from < dot.at && (
                      <line class="span" x1={Math.max(LABEL, x(dot.from))} x2={x(dot.at)} y1={y} y2={y} />
                    )}
                    <circle class={`mark ${lane.category ?? 'unknown'}`} cx={x(dot.at)} cy={y} r={6}>
                      <title>{dot.label}</title>
                    </circle>
                  </g>
                ))}
              </g>
            );
          })}
          {timeline.lines
            .filter((line) => inside(line.at))
            .map((line) => (
              <line
                key={`${line.at} ${line.label}`}
                class={line.kind}
                x1={x(line.at)}
                x2={x(line.at)}
                y1={TOP - 6}
                y2={bottom}
              >
                <title>{line.label}</title>
              </line>
            ))}
          {choice !== undefined && inside(choice.at) && (
            <text x={x(choice.at)} y={14} text-anchor={x(choice.at) > WIDTH / 2 ? 'end' : 'start'}>
              {choice.label}
            </text>
          )}
          {axisMarks(view.from, view.length, MARKS).map((mark) => (
            <text key={mark} x={x(mark)} y={bottom + 18} text-anchor="middle">
              {words.number(Math.round(mark) / 1000)} s
            </text>
          ))}
        </svg>
      </section>
      <figcaption class="small muted">{timeline.summary}</figcaption>
      <TimelineCounts counts={timeline.counts} onCount={onCount} />
    </figure>
  );
}
