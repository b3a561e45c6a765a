// The rooms that were opened on this device, with the keys that open them again. They stay on the device: whoever has
// the key has the room.

import type { Words } from '../../../shared/core/words.ts';

export interface OwnRoom {
  readonly room: string;
  /** The facilitator's key. */
  readonly key: string;
  readonly code: string;
  readonly title: Words;
  /** Milliseconds since 1970. */
  readonly opened: number;
  /** The rescue code that also opens it, when this device knows it. */
  readonly rescue?: string;
}

const PLACE = 'rolwissel.rooms';
const MOST = 60;

const isOwnRoom = (value: unknown): value is OwnRoom => {
  if (typeof value !== 'object' || value === null) return false;
  const { room, key, title, opened } = value as Record<string, unknown>;
  return (
    typeof room === 'string' &&
    typeof key === 'string' &&
    typeof opened === 'number' &&
    typeof title === 'object' &&
    title !== null
  );
};

/** Rooms of this device, newest first. Empty when storage is closed or damaged. */
export const ownRooms = (): readonly OwnRoom[] => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(found) ? found.filter(isOwnRoom).sort((a, b) => b.opened - a.opened) : [];
  } catch {
    return [];
  }
};

const keep = (rooms: readonly OwnRoom[]): void => {
  try {
    localStorage.setItem(PLACE, JSON.stringify(rooms.slice(0, MOST)));
  } catch {
    // A browser that keeps nothing still plays; the address itself holds the key.
  }
};

export const findRoom = (room: string): OwnRoom | undefined => ownRooms().find((one) => one.room === room);

/** Puts a room in the list; one that is there keeps its time of opening. */
export const rememberRoom = (room: OwnRoom): void => {
  const known = findRoom(room.room);
  keep([{ ...known, ...room, opened: known?.opened ?? room.opened }, ...ownRooms().filter((one) => one.room !== room.room)]);
};

export const forgetRoom = (room: string): void => keep(ownRooms().filter((one) => one.room !== room));

/** The key for a room: from the address (`#<key>`), or else the one this device kept. */
export const roomKey = (room: string): string | undefined => {
  const given = location.hash.slice(1);
  return given === '' ? findRoom(room)?.key : given;
};
