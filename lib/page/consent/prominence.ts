import type { BannerSeen } from '../../model/event';
import type { FoundControl } from './controls';
import { ancestors } from './dom';

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
function contrastOf(element: Element): number | null {
  const words = coloursOf(getComputedStyle(element).color);
  for (const one of [element, ...ancestors(element)]) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    const behind = coloursOf(backgroundColor);
    if (words === null || behind === null || backgroundImage !== 'none') return null;
    if (behind[3] === 0) continue;
    if (!isOpaque(behind) || !isOpaque(words)) return null;
    const [lighter = 0, darker = 0] = [luminance(words), luminance(behind)].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
  }
  return null;
}

/** Below this, WCAG lets no text pass, however large (1.4.3). */
const LEGIBLE = 3;

/**
 * How a control to refuse stands out beside the one to accept: lesser when it is clearly smaller, paler or only a link beside a
 * button; faint when its words, unlike the other's, can hardly be read.
 */
export function prominence(controls: readonly FoundControl[]): BannerSeen['offers']['rejectProminence'] {
  const accept = controls.find((control) => control.role === 'accept')?.element;
  const reject = controls.find((control) => control.role === 'reject')?.element;
  if (accept === undefined || reject === undefined) return null;
  const [yes, no] = [accept, reject].map((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const filled = !/^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.backgroundColor);
    return { area: box.width * box.height, size: Number.parseFloat(style.fontSize), filled };
  });
  if (yes === undefined || no === undefined) return null;
  const lesser = no.area < yes.area * 0.5 || no.size < yes.size * 0.85 || (yes.filled && !no.filled);
  if (!lesser) return 'equal';
  return (contrastOf(reject) ?? LEGIBLE) < LEGIBLE && (contrastOf(accept) ?? 0) >= LEGIBLE
    ? 'faint'
    : 'lesser';
}
