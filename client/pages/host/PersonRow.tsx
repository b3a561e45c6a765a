// One person in the facilitator's list: who, what they do now, and what the facilitator can do for them.

import { useState } from 'preact/hooks';
import type { Person } from '../../../shared/blocks/block.ts';
import type { Sign } from '../../../shared/blocks/stage.ts';
import { Avatar } from '../../art/Avatar.tsx';
import { SignMark } from '../../art/Hat.tsx';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

/** Who is just here has a plain dot. */
const STATE_ICONS: Readonly<Record<Person['state'], string | undefined>> = {
  sent: 'check',
  writing: 'pencil',
  quiet: 'clock',
  away: 'x',
  passed: 'skip-forward',
  aside: 'door-open',
  waiting: 'hand',
  removed: 'minus',
  here: undefined,
};

const OK_ICONS = { green: 'smile', amber: 'meh', red: 'frown' } as const;

interface Props {
  readonly person: Person;
  /** The hat to show; none when it tells nothing. */
  readonly sign: Sign | undefined;
}

export const PersonRow = ({ person, sign }: Props) => {
  const t = hostText[language.value];
  const [open, setOpen] = useState(false);
  // What waits for an answer stands in the open; the rest is one press away.
  const calls = person.controls.filter((control) => control.style === 'primary');
  const more = person.controls.filter((control) => control.style !== 'primary');
  const beside = [person.role, person.table].filter(Boolean).join(', ') || (person.simulated ? t.simulated : '');
  const menu = `more-${person.id}`;
  const icon = STATE_ICONS[person.state];
  const ok = person.ok ? (person.okText ?? t.okIs[person.ok]) : undefined;
  return (
    <li class="person">
      <Avatar id={person.avatar} size={32} />
      <div class="person-who">
        <span class="person-name">
          <strong>{person.name}</strong>
          {beside ? <small>{beside}</small> : null}
        </span>
        <span class="person-marks">
          {sign ? <SignMark sign={sign} size={26} /> : null}
          {person.ok ? (
            <span class={`person-ok is-${person.ok}`} title={ok}>
              <Icon name={OK_ICONS[person.ok]} />
              <span class="visually-hidden">{ok}</span>
            </span>
          ) : null}
        </span>
      </div>
      <span class={`person-state is-${person.state}`}>
        <span class="person-mark" aria-hidden="true">
          {icon ? <Icon name={icon} size={13} /> : null}
        </span>
        {person.stateText}
      </span>
      {more.length > 0 ? (
        <button
          type="button"
          class="more-button"
          aria-label={t.personMenu(person.name)}
          aria-expanded={open}
          aria-controls={menu}
          onClick={() => setOpen(!open)}
        >
          <Icon name="ellipsis" />
        </button>
      ) : null}
      {calls.length > 0 ? (
        <div class="person-call">
          {calls.map((control) => (
            <ControlButton key={control.id} control={control} />
          ))}
        </div>
      ) : null}
      <div class="more-controls" id={menu} hidden={!open}>
        {open ? more.map((control) => <ControlButton key={control.id} control={control} />) : null}
      </div>
    </li>
  );
};
