// How many simulated people there are in the rehearsal, and how fast they go.

import { useId } from 'preact/hooks';
import type { View } from '../../../shared/blocks/view.ts';
import type { Sending } from '../../panel/sending.ts';
import { language } from '../../text/base.ts';
import { rehearseText } from '../../text/rehearse.ts';
import { peopleOf } from './own-row.ts';
import { CROWDS, fill, PACES, type Pace, type Rehearsal } from './rehearsal.ts';

const paces = Object.keys(PACES) as Pace[];

interface Props {
  readonly view: View;
  readonly rehearsal: Rehearsal;
  readonly send: Sending['send'];
  readonly people: number;
  readonly setPeople: (people: number) => void;
  readonly pace: Pace;
  readonly setPace: (pace: Pace) => void;
}

export const Crowd = ({ view, rehearsal, send, people, setPeople, pace, setPace }: Props) => {
  const t = rehearseText[language.value];
  const id = useId();
  const { room, key } = rehearsal;
  const become = (wanted: number) => {
    const here = (peopleOf(view)?.items ?? []).filter((one) => one.simulated && one.state !== 'removed');
    const more = wanted - here.length;
    setPeople(wanted);
    if (more > 0) void fill(room, key, more, pace).catch(() => setPeople(people));
    for (const one of more < 0 ? here.slice(more) : []) {
      const remove = one.controls.find((control) => control.send.type === 'people.remove');
      if (remove) void send(remove.send);
    }
  };
  return (
    <>
      <div class="rehearse-field is-short">
        <label for={`${id}-people`}>{t.people}</label>
        <select id={`${id}-people`} value={people} onChange={(event) => become(Number(event.currentTarget.value))}>
          {CROWDS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <div class="rehearse-field is-short">
        <label for={`${id}-pace`}>{t.pace}</label>
        <select
          id={`${id}-pace`}
          value={pace}
          onChange={(event) => {
            const chosen = paces.find((one) => one === event.currentTarget.value) ?? pace;
            setPace(chosen);
            // Nobody more: only the pace, for all who are there.
            void fill(room, key, 0, chosen).catch(() => undefined);
          }}
        >
          {paces.map((one) => (
            <option key={one} value={one}>
              {t.paces[one]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
};
