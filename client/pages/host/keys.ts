// Single keys on the console: a letter or an arrow presses the control that names it. Off with one switch, and never
// while somebody types (WCAG 2.1.4).

import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

const PLACE = 'rolwissel.keys';

const stored = (): boolean => {
  try {
    return localStorage.getItem(PLACE) !== 'off';
  } catch {
    return true;
  }
};

/** Do single keys work on this device? */
export const keysOn = signal(stored());

export const setKeys = (on: boolean): void => {
  keysOn.value = on;
  try {
    localStorage.setItem(PLACE, on ? 'on' : 'off');
  } catch {
    // Then it holds for this visit only.
  }
};

/** Would the key mean something else where the focus is: a letter in a field, an arrow in a list of choices? */
const isTaken = (target: EventTarget | null, key: string): boolean => {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('textarea, select')) return true;
  const field = target.closest('input');
  if (!field) return false;
  return !['checkbox', 'button'].includes(field.type) || key === ' ';
};

/** One key as controls write it: a letter in lower case, or "ArrowLeft". */
const nameOf = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

/** Calls `press` with each key that belongs to nobody else; it returns true when it used the key. */
export const useKeys = (press: (key: string) => boolean): void => {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!keysOn.value || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      if (isTaken(event.target, event.key)) return;
      if (latest.current(nameOf(event.key))) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
