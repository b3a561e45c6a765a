// npm run rehearse -- --code ABC234 --people 12: simulated people join a running server over real sockets, each with a seat
// of its own, and play by reading their view. Ctrl+C sends them home.

import { parseArgs } from 'node:util';
import { random } from '../shared/core/random.ts';
import { isLanguage, type Language } from '../shared/core/words.ts';
import type { Joined, JoinInfo } from '../shared/protocol/http.ts';
import { AVATARS, CODE_LENGTH, MAX_PEOPLE } from '../shared/protocol/protocol.ts';
import { type Memory, next, thinking } from '../shared/rehearsal/bot.ts';
import { NAMES } from '../shared/rehearsal/names.ts';
import { enter } from './server/kit/player.ts';

const USAGE = 'npm run rehearse -- --code ABC234 [--people 12] [--server http://localhost:2567] [--pace 1] [--language nl|en]';

const stop = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(2);
};

const read = () => {
  try {
    return parseArgs({
      options: {
        code: { type: 'string' },
        people: { type: 'string', default: '11' },
        server: { type: 'string', default: 'http://localhost:2567' },
        pace: { type: 'string', default: '1' },
        language: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
};

const asked = read();
const code = (asked.code ?? '').toUpperCase().replace(/[\s-]/g, '');
const people = Number(asked.people);
const pace = Number(asked.pace);
const base = asked.server.replace(/\/$/, '');
if (code.length !== CODE_LENGTH || !(people >= 1 && people <= MAX_PEOPLE) || !(pace >= 0)) stop(USAGE);

const answer = async <T>(response: Response): Promise<T> => {
  const body = (await response.json()) as T & { readonly title?: string; readonly detail?: string };
  if (!response.ok) stop(`${response.status} ${body.title ?? ''} ${body.detail ?? ''}`);
  return body;
};

const reach = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(base + path, init).catch(() => stop(`No server answers at ${base}.`));

/** One simulated person, until the session ends. */
const play = async (at: number, language: Language): Promise<void> => {
  const chance = random(`${code}/${at}`);
  const name = NAMES[at % NAMES.length] ?? `Person ${at + 1}`;
  const avatar = `peep-${Math.floor(chance() * AVATARS.peep)}`;
  const body = JSON.stringify({ code, name, language, avatar });
  const joined = await answer<Joined>(
    await reach('/api/join', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  );
  const me = await enter({ base }, joined.room, joined.token);
  let gone = false;
  void me.closed.then(() => {
    gone = true;
  });
  const memory: Memory = new Map();
  while (!gone) {
    const view = me.view();
    if (!view || view.header.phase === 'ended') {
      if (view) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    const command = next(view, memory, chance);
    await new Promise((resolve) => setTimeout(resolve, command ? thinking(command, chance, pace) : 4000 * Math.max(0.05, pace)));
    if (command && !gone)
      await me.send(command, `${joined.seat}-${[...memory.values()].reduce((a, b) => a + b, 0)}-${at}`).catch(() => {});
  }
  process.stdout.write(`${name} left\n`);
};

const info = await answer<JoinInfo>(await reach(`/api/join/${code}`));
const language = isLanguage(asked.language) ? asked.language : info.language;
process.stdout.write(`${people} simulated people join ${info.title[language]} …\n`);
await Promise.all(
  Array.from({ length: people }, async (_, at) => {
    await new Promise((resolve) => setTimeout(resolve, at * 150));
    await play(at, language);
  }),
);
process.exit(0);
