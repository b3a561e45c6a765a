// Everybody in the room, group by group where there are groups. Compact, with a scroll of its own, so that a class of thirty
// stays in sight.

import type { GroupsBlock, PeopleBlock, Person } from '../../../shared/blocks/block.ts';
import { summaryOf } from '../../panel/board.ts';
import { useServerNow } from '../../panel/when.ts';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { CoachMark } from './CoachMark.tsx';
import { type Begin, PersonRow } from './PersonRow.tsx';

interface Props {
  readonly people: PeopleBlock;
  readonly groups: GroupsBlock | undefined;
  /** When the part that is on began. Milliseconds, server time; absent while silence means nothing. */
  readonly since: number | undefined;
}

interface Row {
  readonly person: Person;
  /** The group that begins with this person. */
  readonly begins?: Begin;
}

/** Keeps the order of the groups and, within each, of the people; who is in no group comes last. */
const byGroup = (people: readonly Person[], groups: GroupsBlock, without: string): readonly Row[] => {
  const known = new Set(groups.items.map((group) => group.id));
  const lists = [
    ...groups.items.map((group) => ({ group, of: people.filter((person) => person.group === group.id) })),
    { group: { title: without }, of: people.filter((person) => person.group === undefined || !known.has(person.group)) },
  ];
  return lists.flatMap(({ group, of }) => of.map((person, at): Row => (at === 0 ? { person, begins: group } : { person })));
};

export const People = ({ people, groups, since }: Props) => {
  const now = useServerNow(10_000);
  const t = hostText[language.value];
  // When all wear the same hat, the hat says nothing of one person.
  const mixed = new Set(people.items.map((person) => person.sign)).size > 1;
  const grouped = groups && groups.items.length > 1 && people.items.some((person) => person.group !== undefined);
  // A group that is a perspective bears its sign once, for all in it.
  const signed = grouped && groups.items.some((group) => group.sign !== undefined);
  const door = people.items.filter(({ state }) => state === 'waiting');
  const inside = people.items.filter(({ state }) => state !== 'waiting');
  // Whoever waits at the door comes before everybody: they cannot call in any other way.
  const rows = [
    ...door.map((person, at): Row => (grouped && at === 0 ? { person, begins: { title: people.states.waiting } } : { person })),
    ...(grouped ? byGroup(inside, groups, t.noGroup) : inside.map((person): Row => ({ person }))),
  ];
  return (
    <section class="host-people" id="people" tabIndex={-1} aria-labelledby="people-title">
      <div class="people-head">
        <h2 id="people-title">{t.people}</h2>
        <p>{summaryOf(people)}</p>
      </div>
      <CoachMark at="people" />
      {people.items.length === 0 ? <p class="hint">{t.noPeople}</p> : null}
      <ul class="people-list" aria-label={t.people}>
        {rows.map(({ person, begins }) => (
          <PersonRow
            key={person.id}
            person={person}
            stateText={people.states[person.state]}
            sign={mixed && !signed ? person.sign : undefined}
            begins={begins}
            grouped={grouped === true}
            since={since}
            now={now}
          />
        ))}
      </ul>
    </section>
  );
};
