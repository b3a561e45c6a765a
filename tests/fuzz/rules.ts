// Sessions that are played as wildly as can be, at the level of rules: nothing throws, what the log says is what is, nobody gets
// what is another's, and what a screen offers is not refused for a reason of ours.

import { readdirSync } from 'node:fs';
import type { Command } from '../../shared/core/event.ts';
import type { RefusalCode } from '../../shared/core/refusal.ts';
import { rules } from '../../shared/rules.ts';
import { counted, type Fault, type Row, stated } from '../faults/fault.ts';
import { FULL } from '../kit/full.ts';
import { TINY } from '../kit/tiny.ts';
import { scenarioOf } from '../kit/world.ts';
import { type Act, act, steer } from './acts.ts';
import { Game } from './game.ts';
import { broken } from './invariants.ts';
import { leaks } from './leaks.ts';
import { oneOf } from './mutate.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const shipped = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Refused although it was offered: a screen does not offer what it knows to be impossible. */
const OURS: ReadonlySet<RefusalCode> = new Set(['malformed', 'unknown', 'not-allowed', 'fault']);

/** What was found, once each, with where to find it again. */
class Findings {
  readonly #found = new Map<string, string>();
  readonly #where: () => string;

  constructor(where: () => string) {
    this.#where = where;
  }

  add(what: string): void {
    // Without numbers: the same mistake with another person is the same.
    const name = what.replace(/\d+/g, '#').slice(0, 200);
    if (!this.#found.has(name)) this.#found.set(name, `${what.slice(0, 300)} (${this.#where()})`);
  }

  get all(): readonly string[] {
    return [...this.#found.values()];
  }
}

const look = (game: Game, every: boolean): readonly string[] => {
  const presence = game.presence();
  const views = new Map<string, string>();
  const odd: string[] = [];
  for (const who of ['facilitator', 'projector', ...(every ? game.seats : game.seats.slice(0, 4))]) {
    const text = JSON.stringify(game.view(who, presence));
    views.set(who, text);
    if (/\bNaN\b|\bundefined\b|"Infinity/.test(text)) odd.push(`no value in the view of ${who}`);
  }
  return [...odd, ...leaks(game, views)];
};

const reread = (game: Game): readonly string[] => {
  const again = game.replayed();
  const now = game.session as unknown as Record<string, unknown>;
  const other = again as unknown as Record<string, unknown>;
  const differ = Object.keys(now).filter((key) => JSON.stringify(now[key]) !== JSON.stringify(other[key]));
  const presence = { connected: new Set<string>(), writing: new Set<string>() };
  const screens = ['facilitator', 'projector', ...game.seats].filter(
    (who) => JSON.stringify(rules.view(again, game.viewer(who), presence)) !== JSON.stringify(game.view(who, presence)),
  );
  return [...differ.map((key) => `read again, ${key} is another`), ...screens.map((who) => `read again, ${who} sees another`)];
};

const ways = (game: Game): void => {
  for (const names of [true, false]) rules.report(game.session, { names, language: 'nl' });
  for (const seat of game.seats) rules.keepsake(game.session, seat, 'nl');
};

/** Every part can be left, if need be by a step of blue's. */
const stuck = (game: Game): boolean => {
  for (let guard = 0; guard < 400; guard++) {
    if (game.session.phase === 'ended') return false;
    game.now += 60_000;
    for (const type of ['safety.resume', 'progress.next']) {
      const refused = game.send('facilitator', { type });
      if (type === 'progress.next' && refused?.refused === 'ended') return false;
    }
    const end = game.send('facilitator', { type: 'progress.end', anyway: true });
    if (!end) return false;
  }
  return true;
};

interface Counts {
  sent: number;
  done: number;
}

/** One session; adds what it found. */
const playOne = (id: string, seed: string, steps: number, findings: Findings, counts: Counts, at: (n: number) => void): void => {
  const scenario = scenarioOf(id === 'tiny' ? TINY : id === 'full' ? FULL : id);
  const game = new Game(scenario, `rules/${id}/${seed}`, 4 + Number(seed.length % 5));
  const { chance } = game;
  const trying = (by: string, choose: () => Act | undefined): void => {
    let command: Command | undefined;
    try {
      const chosen = choose();
      if (!chosen) return;
      command = game.marked(by, chosen.command);
      counts.sent++;
      const refused = game.send(by, command);
      if (!refused) counts.done++;
      else if (chosen.offered && OURS.has(refused.refused) && !isWrong(command))
        findings.add(`offered and refused ${refused.refused}: ${command.type} ${JSON.stringify(command)}`);
    } catch (error) {
      findings.add(
        `thrown on ${command?.type ?? 'a view'}: ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : error}`,
      );
    }
  };
  for (let n = 0; n < steps; n++) {
    at(n);
    game.now += oneOf([0, 200, 1500, 9000, 30_000, 100_000], chance);
    const which = chance();
    if (which < 0.03 && game.seats.length < 40) game.arrive();
    else if (which < 0.06) game.flicker();
    else if (which < 0.45) trying('facilitator', () => steer(game));
    else {
      const by = oneOf(game.seats, chance);
      trying(by, () => act(game, by));
    }
    for (const what of broken(game.session)) findings.add(what);
    if (n % 4 === 0) for (const what of look(game, n % 20 === 0)) findings.add(what);
    if (n % 40 === 0) ways(game);
    if (n % 150 === 149 || n === steps - 1) for (const what of reread(game)) findings.add(what);
  }
  if (stuck(game)) findings.add('it cannot be ended');
};

/** One of the wrong values that are filled in on purpose. */
const isWrong = (command: Command): boolean =>
  ['minutes', 'name', 'text', 'address'].some((name) =>
    ['', 'x', '99999', '-1', '0', '1e9', ' ', '__proto__'].includes(String(command[name])),
  );

export const wildPlay: Fault = {
  id: 'wild-play',
  rule: 'D3',
  promise: 'sessions played by chance: nothing throws, the log read again is the same, nobody gets what is another’s',
  run: async (size, seed): Promise<Row[]> => {
    const [steps, rounds] = size === 'short' ? [90, 1] : [600, 12];
    let where = '';
    const findings = new Findings(() => where);
    const counts = { sent: 0, done: 0 };
    for (let round = 0; round < rounds; round++)
      for (const id of ['tiny', 'full', ...shipped()]) {
        const own = `${seed}/${round}`;
        playOne(id, own, steps, findings, counts, (n) => {
          where = `${id}, seed ${own}, step ${n}`;
        });
      }
    const { all } = findings;
    return [
      stated('commands', 'many, half of them done', `${counts.sent}, ${counts.done} done`, counts.done > counts.sent * 0.3),
      counted('found', all.length, 0, all.slice(0, 12).join('\n    ')),
    ];
  },
};
