// A class that goes on whatever happens: people who come back by themselves and say things that are nowhere else, with a
// ledger of their own, and an audit of it all at the end.

import { setTimeout as pause } from 'node:timers/promises';
import type { FormBlock } from '../../../shared/blocks/block.ts';
import type { Command } from '../../../shared/core/event.ts';
import type { Joined, RoomCreated } from '../../../shared/protocol/http.ts';
import type { CommandReply } from '../../../shared/protocol/protocol.ts';
import { Ledger, type Says } from '../../kit/ledger.ts';
import { Reconnecting } from '../../server/kit/reconnecting.ts';
import { joinRoom, keyOf, openRoom, type TestServer } from '../../server/kit/server.ts';

export type Chance = () => number;

export interface Person extends Joined {
  readonly name: string;
  readonly line: Reconnecting;
}

export interface Class {
  readonly room: RoomCreated;
  readonly ledger: Ledger;
  readonly host: Reconnecting;
  readonly screen: Reconnecting;
  readonly people: Person[];
}

type Place = Pick<TestServer, 'base'>;

/** Everybody in a class who has a connection. */
export const linesOf = ({ host, screen, people }: Class): readonly Reconnecting[] => [
  host,
  screen,
  ...people.map((one) => one.line),
];

/** Somebody comes in, and asks again with the same attempt until they are answered. `over`: the way they go, when not the
 * server's own address. */
export const comeIn = async (place: Place, group: Class, over = place.base): Promise<Person> => {
  const name = `Person ${group.ledger.comers.length + 1}`;
  const attempt = `attempt-of-${name.replace(' ', '-')}-in-${group.room.room}`.slice(0, 64);
  group.ledger.comes(attempt, { name, language: 'en', avatar: 'peep-3' });
  for (;;) {
    const joined = await joinRoom({ base: over } as TestServer, group.room.code, name, attempt).catch(() => undefined);
    if (!joined) {
      await pause(300);
      continue;
    }
    group.ledger.came(attempt, joined.seat);
    const who = { base: over, room: joined.room, key: joined.token, by: joined.seat, ledger: group.ledger };
    const person = { ...joined, name, line: new Reconnecting(who) };
    group.people.push(person);
    return person;
  }
};

/** A room with so many people, all of them on their way to where the class is at work. `over`: the way that somebody goes. */
export const gatherClass = async (
  server: TestServer,
  count: number,
  over: (at: number) => string = () => server.base,
): Promise<Class> => {
  const room = await openRoom(server);
  const ledger = new Ledger();
  const line = (key: string, by?: string) =>
    new Reconnecting({ base: server.base, room: room.room, key, ledger, ...(by === undefined ? {} : { by }) });
  const group: Class = {
    room,
    ledger,
    host: line(keyOf(room.hostUrl), 'facilitator'),
    screen: line(keyOf(room.screenUrl)),
    people: [],
  };
  await Promise.all(Array.from({ length: count }, (_, at) => comeIn(server, group, over(at))));
  await usable(linesOf(group), 0);
  return group;
};

/** Fulfilled when all of them have a connection that works, `anew` one of after `moment`; gives the ms since then, each. */
export const usable = (lines: readonly Reconnecting[], moment: number, anew?: boolean): Promise<readonly number[]> =>
  Promise.all(lines.map((line) => line.usable(moment, anew)));

/** The facilitator goes on, so many times. */
export const onward = async ({ host }: Class, times = 1): Promise<void> => {
  for (let n = 0; n < times; n++) await host.send({ type: 'progress.next' });
};

/** Steps from the lobby to the first hat: the agreement, the collecting, the hats. */
export const TO_HATS = 3;

let words = 0;

/** Fills a form with words that are nowhere else, as `long` as it takes or short, and says who will read them. */
const filled = (form: FormBlock, long: boolean): { readonly command: Command; readonly says?: Says } | undefined => {
  const short = `Said as number ${++words}.`;
  const most = form.fields.find((field) => field.name === 'text')?.max ?? 0;
  const text = long ? short.padEnd(most, ' and so on').trimEnd() : short;
  const values = form.fields
    .filter(({ kind }) => kind === 'text' || kind === 'line')
    .map((field) => [field.name, field.name === 'text' ? text : 'Why.']);
  if (!values.some(([name]) => name === 'text')) return undefined;
  const command: Command = { ...form.send, ...Object.fromEntries(values) };
  if (command.type === 'lens.write') return { command, says: { text, audience: 'all' } };
  if (command.type !== 'collect.answer' || command.prompt === 'line') return undefined;
  return { command, says: { text, audience: command.prompt === 'thought' ? 'own' : 'all' } };
};

const LEVELS = ['green', 'amber', 'red'] as const;

/** Does one thing from what is on the screen: mostly something light, `talk` of the times something that is said. */
export const act = (person: Person, chance: Chance, talk = 0.3, long = false): Promise<CommandReply> => {
  const forms = person.line.view()?.blocks.filter((block) => block.type === 'form') ?? [];
  // What was answered once is not changed: each sentence is to be found again.
  const open = forms.filter((form) => form.send.type === 'lens.write' || form.sent === undefined);
  const said = chance() < talk ? open.map((form) => filled(form, long)).find((one) => one !== undefined) : undefined;
  if (said) return person.line.send(said.command, said.says);
  const pick = chance();
  if (pick < 0.4) return person.line.send({ type: 'safety.ok', level: LEVELS[Math.floor(chance() * 3)] ?? 'green' });
  if (pick < 0.7) return person.line.send({ type: 'people.ask', up: chance() < 0.5 });
  return person.line.send({ type: 'people.avatar', avatar: `peep-${Math.floor(chance() * 90)}` });
};

/** Lets everybody act, each with a pause of about `every` ms in between, until what it gives is called; fulfilled when all
 * that was meant is answered. */
export const keepBusy = (group: Class, chance: Chance, every: number, talk?: number): (() => Promise<readonly number[]>) => {
  let on = true;
  const times: number[] = [];
  const live = async (person: Person): Promise<void> => {
    await pause(chance() * every);
    while (on) {
      const meant = performance.now();
      await act(person, chance, talk);
      times.push(performance.now() - meant);
      await pause(every * (0.5 + chance()));
    }
  };
  const lives = new Map<Person, Promise<void>>();
  const join = () => {
    for (const person of group.people) if (!lives.has(person)) lives.set(person, live(person));
  };
  join();
  const latecomers = setInterval(join, 200);
  return async () => {
    on = false;
    clearInterval(latecomers);
    await Promise.all(lives.values());
    return times;
  };
};

export const goHome = (...groups: readonly Class[]): void => {
  for (const group of groups) for (const line of linesOf(group)) line.close();
};
