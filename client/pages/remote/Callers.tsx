// Who asks for the facilitator, and who stands at the door.

import type { PeopleBlock } from '../../../shared/blocks/block.ts';
import { Avatar } from '../../art/Avatar.tsx';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { language } from '../../text/base.ts';
import { remoteText } from '../../text/remote.ts';
import { answersOf, calling } from './controls.ts';

export const Callers = ({ people }: { readonly people: PeopleBlock }) => {
  const t = remoteText[language.value];
  const list = calling(people.items);
  return (
    <section class="remote-calls" aria-live="polite">
      {list.length > 0 ? (
        <>
          <h2>{t.waits}</h2>
          <ul aria-label={t.waits}>
            {list.map((person) => (
              <li key={person.id}>
                <Avatar id={person.avatar} size={32} />
                <span class="remote-who">
                  <strong>{person.name}</strong>
                  <small>{[person.table, people.states[person.state]].filter(Boolean).join(', ')}</small>
                </span>
                {answersOf(person).map((control) => (
                  <ControlButton key={control.id} control={control} />
                ))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};
