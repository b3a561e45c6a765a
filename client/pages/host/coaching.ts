// Which explanation of the console is on now: one at a time, in order, in a first session only.

import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { beginCoaching, stopCoaching, told, wasTold } from '../../session/coach.ts';
import { MARKS, type Mark } from './coach-marks.ts';
import { focusOn } from './focus.ts';

/** Ms before the first: then the page stands. */
const SETTLE = 900;

/** The phase that is explained; undefined while nothing is. */
const phaseNow = signal<Mark['phase'] | undefined>(undefined);

export const marksNow = computed(() => MARKS.filter((mark) => mark.phase === phaseNow.value));

export const markNow = computed(() => marksNow.value.find((mark) => !wasTold(mark.id)));

const cardNow = (): HTMLElement | null => document.querySelector<HTMLElement>('.coach-card');

/** After a card went: the focus goes to the next card when it was on this one, and to the heading after the last. */
const andFocus = (away: () => void): void => {
  const inside = cardNow()?.contains(document.activeElement) === true;
  away();
  if (!inside) return;
  requestAnimationFrame(() => {
    const next = cardNow()?.querySelector('button');
    if (next?.checkVisibility()) next.focus({ preventScroll: true });
    else focusOn();
  });
};

export const markTold = (): void =>
  andFocus(() => {
    if (markNow.value) told(markNow.value.id);
  });

export const noMoreMarks = (): void => andFocus(stopCoaching);

/** For the console as a whole: begins with the explanations, and lets Escape put one away. */
export const useCoaching = (phase: Mark['phase']): void => {
  useEffect(() => {
    // Three consoles in a row would explain themselves three times: not where this one is shown in a frame.
    if (window.parent !== window) return undefined;
    const begin = () => {
      const first = beginCoaching(location.pathname.split('/')[2] ?? '', phase !== 'gathering');
      phaseNow.value = first ? phase : undefined;
    };
    const timer = setTimeout(begin, SETTLE);
    return () => {
      clearTimeout(timer);
      phaseNow.value = undefined;
    };
  }, [phase]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      if (cardNow()?.checkVisibility({ visibilityProperty: true })) markTold();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
