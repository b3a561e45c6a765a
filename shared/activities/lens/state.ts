// What a lens step holds.

import type { Hat } from '../../blocks/stage.ts';
import type { Part } from '../../core/activity.ts';
import type { SeatId } from '../../core/viewer.ts';
import type { Words } from '../../core/words.ts';
import { rotated } from '../../services/casting.ts';
import type { Config, RoundConfig } from './schema.ts';
import { SEQUENCES, type SequenceName } from './sequences.ts';
import { CLOSING, HATS, OPENING, OPENING_ROLES, OTHERS, TEXT } from './text.ts';

export interface Round {
  readonly part: Part;
  /** The hat of this round; in roles mode the one of the opening and the closing only. */
  readonly hat: Hat | undefined;
  /** Roles mode: which turn of the rotation, from 0. */
  readonly turn: number | undefined;
}

export interface Card {
  readonly id: string;
  readonly round: string;
  /** The hat it lies under; may move with its author's consent. */
  readonly hat: Hat;
  readonly by: SeatId | 'facilitator';
  readonly at: number;
  readonly text: string;
  readonly reason: string | undefined;
  readonly table: string | undefined;
  /** Somebody thinks it belongs under another hat; the author has not answered. */
  readonly offer: Hat | undefined;
}

export interface State {
  readonly rounds: readonly Round[];
  readonly cards: readonly Card[];
  /** Rounds whose cards everybody may see. */
  readonly revealed: readonly string[];
  readonly focus: Words | undefined;
  /** How many cards of the white folder lie open. */
  readonly drawn: number;
  /** Blue picks each next hat. */
  readonly emergent: boolean;
}

/** A round from what the scenario says, with the house's own words where it says nothing. */
export const roundOf = (given: Partial<RoundConfig> & { hat: Hat }, at: number, place: 'first' | 'middle' | 'last'): Round => {
  const hat = HATS[given.hat];
  const own = given.others
    ? OTHERS
    : given.hat === 'blue' && place === 'first'
      ? OPENING
      : given.hat === 'blue' && place === 'last'
        ? CLOSING
        : hat;
  return {
    hat: given.hat,
    turn: undefined,
    part: {
      id: `${at + 1}-${given.hat}`,
      title: given.title ?? own.title,
      prompt: given.prompt ?? own.prompt,
      sign: given.hat,
      minutes: given.minutes ?? own.minutes,
      silence: given.silence ?? (given.hat === 'blue' ? 0 : 60),
      script: given.script ?? own.script,
    },
  };
};

const placeOf = (at: number, count: number) => (at === 0 ? 'first' : at === count - 1 ? 'last' : 'middle');

const turns = (config: Config): readonly Round[] =>
  Array.from({ length: config.turns }, (_, turn) => ({
    hat: undefined,
    turn,
    part: {
      id: `turn-${turn + 1}`,
      title: { nl: `${TEXT.turn.nl} ${turn + 1}`, en: `${TEXT.turn.en} ${turn + 1}` },
      prompt: TEXT.turnPrompt,
      minutes: config.turnMinutes,
      silence: 60,
      turn,
      script: config.turnScripts[turn] ?? {
        say: {
          nl:
            turn === 0
              ? 'Kijk welke hoed jij draagt. Kijk zo naar de vraag, ook als jij het anders ziet.'
              : 'Wissel van hoed. Wat zie je nu, dat je daarnet niet zag?',
          en:
            turn === 0
              ? 'Look which hat you wear. See the question that way, even if you see it differently yourself.'
              : 'Switch hats. What do you see now that you did not see before?',
        },
        look: { nl: 'Wie blijft hangen in de vorige hoed.', en: 'Who stays in the hat before.' },
        stuck: { nl: 'Vraag: wat zou deze hoed als eerste zeggen?', en: 'Ask: what would this hat say first?' },
      },
    },
  }));

/** The rounds that a configuration starts with. An emergent order starts with blue alone. */
export const firstRounds = (
  config: Config,
  sequence: SequenceName | 'emergent' | undefined = config.sequence,
): readonly Round[] => {
  const open = roundOf({ hat: 'blue', ...(config.mode === 'roles' ? { script: OPENING_ROLES.script } : {}) }, 0, 'first');
  if (config.mode === 'roles') {
    const list = turns(config);
    return [open, ...list, roundOf({ hat: 'blue' }, list.length + 1, 'last')];
  }
  const given: readonly (Partial<RoundConfig> & { hat: Hat })[] =
    config.rounds.length > 0 ? config.rounds : sequence && sequence !== 'emergent' ? SEQUENCES[sequence] : [];
  return given.length === 0 ? [open] : given.map((one, at) => roundOf(one, at, placeOf(at, given.length)));
};

/** Hats of the role mode, in the order of rotation: yellow right before black, so that most meet the value before the risk. */
const ROLE_HATS: readonly Hat[] = ['white', 'red', 'yellow', 'black', 'green'];

/** Which hat somebody wears in a round. `index` is the n-th person that ever joined. */
export const hatOf = (round: Round | undefined, index: number): Hat | undefined =>
  round === undefined
    ? undefined
    : round.turn === undefined
      ? round.hat
      : ROLE_HATS[rotated(index, round.turn, ROLE_HATS.length)];
