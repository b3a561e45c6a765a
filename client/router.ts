// Addresses to pages. Each page is a chunk of its own; a link within the site does not reload.

import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

export type Page = ComponentType<{ readonly path: string }>;

const PAGES: Readonly<Record<string, () => Promise<{ readonly default: Page }>>> = {
  '': () => import('./pages/library/Library.tsx'),
  new: () => import('./pages/prepare/Prepare.tsx'),
  host: () => import('./pages/host/Host.tsx'),
  screen: () => import('./pages/projector/Projector.tsx'),
  join: () => import('./pages/join/Join.tsx'),
  play: () => import('./pages/play/Play.tsx'),
  report: () => import('./pages/report/Report.tsx'),
};

export const path = signal(location.pathname);

/** Did somebody go from page to page here, or is this the page that was opened? */
export const wentTo = signal(false);

/** The page of an address. */
export const pageOf = async (address: string): Promise<Page> => {
  const load = PAGES[address.split('/')[1] ?? ''] ?? (() => import('./pages/Lost.tsx'));
  return (await load()).default;
};

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
