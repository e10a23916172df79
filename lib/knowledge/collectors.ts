/** Where measuring tools that anybody may host take what they count: the ends of the paths, as their makers document them. */
const COLLECTORS: readonly {
  readonly vendor: string;
  readonly ends: readonly string[];
  readonly source: string;
}[] = [
  {
    vendor: 'Matomo',
    ends: ['/matomo.php', '/piwik.php'],
    source: 'https://developer.matomo.org/api-reference/tracking-api',
  },
  {
    vendor: 'Piwik PRO',
    ends: ['/ppms.php'],
    source: 'https://developers.piwik.pro/docs/http-api',
  },
];

/** Whether a URL is where this maker's tool, under whatever host, takes what it counts. */
export function isCollector(vendor: string | null, url: string): boolean {
  const ends = COLLECTORS.find((one) => one.vendor === vendor)?.ends;
  if (ends === undefined) return false;
  const path = url.replace(/[?#].*$/s, '');
  return ends.some((end) => path.endsWith(end));
}
