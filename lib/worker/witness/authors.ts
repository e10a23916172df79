/** Who lately tried to write which cookie, or talked to which host: how a change of the jar finds its visit. */
export class Authors {
  readonly #attempts = new Map<string, { tab: number; at: number }>();
  readonly #hosts = new Map<string, Map<number, number>>();

  attempted(name: string, tab: number, at: number): void {
    this.#attempts.delete(name);
    this.#attempts.set(name, { tab, at });
    const [oldest] = this.#attempts.keys();
    if (this.#attempts.size > 2000 && oldest !== undefined) this.#attempts.delete(oldest);
  }

  contacted(site: string, tab: number, at: number): void {
    const tabs = this.#hosts.get(site) ?? new Map<number, number>();
    tabs.set(tab, at);
    this.#hosts.set(site, tabs);
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
