import type { Tone } from '../lib/present/verdict';

/** Drawn on a 24-unit grid, stroked with the text's colour. */
const PATHS = {
  alert: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.6v.4',
  differs: 'M4 8h13m-3.5-4L17.500 8l-4 4M20 16H7m3.500 4L6.500 16l4-4',
  question:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-2.600-11.500a2.700 2.700 0 1 1 4 2.400c-.9.5-1.400 1-1.400 2m0 2.600v.3',
  check: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-8.800 2.800 2.800L16 9.500',
  incomplete: 'M12 3a9 9 0 1 1-9 9m.8-3.700A9 9 0 0 1 6 5.200M12 7v5.500l3.500 2',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.500m0-8.700v.3',
  error: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9 9l6 6m0-6-6 6',
  chevron: 'm9 6 6 6-6 6',
  download: 'M12 4v11m-4.500-4.500L12 15l4.500-4.500M5 20h14',
  external: 'M14 4h6v6m0-6-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  trash: 'M5 7h14M10 7V4h4v3m-7 0 .8 13h8.400L17 7m-7 4v5m4-5v5',
} as const;
export type IconName = keyof typeof PATHS;

export const TONE_ICON: Readonly<Record<Tone, IconName>> = {
  breach: 'alert',
  contradiction: 'differs',
  review: 'question',
  clear: 'check',
  incomplete: 'incomplete',
  neutral: 'info',
  error: 'error',
};

/** Decorative: the words beside it say the same. */
export function Icon({ name, class: className = '' }: { name: IconName; class?: string }) {
  return (
    <svg
      class={`icon ${className}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
