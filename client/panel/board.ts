// What the board says in words, from who is on it.

import type { GroupRow, GroupsBlock, PeopleBlock, Person } from '../../shared/blocks/block.ts';
import { type Language, listed } from '../../shared/core/words.ts';
import { boardText } from '../text/board.ts';

/** How many are in, and how many of them have sent: "30 joined, 2 sent". */
export const summaryOf = ({ summary, sent, states }: PeopleBlock): string =>
  sent === undefined ? summary : `${summary}, ${sent} ${states.sent.toLocaleLowerCase()}`;

/** Those in a group; all, where there is one row. */
export const peopleIn = (group: GroupRow, { items }: GroupsBlock, people: readonly Person[]): readonly Person[] =>
  people.filter((person) => person.state !== 'removed' && (items.length === 1 || person.group === group.id));

/** "Noor and Sam"; from four on the first two and how many more. */
const names = (people: readonly Person[], language: Language): string => {
  const all = people.map((person) => person.name);
  return listed(all.length > 3 ? [...all.slice(0, 2), boardText[language].more(all.length - 2)] : all, language);
};

const ABSENT: ReadonlySet<Person['state']> = new Set(['away', 'removed', 'waiting']);
/** Who is away is not waited for. */
const OPEN: ReadonlySet<Person['state']> = new Set(['quiet', 'writing']);

/** What these people wait for, in one short line. `awaited`: does the step wait for any of them? */
export const waitsFor = (people: readonly Person[], awaited: boolean, language: Language): string => {
  const text = boardText[language];
  const asking = people.filter((person) => person.state === 'asks');
  if (asking.length > 0) return text.asks(names(asking, language), asking.length);
  if (people.every((person) => ABSENT.has(person.state))) return text.nobody;
  if (!awaited) return text.nothing;
  const open = people.filter((person) => OPEN.has(person.state));
  return open.length === 0 ? text.all : text.waits(names(open, language));
};

/** What the step waits for as a whole; empty where there is no board: before the start, and after the end. */
export const allWaitsFor = (groups: GroupsBlock | undefined, people: PeopleBlock | undefined, language: Language): string =>
  groups && people ? waitsFor(people.items, people.sent !== undefined, language) : '';
