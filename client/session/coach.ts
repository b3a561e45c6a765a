// Which explanations this device has had. They belong to a first session: whoever has run one knows the way.

import { signal } from '@preact/signals';

const PLACE = 'rolwissel.coach';

interface Coached {
  /** The room of the first session. */
  readonly room: string;
  /** It was played: another room is a second session. */
  readonly played: boolean;
  readonly seen: readonly string[];
  readonly off: boolean;
}

const read = (): Coached | undefined => {
  try {
    const found = JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Partial<Coached> | null;
    if (found === null) return undefined;
    const { room, played, seen, off } = found;
    if (typeof room !== 'string' || !Array.isArray(seen)) return undefined;
    return { room, played: played === true, seen: seen.filter((one) => typeof one === 'string'), off: off === true };
  } catch {
    return undefined;
  }
};

const coached = signal(read());

const keep = (next: Coached): void => {
  coached.value = next;
  try {
    localStorage.setItem(PLACE, JSON.stringify(next));
  } catch {
    // Then for this page only.
  }
};

/** Is this room the first session of this device, and does anybody want explanations? Remembers the room when it is the
 * first, and that it was played. */
export const beginCoaching = (room: string, playing: boolean): boolean => {
  const known = coached.peek();
  if (known?.off) return false;
  if (known && known.room !== room && known.played) return false;
  if (known?.room !== room || (playing && !known.played)) keep({ room, played: playing, seen: known?.seen ?? [], off: false });
  return true;
};

/** Was this explanation given? All were, for who wants none. */
export const wasTold = (mark: string): boolean => coached.value?.off === true || coached.value?.seen.includes(mark) === true;

export const told = (mark: string): void => {
  const known = coached.peek();
  if (known && !known.seen.includes(mark)) keep({ ...known, seen: [...known.seen, mark] });
};

/** No more of them, here or in any room. */
export const stopCoaching = (): void => {
  const known = coached.peek();
  if (known) keep({ ...known, off: true });
};
