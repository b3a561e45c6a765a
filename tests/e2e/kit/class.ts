// A class without pages: people over real sockets, who come in, do what their screen asks, drop out and come back by their own
// token. The few who look at a page sit among them.

import type { Command } from '../../../shared/core/event.ts';
import { random } from '../../../shared/core/random.ts';
import type { Joined } from '../../../shared/protocol/http.ts';
import { next } from '../../../shared/rehearsal/bot.ts';
import { enter, type Player } from '../../server/kit/player.ts';
import { post } from '../../server/kit/server.ts';

export interface Pupil extends Joined {
  readonly name: string;
  /** Undefined while they are gone. */
  player: Player | undefined;
  readonly memory: Map<string, number>;
}

const NAMES = [
  ...['Aya', 'Bas', 'Cato', 'Daan', 'Eline', 'Faas', 'Gijs', 'Hanan', 'Ilse', 'Jip', 'Kyra', 'Lars', 'Mees', 'Nina', 'Omar'],
  ...['Pien', 'Quinn', 'Ravi', 'Saar', 'Teun', 'Uma', 'Vera', 'Wout', 'Xander', 'Yara', 'Zoë', 'Amir', 'Britt', 'Cas', 'Dina'],
];

/** So many people come in with the code, one after the other. */
export const arrive = async (
  base: string,
  code: string,
  count: number,
  from = 0,
  language: 'nl' | 'en' = 'nl',
): Promise<Pupil[]> => {
  const pupils: Pupil[] = [];
  for (let at = from; at < from + count; at++) {
    const name = NAMES[at] ?? `Kind ${at}`;
    const answer = await post(base, '/api/join', { code, name, language, avatar: `peep-${at}` });
    if (answer.status !== 201) throw new Error(await answer.text());
    const joined = (await answer.json()) as Joined;
    pupils.push({ ...joined, name, memory: new Map(), player: await enter({ base }, joined.room, joined.token) });
  }
  return pupils;
};

/** Their connection goes, without a word. */
export const drop = async (pupils: readonly Pupil[]): Promise<void> => {
  for (const pupil of pupils) {
    // Who was removed has no connection any more that could end.
    if (pupil.player?.room.connection.isOpen) await pupil.player.room.leave(false).catch(() => {});
    pupil.player = undefined;
  }
};

/** They are back, by their own token. */
export const comeBack = async (base: string, pupils: readonly Pupil[]): Promise<void> => {
  for (const pupil of pupils) pupil.player ??= await enter({ base }, pupil.room, pupil.token);
};

/** Each does so many things that their screen asks for. Gives how many were done. */
export const act = async (pupils: readonly Pupil[], times = 1, seed = 'class'): Promise<number> => {
  const chance = random(seed);
  let done = 0;
  for (let round = 0; round < times; round++)
    for (const pupil of pupils) {
      const view = pupil.player?.view();
      const command: Command | undefined = view && next(view, pupil.memory, chance);
      if (!command || !pupil.player) continue;
      const reply = await pupil.player.send(command);
      if ('done' in reply) done++;
    }
  return done;
};
