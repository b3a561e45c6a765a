// What events do to a dialogue.

import type { LoggedEvent } from '../../core/event.ts';
import type { Echo, State, Statement } from './state.ts';

const maybe = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

/** The time of who had the word until now goes to their account. */
const counted = (state: State, at: number): State['time'] => {
  const whose = state.floor?.side ?? state.floor?.seat;
  if (!state.floor || whose === undefined) return state.time;
  return { ...state.time, [whose]: (state.time[whose] ?? 0) + Math.max(0, at - state.floor.since) };
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

export const evolve = (state: State, event: LoggedEvent): State => {
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
      return {
        ...state,
        time: counted(state, event.at),
        floor: seat === undefined && side === undefined ? undefined : { seat, side, since: event.at },
        hands: state.hands.filter((one) => one !== seat),
        statements: [...state.statements, ...turn],
      };
    }
    case 'dialogue.yielded':
      return { ...state, time: counted(state, event.at), floor: undefined };
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
        // A thread that was spun stays; its words go.
        echoes: state.echoes
          .filter((one) => one.answer === 'meant' || (one.id !== gone && one.of !== gone))
          .map((one) => (one.id === gone ? { ...one, text: '' } : one)),
      };
    }
    default:
      throw new Error(`unknown event ${event.type}`);
  }
};
