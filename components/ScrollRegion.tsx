import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Pixels from the end within which a reader counts as reading the newest. */
const NEAR_THE_END = 48;

/** A table wider than a narrow window scrolls in its own box, which the keyboard reaches. */
export function ScrollRegion({
  label,
  newest = null,
  children,
}: {
  label: string;
  /** Changes with what is added at the end: it comes into view, unless the reader has gone back to something older. */
  newest?: number | null;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLElement>(null);
  const following = useRef(true);
  useEffect(() => {
    if (newest !== null && following.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [newest]);
  return (
    <section
      class="card wide"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      ref={box}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        following.current = scrollTop + clientHeight >= scrollHeight - NEAR_THE_END;
      }}
    >
      {children}
    </section>
  );
}
