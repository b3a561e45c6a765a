// One person in the facilitator's list: who, what they do now, and what the facilitator can do for them.

import { useRef } from 'preact/hooks';
import type { Person } from '../../../shared/blocks/block.ts';
import type { Sign } from '../../../shared/blocks/stage.ts';
import { Avatar } from '../../art/Avatar.tsx';
import { SignMark } from '../../art/Hat.tsx';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { useInSight } from '../../panel/in-sight.ts';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { useMenu } from './menu.ts';
import { callsFor, OkMark, StateMark } from './PersonMark.tsx';

/** A group, as it is called where it begins. */
export interface Begin {
  readonly title: string;
  readonly sign?: Sign;
}

interface Props {
  readonly person: Person;
  /** What their state is called. */
  readonly stateText: string;
  /** The hat to show; none when it tells nothing. */
  readonly sign: Sign | undefined;
  /** The group that begins with this person, where the list goes by group. */
  readonly begins: Begin | undefined;
  /** The list goes by group: it need not be said of each person. */
  readonly grouped: boolean;
  /** When the part that is on began, and now. Milliseconds, server time; absent while silence means nothing. */
  readonly since: number | undefined;
  readonly now: number;
}

/** Ms after which somebody who does nothing is silent, and not just thinking. */
const SILENT = 60_000;

/** For how many ms somebody has done nothing in this part: since what they last sent, or since this page last saw them write. */
const useSilence = (person: Person, since: number | undefined, now: number): number => {
  // Writing without sending is in no log: this page alone saw it.
  const stirred = useRef(0);
  if (person.state !== 'quiet') stirred.current = now;
  return person.state === 'quiet' && since !== undefined ? now - Math.max(since, person.last ?? 0, stirred.current) : 0;
};

export const PersonRow = ({ person, stateText, sign, begins, grouped, since, now }: Props) => {
  const t = hostText[language.value];
  const menu = `more-${person.id}`;
  const { open, button } = useMenu(menu);
  const whole = useInSight<HTMLLIElement>(open);
  const silence = useSilence(person, since, now);
  const silent = silence >= SILENT;
  const state = silent ? t.quietFor(Math.floor(silence / 60_000)) : stateText;
  // What waits for an answer stands in the open; the rest is one press away.
  const calls = person.controls.filter((control) => control.style === 'primary');
  const more = person.controls.filter((control) => control.style !== 'primary');
  const beside =
    [person.role, grouped ? undefined : person.table, person.extra].filter(Boolean).join(', ') ||
    (person.simulated ? t.simulated : '');
  return (
    <li ref={whole} class={`person ${callsFor(person) ? 'is-calling' : ''} ${begins === undefined ? '' : 'is-first'}`}>
      {begins === undefined ? null : (
        <span class="person-group">
          {begins.sign ? <SignMark sign={begins.sign} size={22} /> : null}
          {begins.title}
        </span>
      )}
      <Avatar id={person.avatar} size={32} />
      <div class="person-body">
        <div class="person-who">
          <span class="person-name">
            <strong>{person.name}</strong>
            {beside ? <small>{beside}</small> : null}
          </span>
          <span class="person-marks">
            {sign ? <SignMark sign={sign} size={26} /> : null}
            <OkMark person={person} />
          </span>
        </div>
        <span class={`person-state is-${person.state}`}>
          <StateMark state={person.state} calm={!silent} />
          <span>
            <span>{state}</span> {person.words ? <small class="num">{t.words(person.words)}</small> : null}
          </span>
        </span>
      </div>
      {more.length > 0 ? (
        <button type="button" class="more-button" aria-label={t.personMenu(person.name)} {...button}>
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
