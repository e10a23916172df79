import { keepLatest } from '../../store/latest';

const MAX_REMEMBERED = 2000;

/** Who lately tried to write which cookie, talked to which host, and what the jar took: how a change finds its visit, and a visit what is older. */
export class Authors {
  readonly #attempts = new Map<string, { tab: number; at: number }>();
  readonly #hosts = new Map<string, Map<number, number>>();

  readonly #changes = new Map<string, number>();

  /** The jar told of a change of the cookie with that canonical key. */
  changed(key: string, at: number): void {
    keepLatest(this.#changes, key, at, MAX_REMEMBERED);
  }

  /** Whether the cookie has changed since then, as far as is remembered. */
  hasChanged(key: string, since: number): boolean {
    return (this.#changes.get(key) ?? Number.NEGATIVE_INFINITY) >= since;
  }

  attempted(name: string, tab: number, at: number): void {
    keepLatest(this.#attempts, name, { tab, at }, MAX_REMEMBERED);
  }

  contacted(site: string, tab: number, at: number): void {
    const tabs = this.#hosts.get(site) ?? new Map<number, number>();
    tabs.set(tab, at);
    keepLatest(this.#hosts, site, tabs, MAX_REMEMBERED);
  }

  attemptOn(name: string, since: number): number | null {
    const attempt = this.#attempts.get(name);
    return attempt === undefined || attempt.at < since ? null : attempt.tab;
  }

  /** Tabs that talked to the site since then, the last first. */
  contactsWith(site: string, since: number): readonly number[] {
    return [...(this.#hosts.get(site) ?? [])]
      .filter(([, at]) => at >= since)
      .sort(([, a], [, b]) => b - a)
      .map(([tab]) => tab);
  }
}
