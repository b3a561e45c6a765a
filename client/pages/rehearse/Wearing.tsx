// Who you are in the rehearsal: a role of the scenario, a side, a task. What you chose stays yours in the parts to come,
// also where the rotation would have given you something else.

import { useEffect, useId, useRef } from 'preact/hooks';
import type { View } from '../../../shared/blocks/view.ts';
import type { Sending } from '../../panel/sending.ts';
import { language } from '../../text/base.ts';
import { rehearseText } from '../../text/rehearse.ts';
import { type Choosing, choosings, personOf, type Wear, whereIn } from './own-row.ts';

interface Props {
  readonly view: View;
  readonly seat: string;
  readonly send: Sending['send'];
}

/** Options that were ever seen, by what they are for: what you have now is in none of the lists. */
type Seen = Partial<Record<Wear, ReadonlyMap<string, string>>>;

const Select = ({
  choosing,
  label,
  known,
  has,
  otherwise,
  onChoose,
}: {
  readonly choosing: Choosing;
  readonly label: string;
  readonly known: ReadonlyMap<string, string>;
  readonly has: string | undefined;
  /** What to call it while it is in no list. */
  readonly otherwise: string;
  readonly onChoose: (value: string) => void;
}) => {
  const id = useId();
  return (
    <div class="rehearse-field">
      <label for={id}>{label}</label>
      <select id={id} value={has ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {has === undefined ? <option value="">{otherwise}</option> : null}
        {[...known].map(([value, text]) => (
          <option key={value} value={value} disabled={value !== has && !choosing.options.some((one) => one.value === value)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};

export const Wearing = ({ view, seat, send }: Props) => {
  const t = rehearseText[language.value];
  const person = personOf(view, seat);
  const here = choosings(person);
  const where = whereIn(view);
  const seen = useRef<Seen>({});
  const wanted = useRef<Partial<Record<Wear, string>>>({});
  for (const { wear, options } of here)
    seen.current = {
      ...seen.current,
      [wear]: new Map([...(seen.current[wear] ?? []), ...options.map((one) => [one.value, one.label] as const)]),
    };
  const knownOf = (wear: Wear) => seen.current[wear] ?? new Map<string, string>();
  const hasNow = ({ wear, options }: Choosing): string | undefined => {
    // "Ellen, aunt, Observer": the role first, the task last.
    const is = (text: string) =>
      person?.role === text ||
      (wear === 'casting.task' ? person?.role?.endsWith(`, ${text}`) : person?.role?.startsWith(`${text}, `));
    const named = [...knownOf(wear)].find(([, text]) => is(text))?.[0];
    if (wear === 'casting.task') return named ?? 'none';
    return (
      named ?? [...knownOf(wear).keys()].find((value) => !options.some((one) => one.value === value)) ?? wanted.current[wear]
    );
  };
  const can = here.map((one) => one.wear).join(' ');
  useEffect(() => {
    // Once for each part: a rule that says no is right.
    const again = here.find(
      ({ wear, options }) => wear !== 'casting.task' && options.some((option) => option.value === wanted.current[wear]),
    );
    const value = again && wanted.current[again.wear];
    if (again && value !== undefined) void send(again.send(value));
  }, [where, can]);
  const labels: Readonly<Record<Wear, string>> = {
    'casting.give': t.role,
    'casting.place': t.place,
    'casting.task': t.task,
  };
  return here.length === 0 ? (
    <p class="rehearse-field is-words">
      <span>{t.role}</span>
      <strong>{person?.role ?? t.none}</strong>
    </p>
  ) : (
    here.map((one) => (
      <Select
        key={one.wear}
        choosing={one}
        label={labels[one.wear]}
        known={knownOf(one.wear)}
        has={hasNow(one)}
        otherwise={(one.wear === 'casting.give' ? person?.role : undefined) ?? t.asItIs}
        onChoose={(value) => {
          if (value === '') return;
          // The last word counts: a role brings its own side along.
          wanted.current = one.wear === 'casting.task' ? wanted.current : { [one.wear]: value };
          void send(one.send(value));
        }}
      />
    ))
  );
};
