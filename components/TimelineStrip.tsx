import { drawnDots } from '../lib/present/timeline';
import { TimelineCounts, type TimelineProps } from './TimelineCounts';

const WIDTH = 340;
const LANE_HEIGHT = 16;
/** Room above the lanes, for the word over the choice where there is one. */
const TOP_WITH_CHOICE = 18;
const TOP_WITHOUT = 2;

/** The visit at a glance: things seen as dots in their purpose's lane, the choice as a line; what lies left of it came before. */
export function TimelineStrip({ timeline, words, onCount }: TimelineProps) {
  const choice = timeline.lines.find((line) => line.kind === 'choice');
  const top = choice === undefined ? TOP_WITHOUT : TOP_WITH_CHOICE;
  const height = top + timeline.lanes.length * LANE_HEIGHT + 14;
  const x = (at: number): number => 6 + (at / timeline.length) * (WIDTH - 12);
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={timeline.summary}>
        {choice !== undefined && (
          <rect class="before" x={0} y={top - 4} width={x(choice.at)} height={height - top - 8} rx={4} />
        )}
        {timeline.lanes.map((lane, row) => {
          const y = top + row * LANE_HEIGHT + LANE_HEIGHT / 2;
          return (
            <g key={lane.category ?? 'unknown'}>
              <line class="lane-line" x1={0} x2={WIDTH} y1={y} y2={y} />
              {drawnDots(lane.dots, timeline.length / WIDTH).map((dot) => (
                <circle
                  key={dot.id}
                  class={`mark ${lane.category ?? 'unknown'}`}
                  cx={x(dot.at)}
                  cy={y}
                  r={4.5}
                >
                  <title>{dot.label}</title>
                </circle>
              ))}
            </g>
          );
        })}
        {choice !== undefined && (
          <>
            <line class="choice" x1={x(choice.at)} x2={x(choice.at)} y1={top - 6} y2={height - 12} />
            <text
              x={x(choice.at)}
              y={10}
              text-anchor={
                choice.at < timeline.length / 4
                  ? 'start'
                  : choice.at > timeline.length * 0.75
                    ? 'end'
                    : 'middle'
              }
            >
              {words.say('timeline.choice')}
            </text>
          </>
        )}
        <text x={0} y={height - 1}>
          0 s
        </text>
        <text x={WIDTH} y={height - 1} text-anchor="end">
          {words.duration(timeline.length / 1000)}
        </text>
      </svg>
      <figcaption class="small muted">{timeline.summary}</figcaption>
      <TimelineCounts counts={timeline.counts} onCount={onCount} />
    </figure>
  );
}
