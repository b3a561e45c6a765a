// Rules of taking something along: it is one's own until one shares it, and nobody is a buddy who did not say yes.

import type { Command, Fact } from '../../core/event.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { written } from '../../core/say.ts';
import { fact } from '../../core/service.ts';
import type { SeatId, Viewer } from '../../core/viewer.ts';
import type { CommitCommand, Of, PartName } from './schema.ts';
import { buddiesOf, has, LINE_MAX, mayAsk, pairId, type State, type Step, withBuddy } from './state.ts';

type Outcome = readonly Fact[] | Refusal;

/** The part that each command belongs to. */
const PART_OF: Partial<Record<CommitCommand['type'], PartName>> = {
  'commit.anchor': 'anchor',
  'commit.intend': 'intention',
  'commit.ask': 'buddy',
  'commit.answer': 'buddy',
  'commit.date': 'return',
};

const maybeText = (text: string | undefined): string | undefined | Refusal =>
  text === undefined || text.trim() === '' ? undefined : written(text, LINE_MAX);

const anchor = (state: State, asked: Of<'commit.anchor'>, seat: SeatId, step: Step): Outcome => {
  const what = written(asked.what, LINE_MAX);
  if (typeof what !== 'string') return what;
  const feeling = maybeText(asked.feeling);
  if (typeof feeling === 'object') return feeling;
  const thought = maybeText(asked.thought);
  if (typeof thought === 'object') return thought;
  const same = state.anchors.some(
    (one) =>
      one.by === seat && one.kind === asked.kind && one.what === what && one.feeling === feeling && one.thought === thought,
  );
  return same ? [] : fact('commit.anchored', { kind: asked.kind, what, feeling, thought }, step.id);
};

/** The words that the form has already in front of both lines, when somebody types them again, and what closes a line. */
const LEAD = { when: /^(als|when|if)(\s+|$)/i, deed: /^(dan|then)(\s+|$)/i } as const;
const bare = (text: string, lead: RegExp): string => text.replace(lead, '').replace(/[.,;…\s]+$/u, '');

const intend = (state: State, asked: Of<'commit.intend'>, seat: SeatId, step: Step): Outcome => {
  const when = written(bare(asked.when.trim(), LEAD.when), LINE_MAX);
  if (typeof when !== 'string') return when;
  const deed = written(bare(asked.deed.trim(), LEAD.deed), LINE_MAX);
  if (typeof deed !== 'string') return deed;
  const same = state.intentions.some((one) => one.by === seat && one.when === when && one.deed === deed);
  return same ? [] : fact('commit.intended', { when, deed }, step.id);
};

const ask = (state: State, to: SeatId, seat: SeatId, step: Step): Outcome => {
  if (!step.current) return refuse('not-now');
  if (!step.seats.some((one) => one.id === to)) return refuse('unknown');
  if (buddiesOf(state, seat, step).includes(to)) return [];
  if (!mayAsk(state, seat, to, step)) return refuse('not-now');
  const all = withBuddy(state, to, step);
  // Who asks each other have both said yes.
  if (state.asks.some((one) => one.from === to && one.to.includes(seat)))
    return fact('commit.answered', { seat: to, yes: true }, step.id);
  const open = state.asks.find((one) => one.from === seat);
  if (open?.to.includes(to)) return [];
  return fact('commit.asked', { to: all }, step.id);
};

const answer = (state: State, asked: Of<'commit.answer'>, seat: SeatId, step: Step): Outcome => {
  const open = state.asks.find((one) => one.from === asked.seat && one.to.includes(seat));
  // The other found somebody else, or took the question back: a no is no news, and a yes comes too late.
  if (!open) return asked.yes ? refuse('not-now') : [];
  if (open.yes.includes(seat) && asked.yes) return [];
  if (asked.yes && !mayAsk(state, asked.seat, seat, step)) return refuse('not-now');
  return fact('commit.answered', { seat: asked.seat, yes: asked.yes }, step.id);
};

const date = (state: State, day: string | undefined, by: Viewer, step: Step): Outcome => {
  const author = by.role === 'participant' ? by.seat : 'facilitator';
  const before = state.returns.find((one) => one.by === author);
  if (!day) return before ? fact('commit.withdrawn', { contribution: before.id }, step.id) : [];
  return before?.date === day ? [] : fact('commit.dated', { date: day }, step.id);
};

const isMine = (state: State, contribution: string, seat: SeatId): boolean =>
  [...state.anchors, ...state.intentions, ...state.returns].some((one) => one.id === contribution && one.by === seat) ||
  state.buddies.some((group) => group.seats.includes(seat) && contribution === pairId(group, seat));

export const decide = (state: State, given: Command, by: Viewer, step: Step): Outcome => {
  const asked = given as CommitCommand;
  const part = PART_OF[asked.type];
  if (by.role !== 'participant' && asked.type !== 'commit.date') return refuse('not-allowed');
  if (part !== undefined && !has(step.config, part)) return refuse('not-now');
  if (asked.type === 'commit.date') return date(state, asked.date, by, step);
  if (by.role !== 'participant') return refuse('not-allowed');
  switch (asked.type) {
    case 'commit.anchor':
      return anchor(state, asked, by.seat, step);
    case 'commit.intend':
      return intend(state, asked, by.seat, step);
    case 'commit.share': {
      const found = state.intentions.find((one) => one.id === asked.contribution && one.by === by.seat);
      if (!found) return refuse('unknown');
      return found.audience === asked.audience
        ? []
        : fact('commit.shared', { contribution: found.id, audience: asked.audience }, step.id);
    }
    case 'commit.ask':
      return ask(state, asked.seat, by.seat, step);
    case 'commit.answer':
      return answer(state, asked, by.seat, step);
    case 'commit.withdraw':
      return isMine(state, asked.contribution, by.seat)
        ? fact('commit.withdrawn', { contribution: asked.contribution }, step.id)
        : refuse('unknown');
    default:
      return asked satisfies never;
  }
};
