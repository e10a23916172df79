import type { BannerSeen } from '../model/event';

/** What makes a control stand out, as the page draws it; colours as computed styles write them. */
export interface ControlLook {
  /** Square CSS pixels. */
  readonly area: number;
  /** Of its words, in CSS pixels. */
  readonly size: number;
  readonly color: string;
  /** What is drawn behind its words: its own background first, then that of what it stands in. */
  readonly behind: readonly { readonly color: string; readonly pictured: boolean }[];
}

/** Luminance contrast: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const luminance = (colour: readonly number[]): number =>
  colour.slice(0, 3).reduce((sum, part, index) => {
    const share = part / 255;
    return (
      sum +
      ([0.2126, 0.7152, 0.0722][index] ?? 0) *
        (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
    );
  }, 0);

/** `rgb(r, g, b)` or `rgba(r, g, b, a)`, as computed styles write colours; null for any other notation. */
const coloursOf = (written: string): readonly number[] | null =>
  /^rgba?\(/.test(written) ? (written.match(/[\d.]+/g) ?? []).map(Number) : null;

/** Opaque: a colour without alpha, or with nearly all of it. */
const isOpaque = ([, , , alpha = 1]: readonly number[]): boolean => alpha > 0.95;

/** How clearly the words stand out from what is behind them; null where pictures or veils make that a matter of looking. */
function contrastOf(look: ControlLook): number | null {
  const words = coloursOf(look.color);
  for (const { color, pictured } of look.behind) {
    const behind = coloursOf(color);
    if (words === null || behind === null || pictured) return null;
    if (behind[3] === 0) continue;
    if (!isOpaque(behind) || !isOpaque(words)) return null;
    const [lighter = 0, darker = 0] = [luminance(words), luminance(behind)].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
  }
  return null;
}

/** Below this, WCAG lets no text pass, however large (1.4.3). */
const LEGIBLE = 3;

const isFilled = ({ behind: [own] }: ControlLook): boolean =>
  own !== undefined && !/^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(own.color);

/**
 * How a control to refuse stands out beside the one to accept: lesser when it is clearly smaller, paler or only a link beside a
 * button; faint when its words, unlike the other's, can hardly be read. Null where one of them is absent.
 */
export function prominence(
  yes: ControlLook | null,
  no: ControlLook | null,
): BannerSeen['offers']['rejectProminence'] {
  if (yes === null || no === null) return null;
  const lesser = no.area < yes.area * 0.5 || no.size < yes.size * 0.85 || (isFilled(yes) && !isFilled(no));
  if (!lesser) return 'equal';
  return (contrastOf(no) ?? LEGIBLE) < LEGIBLE && (contrastOf(yes) ?? 0) >= LEGIBLE ? 'faint' : 'lesser';
}
