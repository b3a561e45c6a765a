// Rules of a dialogue: the word is given, what was heard is said back before an answer, a solution waits.

import type { StepContext } from '../../core/activity.ts';
import type { Command, Fact } from '../../core/event.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { written } from '../../core/say.ts';
import { fact } from '../../core/service.ts';
import type { SeatId, Viewer } from '../../core/viewer.ts';
import { type Config, type DialogueCommand, ECHO_MAX, KEYWORD_MAX, type Of, SAY_MAX } from './schema.ts';
import { looksLikeSolution } from './solutions.ts';
import { floorNow, hasFloor, leads, maySayBack, roundOf, type State, speaks, statementNamed, understood } from './state.ts';

type Step = StepContext<Config>;
type Outcome = readonly Fact[] | Refusal;

const say = (state: State, command: Of<'dialogue.say'>, seat: SeatId, step: Step): Outcome => {
  const round = roundOf(step);
  if (!round || !speaks(seat, step)) return refuse('not-allowed');
  const to = statementNamed(state, command.answers);
  if (command.answers !== undefined && !to) return refuse('unknown');
  // An answer is always possible to who has been understood by; the word is for what one says of oneself.
  if (to && to.by !== seat && !understood(state, seat, to.id)) return refuse('echo-first');
  if ((!to || to.by === seat) && !hasFloor(state, seat, step)) return refuse('not-now');
  const given = (command.text ?? '').trim();
  const text = given === '' && state.spoken ? '' : written(given, SAY_MAX);
  if (typeof text !== 'string') return text;
  const parked = round.understand && looksLikeSolution(text);
  return fact('dialogue.said', { round: round.id, text, answers: to?.id, side: step.sideOf(seat)?.id, parked }, step.id);
};

const echo = (state: State, command: Of<'dialogue.echo'>, seat: SeatId, step: Step): Outcome => {
  const statement = statementNamed(state, command.contribution);
  if (!statement || statement.parked || step.hidden.has(statement.id)) return refuse('unknown');
  if (statement.by === seat || !speaks(seat, step)) return refuse('not-allowed');
  // One try at a time: the speaker answers it first.
  if (!maySayBack(state, seat, statement.id, step)) return refuse('not-now');
  const text = written(command.text, state.spoken ? KEYWORD_MAX : ECHO_MAX);
  if (typeof text !== 'string') return text;
  return fact('dialogue.echoed', { of: statement.id, text, side: step.sideOf(seat)?.id }, step.id);
};

const confirm = (state: State, command: Of<'dialogue.confirm'>, seat: SeatId, step: Step): Outcome => {
  const found = state.echoes.find((one) => one.id === command.echo);
  const statement = statementNamed(state, found?.of);
  if (!found || !statement) return refuse('unknown');
  // Only who said it knows what was meant.
  if (statement.by !== seat) return refuse('not-allowed');
  if (found.answer !== undefined) return [];
  const hint = command.yes || (command.hint ?? '').trim() === '' ? undefined : written(command.hint, ECHO_MAX);
  if (typeof hint === 'object') return hint;
  return fact('dialogue.confirmed', { echo: found.id, yes: command.yes, hint }, step.id);
};

const give = (state: State, command: Of<'dialogue.give'>, step: Step): Outcome => {
  const { seat, side } = command;
  if (seat !== undefined && !step.seats.some((one) => one.id === seat)) return refuse('unknown');
  if (side !== undefined && !step.sides.some((one) => one.id === side)) return refuse('unknown');
  const floor = floorNow(state, step);
  if (floor?.seat === seat && floor?.side === side) return [];
  const spoken = state.spoken && seat !== undefined ? seat : undefined;
  return fact('dialogue.gave', { seat, side, opens: spoken, round: roundOf(step)?.id, from: sideId(spoken, step) }, step.id);
};

const sideId = (seat: SeatId | undefined, step: Step): string | undefined =>
  seat === undefined ? undefined : step.sideOf(seat)?.id;

/** Own words may be brought out again by their author; whoever leads may park and bring back anything. */
const shelf = (state: State, command: Of<'dialogue.park'> | Of<'dialogue.release'>, by: Viewer, step: Step): Outcome => {
  const statement = statementNamed(state, command.contribution);
  const own = by.role === 'participant' && statement?.by === by.seat;
  if (!leads(by, step) && !(own && command.type === 'dialogue.release')) return refuse('not-allowed');
  if (!statement) return refuse('unknown');
  const park = command.type === 'dialogue.park';
  if (statement.parked === park) return [];
  return fact(park ? 'dialogue.parked' : 'dialogue.released', { contribution: statement.id }, step.id);
};

export const decide = (state: State, given: Command, by: Viewer, step: Step): Outcome => {
  const command = given as DialogueCommand;
  switch (command.type) {
    case 'dialogue.mode':
      if (by.role !== 'facilitator') return refuse('not-allowed');
      return state.spoken === command.spoken ? [] : fact('dialogue.moded', { spoken: command.spoken }, step.id);
    case 'dialogue.give':
      if (!leads(by, step)) return refuse('not-allowed');
      return step.current ? give(state, command, step) : refuse('not-now');
    case 'dialogue.park':
    case 'dialogue.release':
      return shelf(state, command, by, step);
    case 'dialogue.yield': {
      const floor = floorNow(state, step);
      const own = by.role === 'participant' && floor?.seat === by.seat;
      if (!leads(by, step) && !own) return refuse('not-allowed');
      return floor ? fact('dialogue.yielded', {}, step.id) : [];
    }
  }
  if (by.role !== 'participant') return refuse('not-allowed');
  switch (command.type) {
    case 'dialogue.say':
      return say(state, command, by.seat, step);
    case 'dialogue.echo':
      return echo(state, command, by.seat, step);
    case 'dialogue.confirm':
      return confirm(state, command, by.seat, step);
    case 'dialogue.hand': {
      const up = state.hands.includes(by.seat);
      if (command.up && !speaks(by.seat, step)) return refuse('not-allowed');
      return up === command.up ? [] : fact('dialogue.handed', { up: command.up }, step.id);
    }
    case 'dialogue.withdraw': {
      const mine = [...state.statements, ...state.echoes].find((one) => one.id === command.contribution && one.by === by.seat);
      return mine ? fact('dialogue.withdrawn', { contribution: mine.id }, step.id) : refuse('unknown');
    }
    default:
      return command satisfies never;
  }
};
