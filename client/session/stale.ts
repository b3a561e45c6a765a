// What was tapped without a connection and comes much later. What people wrote and chose is theirs whenever it arrives, and the
// rules know for which part it was meant. What a facilitator taps steers the moment: done minutes later it would move a room that
// has long gone on, so it is given back, and they tap again if they still want it. What protects somebody is never too late.

import type { Command } from '../../shared/core/event.ts';

/** Ms. Longer than a line takes that breaks and comes back by itself. */
export const STALE = 20_000;

const PROTECTS: ReadonlySet<string> = new Set([
  'safety.stop',
  'safety.brake',
  'entry.hide',
  'people.remove',
  'room.lock',
  'hands.withdraw',
]);

/** May this still be sent? `who` as the line knows them: a participant's begins with `seat-`. `age` in ms. */
export const isStale = (who: string, command: Command, age: number): boolean =>
  age > STALE && !who.startsWith('seat-') && !PROTECTS.has(command.type) && typeof command.text !== 'string';
