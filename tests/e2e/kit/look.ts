// Whether a screen fits: nothing wider than the window, no words cut, none over others; at three sizes. With LOOK_IN=<folder>
// every state is also kept as pictures, in both themes, to be looked at.

import { appendFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** CSS pixels: a phone in the hand, a tablet upright, a laptop beside a call. */
export const SIZES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 768, height: 1024 },
  laptop: { width: 1280, height: 720 },
} as const;
export type Size = keyof typeof SIZES;

/** Runs in the page. Gives what does not fit, in words. */
const misfits = (): string[] => {
  const found: string[] = [];
  const page = document.documentElement;
  const wide = page.scrollWidth - page.clientWidth;
  if (wide > 1) found.push(`the page is ${wide} px wider than the window`);
  const named = (element: Element): string => {
    const own = element.className && typeof element.className === 'string' ? `.${element.className.trim().split(/\s+/)[0]}` : '';
    return `${element.tagName.toLowerCase()}${own}`;
  };
  const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  interface Known {
    readonly box: DOMRect;
    readonly across: string;
    readonly down: string;
    readonly fixed: boolean;
    readonly line: number;
    /** For a screen reader alone: a box of a pixel. */
    readonly unseen: boolean;
  }
  // Asked for thousands of times on a board of thirty: each element once.
  const all = new Map<Element, Known>();
  const known = (element: Element): Known => {
    const found = all.get(element);
    if (found) return found;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const above = element.parentElement && element.parentElement !== page && known(element.parentElement).unseen;
    const made: Known = {
      box,
      across: style.overflowX,
      down: style.overflowY,
      fixed: style.position === 'fixed',
      line: Number.parseFloat(style.fontSize),
      unseen: above || (box.width <= 2 && box.height <= 2) || style.clipPath.startsWith('inset(50%'),
    };
    all.set(element, made);
    return made;
  };
  interface Words {
    readonly text: string;
    readonly element: Element;
    readonly box: DOMRect;
  }
  const seen: Words[] = [];
  const scope = document.querySelector('dialog[open]') ?? document.body;
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const element = walker.currentNode.parentElement;
    if (text === '' || !element) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue;
    if (element.closest('svg, option, title, style, script, noscript') || known(element).unseen) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    if (boxes.length === 0) continue;
    const whole = range.getBoundingClientRect();
    // A word that goes on in the next line without a hyphen.
    if (getComputedStyle(element).hyphens !== 'auto')
      for (const { 0: word, index } of (walker.currentNode.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        const tops = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
        if (word.length < 22 && tops.size > 1) found.push(`broken: ${named(element)} “${word}”`);
      }
    if (whole.right > innerWidth + 1 || whole.left < -1) {
      let moves = false;
      for (let up: Element | null = element; up; up = up.parentElement)
        moves ||= scrolls(known(up).across) || up.matches('.screen-pages');
      if (!moves) found.push(`outside the window: ${named(element)} “${text.slice(0, 40)}”`);
    }
    // Cut by whatever hides what flows over it, up to what scrolls.
    let across = true;
    let down = true;
    let shown = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let up: Element | null = element; up && up !== page && (across || down); up = up.parentElement) {
      const { box, ...style } = known(up);
      // The big screen turns its pages by itself: the next ones lie beside it.
      if (up.matches('.screen-pages')) across = false;
      if (scrolls(style.across)) across = false;
      if (scrolls(style.down)) down = false;
      if (across && hides(style.across) && (whole.right > box.right + 1.5 || whole.left < box.left - 1.5))
        found.push(`cut at the side by ${named(up)}: ${named(element)} “${text.slice(0, 40)}”`);
      // Letters are taller than their line when lines stand close: a third of a line is not cut.
      const line = style.line * 0.35;
      if (down && hides(style.down) && (whole.bottom > box.bottom + line || whole.top < box.top - line))
        found.push(`cut from below by ${named(up)}: ${named(element)} “${text.slice(0, 40)}”`);
      if (!across || !down || hides(style.across) || hides(style.down))
        shown = {
          left: Math.max(shown.left, box.left),
          top: Math.max(shown.top, box.top),
          right: Math.min(shown.right, box.right),
          bottom: Math.min(shown.bottom, box.bottom),
        };
      if (style.fixed) break;
    }
    for (const box of boxes)
      if (box.left < shown.right && box.right > shown.left && box.top < shown.bottom && box.bottom > shown.top)
        seen.push({ text: text.slice(0, 40), element, box });
  }
  // What is placed within a part that scrolls moves with it, and makes no page longer.
  for (const element of document.querySelectorAll<HTMLElement>('.visually-hidden')) {
    if (!element.checkVisibility() || getComputedStyle(element).position !== 'absolute') continue;
    for (let up = element.parentElement; up && up !== element.offsetParent && up !== document.body; up = up.parentElement)
      if (scrolls(known(up).down)) {
        found.push(`outside of what scrolls: ${named(element)} in ${named(up)}`);
        break;
      }
  }
  // Words over words. What lies under a surface of its own is covered, as under a bar or a menu.
  const under = (one: Words, other: Words, x: number, y: number): boolean => {
    const stack = document.elementsFromPoint(x, y);
    const a = stack.indexOf(one.element);
    const b = stack.indexOf(other.element);
    if (a < 0 || b < 0) return true;
    const [above, below] = a < b ? [one.element, other.element] : [other.element, one.element];
    const least = Math.max(a, b);
    return stack.slice(0, least).some((element) => {
      if (element.contains(below)) return false;
      const style = getComputedStyle(element);
      const alpha = /rgba?\([^)]*?[,/]\s*([\d.]+)\s*\)$/.exec(style.backgroundColor)?.[1];
      const solid =
        style.backgroundColor !== 'rgba(0, 0, 0, 0)' && (style.backgroundColor.startsWith('rgb(') || Number(alpha ?? 1) > 0.8);
      return solid && (element === above || element.contains(above));
    });
  };
  seen.sort((one, other) => one.box.top - other.box.top);
  for (const [at, one] of seen.entries())
    for (let next = at + 1; next < seen.length; next++) {
      const other = seen[next];
      if (!other || other.box.top > one.box.bottom - 3) break;
      if (one.element === other.element) continue;
      const left = Math.max(one.box.left, other.box.left);
      const right = Math.min(one.box.right, other.box.right);
      const top = Math.max(one.box.top, other.box.top);
      const bottom = Math.min(one.box.bottom, other.box.bottom);
      // Lines stand close: their boxes touch where their letters do not.
      const low = Math.min(one.box.height, other.box.height) * 0.4;
      if (right - left < 3 || bottom - top < low) continue;
      if (under(one, other, (left + right) / 2, (top + bottom) / 2)) continue;
      found.push(`over each other: ${named(one.element)} “${one.text}” and ${named(other.element)} “${other.text}”`);
    }
  return [...new Set(found)];
};

