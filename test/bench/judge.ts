import { gatherEvidence } from '../../lib/compare/evidence';
import { evaluate } from '../../lib/findings/evaluate';
import { replay } from '../../lib/ledger/replay';
import { entry, says } from '../fixtures/declaration';
import { DAY, requests, visit, writes } from '../fixtures/visit';

/**
 * Time to judge a visit with a long policy, and how it grows: `npx tsx test/bench/judge.ts`. The aim is 30 ms for 1,000
 * cookies, 5,000 requests and 500 rows on an idle machine, and a ratio near two when everything is doubled.
 */
function visitOf(size: number) {
  const names = Array.from({ length: size }, (_, at) => (at % 3 === 0 ? `_ga_${at}X` : `own_${at}_name`));
  return {
    ledger: replay(
      visit(
        {},
        ...names.map((name) => writes(name, { maxAge: 90 * DAY })),
        ...Array.from({ length: size * 5 }, (_, at) =>
          requests(`https://h${at % 200}.third${at % 40}.example/p`, { pixel: at % 7 === 0 }),
        ),
      ),
    ),
    declarations: [
      says({
        entries: Array.from({ length: size / 2 }, (_, at) =>
          entry(`own_${at}_*`, at % 2 === 0 ? 'necessary' : 'analytics', '90 days'),
        ),
      }),
    ],
  };
}

/** The best of many runs is what the work costs; the median, what it costs beside all else the machine does. */
function milliseconds(size: number, runs: number): { readonly best: number; readonly median: number } {
  const given = visitOf(size);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    evaluate(gatherEvidence(given));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { best: times[0] ?? Number.NaN, median: times[Math.floor(runs / 2)] ?? Number.NaN };
}

const sizes = [500, 1000, 2000];
milliseconds(500, 40);
const taken = sizes.map((size) => milliseconds(size, 40));
for (const [at, size] of sizes.entries()) {
  const ratio =
    at === 0
      ? ''
      : `, ${((taken[at]?.best ?? 0) / (taken[at - 1]?.best ?? 1)).toFixed(2)} times the row above`;
  console.log(
    `${size} cookies, ${size * 5} requests, ${size / 2} rows: best ${taken[at]?.best.toFixed(1)} ms, median ${taken[at]?.median.toFixed(1)} ms${ratio}`,
  );
}
