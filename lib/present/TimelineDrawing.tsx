import { axisMarks, drawnDots, type Timeline } from './timeline';
import type { Words } from './words';

const WIDTH = 900;
const LABEL = 130;
const LANE = 30;
const TOP = 26;
const MARKS = 7;

/** The part of the timeline that is shown, in its milliseconds. */
interface TimelineView {
  readonly from: number;
  readonly length: number;
}

/** Dots per purpose, the choice as a line, the time before it shaded. */
export function TimelineDrawing({
  timeline,
  view,
  words,
}: {
  timeline: Timeline;
  view: TimelineView;
  words: Words;
}) {
  const bottom = TOP + timeline.lanes.length * LANE;
  const x = (at: number): number => LABEL + ((at - view.from) / view.length) * (WIDTH - LABEL - 12);
  const inside = (at: number): boolean => at >= view.from && at <= view.from + view.length;
  const choice = timeline.lines.find((line) => line.kind === 'choice');
  const shadeTo = choice === undefined ? 0 : Math.min(WIDTH, Math.max(LABEL, x(choice.at)));
  return (
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
  );
}
