// Light or dark: as the device asks, until somebody chooses here.

import { signal } from '@preact/signals';

const PLACE = 'rolwissel.theme';
type Theme = 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');

const kept = (): Theme | undefined => {
  try {
    const found = localStorage.getItem(PLACE);
    return found === 'light' || found === 'dark' ? found : undefined;
  } catch {
    return undefined;
  }
};

export const theme = signal<Theme>(kept() ?? (dark.matches ? 'dark' : 'light'));

const show = () => {
  document.documentElement.dataset.theme = theme.value;
};
show();

dark.addEventListener('change', () => {
  if (kept()) return;
  theme.value = dark.matches ? 'dark' : 'light';
  show();
});

export const chooseTheme = (chosen: Theme): void => {
  theme.value = chosen;
  show();
  try {
    localStorage.setItem(PLACE, chosen);
  } catch {
    // Then for this page only.
  }
};