/** Buttons, links and fields of less than so many CSS pixels that hands could press now. */
const small = (least: number): string[] =>
  [
    ...document.querySelectorAll(
      'button, a.button, summary, [role=tab], select, textarea, input:not([type=radio], [type=checkbox])',
    ),
  ]
    .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    // A square of the yard is as large as the yard allows; 24 px is the least (WCAG 2.5.8), and keys and lists do the same.
    .filter((element) => element.closest('.visually-hidden, .yard-squares') === null)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.height < least - 0.5 || box.width < least - 0.5))
    .map(({ element, box }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return `small: ${element.className || element.tagName} “${name.trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`;
    });

const folder = process.env.LOOK_IN;

/** At each size, for a moment: what does not fit, each with the size before it. `state`: a name for the pictures. */
export const look = async (
  page: Page,
  state: string,
  sizes: readonly Size[] = ['laptop', 'tablet', 'phone'],
): Promise<string[]> => {
  const found: string[] = [];
  const before = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(SIZES[size]);
    await page.waitForTimeout(250);
    for (const one of [...(await page.evaluate(misfits)), ...(await page.evaluate(small, 44))])
      found.push(`${state}, ${size}: ${one}`);
    if (folder)
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await page.waitForTimeout(250);
        await page.screenshot({ path: `${folder}/${state}-${theme}-${size}.png` });
      }
    if (folder) await page.emulateMedia({ colorScheme: 'light' });
  }
  if (before) await page.setViewportSize(before);
  if (folder) for (const one of found) appendFileSync(`${folder}/found.txt`, `${one}\n`);
  return found;
};
