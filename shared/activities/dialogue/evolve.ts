// What events do to a dialogue.

import type { StepContext } from '../../core/activity.ts';
import type { LoggedEvent } from '../../core/event.ts';
import type { Config } from './schema.ts';
import { type Echo, floorNow, type State, type Statement } from './state.ts';

const maybe = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

type Step = StepContext<Config>;

/** The time of who had the word until now goes to their account. Of a turn that ended with its round nobody knows when. */
const counted = (state: State, step: Step): State['time'] => {
  const floor = floorNow(state, step);
  if (!floor) return state.time;
  return { ...state.time, [floor.account]: (state.time[floor.account] ?? 0) + Math.max(0, step.now - floor.since) };
};

const statement = (event: LoggedEvent, values: Partial<Statement>): Statement => ({
  id: `c${event.seq}`,
  round: String(event.data.round),
  by: event.by,
  side: undefined,
  at: event.at,
  text: '',
  answers: undefined,
  parked: false,
  ...values,
});

export const evolve = (state: State, event: LoggedEvent, step: Step): State => {
  const data = event.data;
  switch (event.type) {
    case 'dialogue.said': {
      const said = statement(event, {
        side: maybe(data.side),
        text: String(data.text),
        answers: maybe(data.answers),
        parked: data.parked === true,
      });
      return { ...state, statements: [...state.statements, said], hands: state.hands.filter((seat) => seat !== event.by) };
    }
    case 'dialogue.echoed': {
      const said = state.statements.find((one) => one.id === data.of);
      const echo: Echo = {
        id: `c${event.seq}`,
        of: String(data.of),
        to: said?.by ?? '',
        toSide: said?.side,
        by: event.by,
        side: maybe(data.side),
        at: event.at,
        text: String(data.text),
        answer: undefined,
        answeredAt: 0,
        hint: undefined,
      };
      return { ...state, echoes: [...state.echoes, echo] };
    }
    case 'dialogue.confirmed': {
      const answer = data.yes === true ? 'meant' : 'not-quite';
      const answered = (one: Echo): Echo => ({ ...one, answer, answeredAt: event.at, hint: maybe(data.hint) });
      return { ...state, echoes: state.echoes.map((one) => (one.id === data.echo ? answered(one) : one)) };
    }
    case 'dialogue.handed': {
      const others = state.hands.filter((seat) => seat !== event.by);
      return { ...state, hands: data.up === true ? [...others, event.by] : others };
    }
    case 'dialogue.gave': {
      const [seat, side, opens] = [maybe(data.seat), maybe(data.side), maybe(data.opens)];
      // Spoken: the turn itself is what others say back.
      const turn = opens === undefined ? [] : [statement(event, { by: opens, side: maybe(data.from) })];
      const account = side ?? (seat === undefined ? undefined : (step.sideOf(seat)?.id ?? seat));
      return {
        ...state,
        time: counted(state, step),
        floor: account === undefined ? undefined : { seat, side, round: String(data.round), account, since: event.at },
        hands: state.hands.filter((one) => one !== seat),
        statements: [...state.statements, ...turn],
      };
    }
    case 'dialogue.yielded':
      return { ...state, time: counted(state, step), floor: undefined };
    case 'dialogue.parked':
    case 'dialogue.released': {
      const parked = event.type === 'dialogue.parked';
      return { ...state, statements: state.statements.map((one) => (one.id === data.contribution ? { ...one, parked } : one)) };
    }
    case 'dialogue.moded':
      return { ...state, spoken: data.spoken === true };
    case 'dialogue.withdrawn': {
      const gone = data.contribution;
      return {
        ...state,
        statements: state.statements.filter((one) => one.id !== gone),
        // A thread that was spun stays; its words go, for they say what was taken back.
        echoes: state.echoes
          .filter((one) => one.answer === 'meant' || (one.id !== gone && one.of !== gone))
          .map((one) => (one.id === gone || one.of === gone ? { ...one, text: '' } : one)),
      };
    }
    default:
      throw new Error(`unknown event ${event.type}`);
  }
};
