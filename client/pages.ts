// Addresses to pages. Each page is a chunk of its own.

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
  mine: () => import('./pages/mine/Mine.tsx'),
  remote: () => import('./pages/remote/Remote.tsx'),
  rescue: () => import('./pages/rescue/Rescue.tsx'),
  rehearse: () => import('./pages/rehearse/RehearsePage.tsx'),
  sheet: () => import('./pages/sheet/Sheet.tsx'),
};

/** The page of an address. */
export const pageOf = async (address: string): Promise<Page> => {
  const load = PAGES[address.split('/')[1] ?? ''] ?? (() => import('./pages/Lost.tsx'));
  return (await load()).default;
};
