// The sessions of this browser, with what the server says of the newest ones, and those that its rescue code opens besides.

import { useEffect, useState } from 'preact/hooks';
import type { RescuedRoom, RoomAbout } from '../../../shared/protocol/http.ts';
import { ProblemError } from '../../session/http.ts';
import { keptRescue, rescuedRooms } from '../../session/rescue.ts';
import { forgetRoom, type OwnRoom, ownRooms } from './own-rooms.ts';
import { aboutRoom, isGone } from './room-calls.ts';

/** So many are asked after; the older ones are opened without. */
const ASKED = 12;

/** What is known of a room: still asking; how far it is; gone; closed to this device; nothing, as no answer came. */
export type Known = 'asking' | 'gone' | 'shut' | 'nothing' | RoomAbout;

export interface OwnSession {
  readonly room: OwnRoom;
  readonly known: Known;
}

export interface Rooms {
  /** Newest first. */
  readonly sessions: readonly OwnSession[];
  /** Opened with this browser's rescue code, on another device. */
  readonly elsewhere: readonly RescuedRoom[];
  readonly code: string | undefined;
  readonly forget: (room: OwnRoom) => void;
  /** Something is known anew of one. */
  readonly learn: (room: OwnRoom, known: Known) => void;
}

const answerOf = (error: unknown): Known => {
  if (isGone(error)) return 'gone';
  return error instanceof ProblemError && error.code === 'bad-key' ? 'shut' : 'nothing';
};

/** Ms that what a rescue code opens is taken as known: the server looks through each of those rooms. */
const FRESH = 60_000;
let kept: { readonly code: string; readonly at: number; readonly rooms: Promise<readonly RescuedRoom[]> } | undefined;

/** Rooms of a rescue code; none when they do not come, as those of this device are there without. */
const opened = (code: string): Promise<readonly RescuedRoom[]> => {
  if (kept?.code !== code || Date.now() - kept.at > FRESH)
    kept = { code, at: Date.now(), rooms: rescuedRooms(code).catch(() => []) };
  return kept.rooms;
};

export const useRooms = (): Rooms => {
  const [rooms, setRooms] = useState(ownRooms);
  const [known, setKnown] = useState<ReadonlyMap<string, Known>>(new Map());
  const [found, setFound] = useState<readonly RescuedRoom[]>([]);
  const [code] = useState(keptRescue);
  const learn = (room: OwnRoom, what: Known) => setKnown((before) => new Map(before).set(room.room, what));
  useEffect(() => {
    let here = true;
    for (const room of rooms.slice(0, ASKED))
      void aboutRoom(room)
        .catch(answerOf)
        .then((what) => here && learn(room, what));
    if (code !== undefined) void opened(code).then((all) => here && setFound(all));
    return () => {
      here = false;
    };
    // Once a visit: what is taken off the list or erased here is known here.
  }, []);
  return {
    sessions: rooms.map((room, at) => ({ room, known: known.get(room.room) ?? (at < ASKED ? 'asking' : 'nothing') })),
    // One that is closed to this device may still be taken over with the code.
    elsewhere: found.filter((one) => !rooms.some((room) => room.room === one.room && known.get(room.room) !== 'shut')),
    code,
    forget: (room) => {
      forgetRoom(room.room);
      setRooms(ownRooms());
      // Taken off the list is out of sight; it comes back with the next visit if the code still opens it.
      setFound(found.filter((one) => one.room !== room.room));
    },
    learn,
  };
};
