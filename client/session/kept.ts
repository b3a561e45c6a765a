// What this device keeps: seats, drafts, and commands that were not answered yet. Never throws: a browser that keeps
// nothing still plays.

const read = <T>(place: string, fallback: T): T => {
  try {
    const text = localStorage.getItem(place);
    return text === null ? fallback : (JSON.parse(text) as T);
  } catch {
    return fallback;
  }
};

const write = (place: string, value: unknown): void => {
  try {
    if (value === undefined) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(value));
  } catch {
    // Full or closed: then for this page only.
  }
};

export interface KeptSeat {
  readonly token: string;
  readonly name: string;
  readonly avatar: string;
  readonly code: string;
}

const seatPlace = (room: string) => `rolwissel.seat.${room}`;
export const keptSeat = (room: string): KeptSeat | undefined => read<KeptSeat | undefined>(seatPlace(room), undefined);
export const keepSeat = (room: string, seat: KeptSeat | undefined): void => write(seatPlace(room), seat);

/** The seat that this device has in the room of a code. */
export const seatWithCode = (code: string): { room: string; seat: KeptSeat } | undefined => {
  try {
    for (let at = 0; at < localStorage.length; at++) {
      const place = localStorage.key(at) ?? '';
      if (!place.startsWith('rolwissel.seat.')) continue;
      const room = place.slice('rolwissel.seat.'.length);
      const seat = keptSeat(room);
      if (seat?.code === code) return { room, seat };
    }
  } catch {
    // No storage, no seat.
  }
  return undefined;
};

const draftPlace = (room: string, field: string) => `rolwissel.draft.${room}.${field}`;
export const keptDraft = (room: string, field: string): string | undefined => read<string | undefined>(draftPlace(room, field), undefined);
export const keepDraft = (room: string, field: string, text: string | undefined): void => write(draftPlace(room, field), text);

export const keptOutbox = <T>(room: string, who: string): readonly T[] => read<readonly T[]>(`rolwissel.outbox.${room}.${who}`, []);
export const keepOutbox = <T>(room: string, who: string, items: readonly T[]): void =>
  write(`rolwissel.outbox.${room}.${who}`, items.length === 0 ? undefined : items);
