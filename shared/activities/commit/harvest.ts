// What people take along, as the house, the calendar file and each one's own page read it.

import type { Contribution } from '../../core/activity.ts';
import type { SeatId } from '../../core/viewer.ts';
import { fill, type Language } from '../../core/words.ts';
import type { PartName } from './schema.ts';
import { type Anchor, type Buddies, type Intention, pairId, type Return, type State, type Step } from './state.ts';
import { ANCHOR_TEXT, TEXT } from './text.ts';

const own = (
  part: PartName,
  one: { readonly id: string; readonly by: SeatId; readonly at: number },
  text: string,
  step: Step,
): Contribution => ({ id: one.id, step: step.id, part, by: one.by, at: one.at, text, audience: 'author' });

export const ofAnchor = (anchor: Anchor, language: Language, step: Step): Contribution => {
  const note = [
    anchor.feeling ? fill(TEXT.feels[language], { text: anchor.feeling }) : '',
    anchor.thought ? fill(TEXT.thinks[language], { text: anchor.thought }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
  return {
    ...own('anchor', anchor, `${ANCHOR_TEXT[anchor.kind][language]}: ${anchor.what}`, step),
    ...(note ? { note } : {}),
  };
};

export const ofIntention = (intention: Intention, language: Language, step: Step): Contribution => ({
  ...own('intention', intention, fill(TEXT.intention[language], { when: intention.when, deed: intention.deed }), step),
  audience: intention.audience,
});

export const namesOf = (seats: readonly SeatId[], step: Step): string =>
  step.seats
    .filter((seat) => seats.includes(seat.id))
    .map((seat) => seat.name)
    .join(', ');

/** A pair as each of its people has it. */
const ofBuddies = (group: Buddies, step: Step): readonly Contribution[] =>
  group.seats.flatMap((seat) => {
    const names = namesOf(
      group.seats.filter((one) => one !== seat),
      step,
    );
    return names === '' ? [] : [own('buddy', { id: pairId(group, seat), by: seat, at: group.at }, names, step)];
  });

/** The date as 2026-03-21. The facilitator's is everybody's. */
const ofReturn = (one: Return, step: Step): Contribution => ({
  ...own('return', one, one.date, step),
  audience: one.by === 'facilitator' ? 'all' : 'author',
});

export const harvest = (state: State, step: Step): readonly Contribution[] => [
  ...state.anchors.map((anchor) => ofAnchor(anchor, step.language, step)),
  ...state.intentions.map((intention) => ofIntention(intention, step.language, step)),
  ...state.buddies.flatMap((group) => ofBuddies(group, step)),
  ...state.returns.map((one) => ofReturn(one, step)),
];
