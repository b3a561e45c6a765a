// Opens rooms in a house that may have a password: it is asked for once, and kept on this device.

import { type Signal, signal } from '@preact/signals';
import type { RoomCreated, RoomRequest } from '../../shared/protocol/http.ts';
import { ProblemError, post } from './http.ts';

const PLACE = 'rolwissel.password';

/** Somebody has to type the password now. */
export interface Asking {
  /** What was given is not it. */
  readonly wrong: boolean;
  /** It is being tried. */
  readonly busy: boolean;
  /** With undefined they do not want to. */
  readonly answer: (password: string | undefined) => void;
}

/** Undefined while nothing is asked. A page that opens rooms shows HousePassword. */
export const asking: Signal<Asking | undefined> = signal(undefined);

/** Where storage is closed, it holds for this visit. */
let ofThisVisit: string | undefined;

const kept = (): string | undefined => {
  try {
    return localStorage.getItem(PLACE) ?? ofThisVisit;
  } catch {
    return ofThisVisit;
  }
};

const keep = (password: string): void => {
  ofThisVisit = password;
  try {
    localStorage.setItem(PLACE, password);
  } catch {
    // Then for this visit only.
  }
};

const ask = (wrong: boolean): Promise<string | undefined> =>
  new Promise((resolve) => {
    const answer: Asking['answer'] = (password) => {
      // Who closes it while it is being tried sees it again when it was wrong.
      asking.value = password === undefined ? undefined : { wrong: false, busy: true, answer: () => (asking.value = undefined) };
      resolve(password);
    };
    asking.value = { wrong, busy: false, answer };
  });

/** Opens a room, and asks for the password when the house wants one that this device does not have. Rejects with a problem:
 * `password` when nobody gave the right one. */
export const openInHouse = async (request: RoomRequest): Promise<RoomCreated> => {
  let password = kept();
  for (let given = false; ; given = true) {
    try {
      const made = await post<RoomCreated>('/api/rooms', password === undefined ? request : { ...request, password });
      if (given && password !== undefined) keep(password);
      asking.value = undefined;
      return made;
    } catch (error) {
      const typed = error instanceof ProblemError && error.code === 'password' ? await ask(given) : undefined;
      if (typed === undefined) {
        asking.value = undefined;
        throw error;
      }
      password = typed;
    }
  }
};
