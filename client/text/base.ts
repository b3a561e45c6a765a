// The language of this screen: chosen here, kept on this device.

import { signal } from '@preact/signals';
import { isLanguage, type Language } from '../../shared/core/words.ts';

const PLACE = 'rolwissel.language';

const first = (): Language => {
  try {
    const kept = localStorage.getItem(PLACE);
    if (isLanguage(kept)) return kept;
  } catch {
    // No storage: the browser's own language then.
  }
  return navigator.languages.some((one) => one.startsWith('nl')) ? 'nl' : 'en';
};

export const language = signal<Language>(first());

/** Was it ever chosen on this device? Else a room may decide. */
export const languageChosen = (): boolean => {
  try {
    return localStorage.getItem(PLACE) !== null;
  } catch {
    return false;
  }
};

export const chooseLanguage = (chosen: Language): void => {
  language.value = chosen;
  document.documentElement.lang = chosen;
  try {
    localStorage.setItem(PLACE, chosen);
  } catch {
    // Then for this page only.
  }
};

document.documentElement.lang = language.value;
