// Which of the console's controls the remote has a place for, and who waits for an answer.

import type { Block, Control, Person } from '../../../shared/blocks/block.ts';
import type { Slots } from '../host/slots.ts';

export interface RemoteControls {
  /** Pause or resume, a minute more. */
  readonly time: readonly Control[];
  readonly back: Control | undefined;
  readonly next: Control | undefined;
  readonly reveal: Control | undefined;
  readonly stop: Control | undefined;
  readonly reopen: Control | undefined;
  /** The spotlight: what the big screen shows. */
  readonly screen: readonly Control[];
}

const TIME: readonly string[] = ['clock.pause', 'clock.resume', 'clock.extend'];

export const remoteControls = ({ time, steps, show, stop, reopen }: Slots): RemoteControls => {
  const step = (type: string) => steps.find((control) => control.send.type === type);
  return {
    time: time.filter((control) => TIME.includes(control.send.type)),
    back: step('progress.back'),
    next: step('progress.next'),
    reveal: show.find((control) => control.send.type.endsWith('.reveal')),
    stop,
    reopen,
    screen: show.filter((control) => control.send.type.startsWith('entry.')),
  };
};

const ANSWERS: readonly string[] = ['people.heard', 'people.admit'];

/** What answers somebody who asks, or stands at the door. */
export const answersOf = (person: Person): readonly Control[] =>
  person.controls.filter((control) => ANSWERS.includes(control.send.type));

/** Who asks for the facilitator or stands at the door. */
export const calling = (people: readonly Person[]): readonly Person[] => people.filter((person) => answersOf(person).length > 0);

/** News that is not already said by the list of who calls. */
export const isNews = (block: Block): boolean =>
  block.type !== 'notice' || block.controls.length === 0 || !block.controls.every(({ send }) => ANSWERS.includes(send.type));
