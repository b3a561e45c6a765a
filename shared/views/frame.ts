// What of a session most of a screen is made of: all but what people are making just now. As long as that is the same, so is
// everything that is made of it alone, and it need not be made again for each line that somebody writes.

import { house } from '../context.ts';
import type { Part } from '../core/activity.ts';
import { Kept, once, Steady } from '../core/kept.ts';
import type { Session } from '../core/session.ts';
import { partsOfAll } from '../services/route.ts';

type Frame = Omit<Session, 'states' | 'lively' | 'at' | 'undo'> & { readonly parts: readonly (readonly Part[])[] };

const frames = new Steady<Session['scenario'], Frame>();
const known = new Kept<Frame, unknown>();

const frameOf = once((session: Session): Frame => {
  const { states: _states, lively: _lively, at: _at, undo: _undo, ...rest } = session;
  return frames.of(session.scenario, '', { ...rest, parts: partsOfAll(session, house) });
});

/** Do these differ in nothing but what people made, and when? */
export const sameFrame = (a: Session, b: Session): boolean => a === b || frameOf(a) === frameOf(b);

/** Makes something once for a frame. It may look at nothing but the frame and what its key says: not at what a step holds, nor at
 * the time, nor at who is connected. */
export const ofFrame = <T>(session: Session, key: string, make: () => T): T => known.of(frameOf(session), key, make) as T;
