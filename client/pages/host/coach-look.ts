// What stands on the console now, as boxes: what can be pressed, what can be read, and the bars that stay in sight.

import type { Mark } from './coach-marks.ts';
import type { Box, Crowded } from './coach-place.ts';

const PRESSED = 'a[href], button, input, select, textarea, summary, label, [role="tab"]';
const READ = 'h1, h2, h3, p, li, dt, dd, legend, strong, canvas, svg';
const BARS = '.jump-bar, .host-steering, .host-alerts, [role="alert"], .undo';
/** Fewest pixels of a thing that must be in sight to speak of it. */
const SEEN = 16;

/** What is in sight of each element: its box, cut by everything around it that scrolls or hides. */
const sight = () => {
  const clips = new Map<Element, Box>();
  const screen: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const cut = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const clipOf = (element: Element | null): Box => {
    if (!element || element === document.body) return screen;
    const known = clips.get(element);
    if (known) return known;
    const { overflowX, overflowY, position } = getComputedStyle(element);
    const outer = position === 'fixed' ? screen : clipOf(element.parentElement);
    const clip = overflowX === 'visible' && overflowY === 'visible' ? outer : cut(outer, element.getBoundingClientRect());
    clips.set(element, clip);
    return clip;
  };
  return (element: Element): Box | undefined => {
    if (!element.checkVisibility({ visibilityProperty: true })) return undefined;
    const seen = cut(element.getBoundingClientRect(), clipOf(element.parentElement));
    return seen.right > seen.left && seen.bottom > seen.top ? seen : undefined;
  };
};

/** Is enough of it to be seen, with nothing on top? */
const inSight = (element: Element, { left, right, top, bottom }: Box): boolean => {
  const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return right - left >= SEEN && bottom - top >= SEEN && (element.contains(above) || above?.contains(element) === true);
};

export interface Looked {
  readonly crowded: Crowded;
  /** What stays at the edge of a phone while the rest scrolls. */
  readonly bars: readonly Box[];
}

/** The console round what a mark is about; undefined when that is not in sight now. */
export const lookAround = (mark: Mark, card: Element | null): Looked | undefined => {
  if (document.querySelector('dialog[open]')) return undefined;
  const see = sight();
  const boxes = (selector: string): readonly Box[] =>
    [...document.querySelectorAll(selector)].flatMap((one) =>
      card?.contains(one) || one.closest('.coach') ? [] : (see(one) ?? []),
    );
  const target = mark.beside
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .flatMap((element) => {
      const box = see(element);
      return box && inSight(element, box) ? [box] : [];
    })[0];
  if (!target) return undefined;
  return {
    crowded: {
      target,
      hard: boxes(mark.keep ? `${PRESSED}, ${mark.keep}` : PRESSED),
      soft: boxes(READ),
      width: innerWidth,
      height: innerHeight,
    },
    bars: boxes(BARS),
  };
};
