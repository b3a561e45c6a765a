// Everybody in the room. Compact, with a scroll of its own, so that a class of thirty stays in sight.

import type { PeopleBlock } from '../../../shared/blocks/block.ts';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { PersonRow } from './PersonRow.tsx';

export const People = ({ people }: { readonly people: PeopleBlock }) => {
  const t = hostText[language.value];
  // When all wear the same hat, the hat says nothing of one person.
  const mixed = new Set(people.items.map((person) => person.sign)).size > 1;
  return (
    <section class="host-people" id="people" tabIndex={-1} aria-labelledby="people-title">
      <div class="people-head">
        <h2 id="people-title">{t.people}</h2>
        <p>{people.summary}</p>
      </div>
      {people.items.length === 0 ? <p class="hint">{t.noPeople}</p> : null}
      <ul class="people-list" aria-label={t.people}>
        {people.items.map((person) => (
          <PersonRow key={person.id} person={person} sign={mixed ? person.sign : undefined} />
        ))}
      </ul>
    </section>
  );
};
