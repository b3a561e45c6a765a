// Your own row in the facilitator's list, and what can be chosen for you there. Pure.

import type { Control, Option, PeopleBlock, Person, SheetBlock } from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';
import type { Command } from '../../../shared/core/event.ts';

/** What can be chosen for a person, by the command that does it. */
export const WEARS = ['casting.give', 'casting.place', 'casting.task'] as const;
export type Wear = (typeof WEARS)[number];

export interface Choosing {
  readonly wear: Wear;
  readonly options: readonly Option[];
  /** What to send for the value of an option. */
  readonly send: (value: string) => Command;
}

export const sheetOf = (view: View): SheetBlock | undefined => view.blocks.find((block) => block.type === 'sheet');

export const peopleOf = (view: View): PeopleBlock | undefined => view.blocks.find((block) => block.type === 'people');

export const personOf = (view: View, seat: string): Person | undefined =>
  peopleOf(view)?.items.find((person) => person.id === seat);

const choosing = (control: Control): Choosing | undefined => {
  const wear = WEARS.find((one) => one === control.send.type);
  const { choose, send } = control;
  if (!wear || !choose || control.disabled !== undefined) return undefined;
  return { wear, options: choose.options, send: (value) => ({ ...send, [choose.name]: value }) };
};

/** What can be chosen for this person now. What they have already is not among the options. */
export const choosings = (person: Person | undefined): readonly Choosing[] =>
  (person?.controls ?? [])
    .flatMap((control) => choosing(control) ?? [])
    .sort((a, b) => WEARS.indexOf(a.wear) - WEARS.indexOf(b.wear));

/** The first control that sends this command. */
export const sends = (view: View, type: string): Control | undefined =>
  view.blocks
    .flatMap((block) => (block.type === 'controls' ? block.items : block.type === 'notice' ? block.controls : []))
    .find((control) => control.send.type === type);

/** Where the group is: changes with every move. */
export const whereIn = (view: View): string =>
  `${view.header.phase} ${sheetOf(view)?.items.find((row) => row.state === 'now')?.id ?? ''}`;
