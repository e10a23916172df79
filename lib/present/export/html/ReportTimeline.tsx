import { axisMarks, type Timeline } from '../../timeline';
import type { Words } from '../../words';

const WIDTH = 900;
const LABEL = 130;
const LANE = 26;
const TOP = 24;
const MARKS = 6;

/** The visit drawn still: dots per purpose, the choice as a line, the time before it shaded. */
export function ReportTimeline({ timeline, words }: { timeline: Timeline; words: Words }) {
  const bottom = TOP + timeline.lanes.length * LANE;
  const x = (at: number): number => LABEL + (at / timeline.length) * (WIDTH - LABEL - 12);
  const choice = timeline.lines.find((line) => line.kind === 'choice');
  return (
    <figure style="margin:0">
      <svg viewBox={`0 0 ${WIDTH} ${bottom + 22}`} role="img" aria-label={timeline.summary}>
        {choice !== undefined && (
          <rect class="shade" x={LABEL} y={TOP} width={x(choice.at) - LABEL} height={bottom - TOP} />
        )}
        {timeline.lanes.map((lane, row) => {
          const y = TOP + row * LANE + LANE / 2;
          return (
            <g key={lane.category ?? 'unknown'}>
              <text x={0} y={y + 4}>
                {lane.label}
              </text>
              <line class="lane" x1={LABEL} x2={WIDTH} y1={y} y2={y} />
              {lane.dots.map((dot) => (
                <circle key={dot.id} class={lane.category ?? 'unknown'} cx={x(dot.at)} cy={y} r={5}>
                  <title>{dot.label}</title>
                </circle>
              ))}
            </g>
          );
        })}
        {timeline.lines.map((line) => (
          <line
            key={`${line.at} ${line.label}`}
            class={line.kind}
            x1={x(line.at)}
            x2={x(line.at)}
            y1={TOP - 4}
            y2={bottom}
          />
        ))}
        {choice !== undefined && (
          <text x={x(choice.at)} y={12} text-anchor={choice.at > timeline.length / 2 ? 'end' : 'start'}>
            {choice.label}
          </text>
        )}
        {axisMarks(0, timeline.length, MARKS).map((mark) => (
          <text key={mark} x={x(mark)} y={bottom + 16} text-anchor="middle">
            {words.number(mark / 1000)} s
          </text>
        ))}
      </svg>
      <figcaption class="small muted">{timeline.summary}</figcaption>
    </figure>
  );
}
