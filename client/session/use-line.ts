// A page's line to its room, for as long as the page is there; and the line of this page for the controls on it.

import { effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { View } from '../../shared/blocks/view.ts';
import { language } from '../text/base.ts';
import { Line, type Link } from './line.ts';

/** One room a page: what its controls send goes over this line. */
export const line = signal<Line | undefined>(undefined);

/** Who a participant is on this device: what one person is writing is not the next one's. */
export const seatIs = (seat: string): string => `seat-${seat}`;

/** Opens the line; nothing without a key. `who` keeps apart what several people on one device have on their way. */
export const useLine = (
  room: string,
  key: string | undefined,
  who: string,
): { readonly view: View | undefined; readonly link: Link } => {
  useEffect(() => {
    if (key === undefined) return undefined;
    const opened = new Line(room, key, who, who === 'screen' ? undefined : language.peek());
    line.value = opened;
    // A participant's language is in the log; the others' goes with the connection. A screen speaks the room's, whatever this
    // device speaks, until somebody chooses another one on that page.
    let chosen = false;
    const speaking = who.startsWith('seat-')
      ? () => {}
      : effect(() => {
          const now = language.value;
          if (chosen) opened.speak(now);
          chosen = true;
        });
    return () => {
      speaking();
      opened.close();
      line.value = undefined;
    };
  }, [room, key, who]);
  return { view: line.value?.view.value, link: line.value?.link.value ?? 'connecting' };
};
