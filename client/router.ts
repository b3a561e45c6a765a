// The address of this page, and going to another one: a link within the site does not reload.

import { signal } from '@preact/signals';

export const path = signal(location.pathname);

/** Did somebody go from page to page here, or is this the page that was opened? */
export const wentTo = signal(false);

/** Goes to an address of this site. */
export const go = (address: string): void => {
  history.pushState(null, '', address);
  wentTo.value = true;
  path.value = location.pathname;
  scrollTo(0, 0);
};

addEventListener('popstate', () => {
  wentTo.value = true;
  path.value = location.pathname;
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.target || link.hasAttribute('download') || link.pathname.startsWith('/api/'))
    return;
  if (link.pathname === location.pathname && link.hash) return;
  event.preventDefault();
  go(`${link.pathname}${link.search}${link.hash}`);
});
