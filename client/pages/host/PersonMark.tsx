// How somebody is, as a sign: the same in the list of people and on the board of groups.

import type { Person } from '../../../shared/blocks/block.ts';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

/** Who is just here has a plain dot. */
const STATE_ICONS: Readonly<Record<Person['state'], string | undefined>> = {
  asks: 'hand',
  sent: 'check',
  writing: 'pencil',
  quiet: 'clock',
  away: 'x',
  passed: 'skip-forward',
  aside: 'door-open',
  waiting: 'user-plus',
  removed: 'minus',
  here: undefined,
};

const OK_ICONS = { green: 'smile', amber: 'meh', red: 'frown' } as const;

interface Props {
  readonly state: Person['state'];
  /** That nothing came yet is no alarm. */
  readonly calm?: boolean;
}

/** What somebody does now. Without words: they stand beside it. */
export const StateMark = ({ state, calm }: Props) => {
  const icon = STATE_ICONS[state];
  return (
    <span class={`person-mark is-${state} ${calm ? 'is-calm' : ''}`} aria-hidden="true">
      {icon ? <Icon name={icon} size={13} /> : null}
    </span>
  );
};

/** How somebody said to feel, with its words for who does not see it. */
export const OkMark = ({ person }: { readonly person: Person }) => {
  if (!person.ok) return null;
  const said = person.okText ?? hostText[language.value].okIs[person.ok];
  return (
    <span class={`person-ok is-${person.ok}`} title={said}>
      <Icon name={OK_ICONS[person.ok]} />
      <span class="visually-hidden">{said}</span>
    </span>
  );
};

/** Does this person call for the facilitator? */
export const callsFor = (person: Person): boolean =>
  person.state === 'asks' || person.state === 'waiting' || ((person.ok === 'amber' || person.ok === 'red') && !person.heeded);
