import type { ControlLook } from '../../consent/prominence';
import { ancestors } from './dom';

/** No colour is written at such length. */
const COLOUR_LIMIT = 100;

/** What makes a control stand out, as the page draws it. */
export function lookOf(element: Element): ControlLook {
  const { width, height } = element.getBoundingClientRect();
  const { color, fontSize } = getComputedStyle(element);
  const cut = (colour: string): string => colour.slice(0, COLOUR_LIMIT);
  return {
    area: width * height,
    size: Number.parseFloat(fontSize) || 0,
    color: cut(color),
    behind: [element, ...ancestors(element)].map((one) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(one);
      return { color: cut(backgroundColor), pictured: backgroundImage !== 'none' };
    }),
  };
}
