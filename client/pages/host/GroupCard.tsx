// One group on the board: how far they are, whom the step waits for, who is in it. Never what they write.

import type { GroupRow, PeopleBlock, Person } from '../../../shared/blocks/block.ts';
import { Avatar } from '../../art/Avatar.tsx';
import { SignMark } from '../../art/Hat.tsx';
import { waitsFor } from '../../panel/board.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { useMenu } from './menu.ts';
import { callsFor, OkMark, StateMark } from './PersonMark.tsx';

const ICONS: Readonly<Record<GroupRow['state'], string>> = {
  done: 'check',
  busy: 'pencil',
  quiet: 'hourglass',
  asks: 'hand',
  empty: 'minus',
};

const Chip = ({ person, stateText }: { readonly person: Person; readonly stateText: string }) => (
  <li class={`group-person ${callsFor(person) ? 'is-calling' : ''}`} title={stateText}>
    <Avatar id={person.avatar} size={24} />
    <span class="group-person-name">{person.name}</span>
    <OkMark person={person} />
    <StateMark state={person.state} calm />
    <span class="visually-hidden">{stateText}</span>
  </li>
);

/** So many controls stand in the open, as signs. */
const FEW = 2;

interface Props {
  readonly group: GroupRow;
  readonly people: readonly Person[];
  /** What each state is called. */
  readonly states: PeopleBlock['states'];
  /** Milliseconds, server time. */
  readonly now: number;
  /** Absent when it is the only one: there is nothing to narrow. */
  readonly onLook: (() => void) | undefined;
}

export const GroupCard = ({ group, people, states, now, onLook }: Props) => {
  const t = hostText[language.value];
  const menu = `more-group-${group.id}`;
  const { open, button } = useMenu(menu);
  const still = group.last === undefined || group.done * 2 >= group.of ? 0 : Math.floor((now - group.last) / 60_000);
  const direct = group.controls.length <= FEW && group.controls.every((control) => control.icon !== undefined);
  return (
    <li class={`group-card is-${group.state} ${still >= 1 ? 'is-still' : ''}`}>
      <div class="group-head">
        {group.sign ? <SignMark sign={group.sign} size={26} /> : null}
        <h3>{group.title}</h3>
        <p class="group-facts num">{group.words > 0 ? t.words(group.words) : ''}</p>
      </div>
      {group.of > 0 ? (
        <p class="group-done num">
          <span class="group-bar" aria-hidden="true">
            <span style={{ inlineSize: `${(100 * group.done) / group.of}%` }} />
          </span>
          {t.doneOf(group.done, group.of)}
        </p>
      ) : null}
      <p class="group-waits">
        <Icon name={ICONS[group.state]} size={16} />
        <span>
          {waitsFor(people, group.of > 0, language.value)}
          {still >= 1 ? <b class="num"> {t.quietFor(still)}</b> : null}
        </span>
      </p>
      <ul class="group-people" aria-label={t.whoIn(group.title)}>
        {people.map((person) => (
          <Chip key={person.id} person={person} stateText={states[person.state]} />
        ))}
      </ul>
      <div class="group-foot">
        {onLook ? (
          <button type="button" class="button quiet" aria-label={t.lookInAt(group.title)} onClick={onLook}>
            <Icon name="eye" />
            <span>{t.lookIn}</span>
          </button>
        ) : null}
        {direct ? (
          group.controls.map((control) => (
            <ControlButton key={control.id} control={control} class="more-button">
              <span title={control.label}>
                <Icon name={control.icon ?? ''} />
              </span>
              <span class="visually-hidden">
                {control.label}: {group.title}
              </span>
            </ControlButton>
          ))
        ) : (
          <button type="button" class="more-button" aria-label={t.groupMenu(group.title)} {...button}>
            <Icon name="ellipsis" />
          </button>
        )}
      </div>
      <div class="more-controls" id={menu} hidden={!open}>
        {open ? group.controls.map((control) => <ControlButton key={control.id} control={control} />) : null}
      </div>
    </li>
  );
};
