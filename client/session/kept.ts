// What this device keeps: seats, drafts, and commands that were not answered yet. Never throws: a browser that keeps
// nothing still plays.

import type { FormBlock } from '../../shared/blocks/block.ts';

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
  readonly seat: string;
  readonly token: string;
  readonly name: string;
  readonly avatar: string;
  readonly code: string;
}

const seatPlace = (room: string) => `rolwissel.seat.${room}`;
export const keptSeat = (room: string): KeptSeat | undefined => read<KeptSeat | undefined>(seatPlace(room), undefined);
export const keepSeat = (room: string, seat: KeptSeat | undefined): void => write(seatPlace(room), seat);

/** Takes all of a room off this device: the seat, what was typed, what waited to be sent. */
export const forget = (room: string): void => {
  try {
    const places = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
    const parts = ['seat', 'draft', 'forms', 'outbox'].map((what) => `rolwissel.${what}.${room}`);
    for (const place of places)
      if (parts.some((part) => place === part || place.startsWith(`${part}.`))) localStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
};

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

/** Drafts, forms and commands lie per room and per person: the next one on this device never sees them. */
const placeOf = (what: string, room: string, who: string, field = '') =>
  `rolwissel.${what}.${room}.${who}${field === '' ? '' : `.${field}`}`;

export const keptDraft = (room: string, who: string, field: string): string | undefined =>
  read<string | undefined>(placeOf('draft', room, who, field), undefined);
export const keepDraft = (room: string, who: string, field: string, text: string | undefined): void =>
  write(placeOf('draft', room, who, field), text);

/** Forms with an open draft, as they were asked. */
export const keptForms = (room: string, who: string): readonly FormBlock[] => read(placeOf('forms', room, who), []);
export const keepForms = (room: string, who: string, forms: readonly FormBlock[]): void =>
  write(placeOf('forms', room, who), forms.length === 0 ? undefined : forms);

export const keptOutbox = <T>(room: string, who: string): readonly T[] => read<readonly T[]>(placeOf('outbox', room, who), []);
export const keepOutbox = <T>(room: string, who: string, items: readonly T[]): void =>
  write(placeOf('outbox', room, who), items.length === 0 ? undefined : items);
