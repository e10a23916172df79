import type { ComponentChildren } from 'preact';

/** A table wider than a narrow window scrolls in its own box, which the keyboard reaches. */
export function ScrollRegion({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section
      class="card wide"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </section>
  );
}
