// Families: who parents the same child is one. A design holds when enough different ones signed it.

import type { DeckCard, Group, StepContext } from '../../core/activity.ts';
import { random, shuffle } from '../../core/random.ts';
import type { SeatId } from '../../core/viewer.ts';
import { isEmpty, overBy } from './board.ts';
import type { Config } from './schema.ts';
import { type Design, designOf, type Signature, type State } from './state.ts';

type Step = StepContext<Config>;

/** The children of a group, each once, in the order of the deck. */
export const childrenOf = (group: Group, step: Step): readonly DeckCard[] => {
  const held = step.held();
  const ids = new Set(group.seats.flatMap((seat) => held[seat]?.id ?? []));
  return step.deck.filter((card) => ids.has(card.id));
};

/** A family by its child; who holds no card is one of their own. */
const familyOf = (seat: SeatId, held: Readonly<Record<SeatId, DeckCard>>): string => held[seat]?.id ?? `seat ${seat}`;

/** How many families must sign. */
export const needed = (group: Group, step: Step): number => {
  const held = step.held();
  return Math.min(step.config.signatures, new Set(group.seats.map((seat) => familyOf(seat, held))).size);
};

/** Signatures of people who are in the group now, the first of each family, oldest first. */
export const signaturesOf = (design: Design, group: Group, step: Step): readonly Signature[] => {
  const held = step.held();
  const seen = new Set<string>();
  return design.signed.filter((one) => {
    const family = familyOf(one.seat, held);
    if (!group.seats.includes(one.seat) || seen.has(family)) return false;
    seen.add(family);
    return true;
  });
};

/** The signature that made a design hold; undefined while it does not. */
export const heldBy = (state: State, group: Group, step: Step): Signature | undefined => {
  const design = designOf(state, group.id);
  const count = needed(group, step);
  if (count === 0 || isEmpty(design) || overBy(design, step) > 0) return undefined;
  return signaturesOf(design, group, step)[count - 1];
};

/** Children that a group meets in the test: by chance, and those of others before its own. */
export const testedBy = (group: Group, step: Step): readonly DeckCard[] => {
  const own = new Set(childrenOf(group, step).map((card) => card.id));
  const mixed = shuffle(step.deck, random(`${step.seed}/test/${group.id}`));
  return [...mixed.filter((card) => !own.has(card.id)), ...mixed.filter((card) => own.has(card.id))].slice(0, step.config.test);
};
