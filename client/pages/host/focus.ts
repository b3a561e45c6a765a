// Where the focus goes when what had it is gone: to the heading of what one looks at.

/** Focuses an element that is no control; without `selector` the heading of the page. Nothing scrolls. */
export const focusOn = (selector = '.host h1'): void => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) return;
  if (!found.hasAttribute('tabindex')) found.tabIndex = -1;
  found.focus({ preventScroll: true });
};
