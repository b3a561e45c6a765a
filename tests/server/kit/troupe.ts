// A whole group over real sockets: a facilitator who goes on when all have done something, the screen for everybody, and
// simulated people who play from what they see.

import type { Block, BlockType, Control, GridBlock } from '../../../shared/blocks/block.ts';
import type { Command } from '../../../shared/core/event.ts';
import { random } from '../../../shared/core/random.ts';
import type { Joined, RoomCreated } from '../../../shared/protocol/http.ts';
import type { CommandReply } from '../../../shared/protocol/protocol.ts';
import { type Memory, next } from '../../../shared/rehearsal/bot.ts';
import { enter, type Player, until } from './player.ts';
import { joinRoom, keyOf, openRoom, type TestServer } from './server.ts';

export interface Actor extends Joined {
  readonly name: string;
  readonly player: Player;
  readonly memory: Memory;
}

export interface Troupe {
  readonly room: RoomCreated;
  readonly host: Player;
  readonly screen: Player;
  readonly people: readonly Actor[];
  readonly everybody: readonly Player[];
}

export interface Play {
  /** What this person sends instead; undefined sends nothing. */
  readonly direct?: (actor: Actor, command: Command) => Command | undefined;
  /** Called before the facilitator shows or goes on, when all that was sent has reached everybody. */
  readonly look?: (place: string) => void | Promise<void>;
}

export interface Played {
  /** Steps and parts as the facilitator saw them. */
  readonly places: readonly string[];
  readonly sent: number;
  /** What people were refused although they can still see it offered. Where somebody else was quicker it is not any more. */
  readonly refused: readonly Refused[];
}

interface Refused {
  readonly command: Command;
  readonly reply: CommandReply;
}

/** Opens a room and lets `count` people in, all at once. */
export const gather = async (
  server: TestServer,
  count: number,
  variant: string | undefined,
  scenario = 'open-thursday',
  ownCase?: string,
): Promise<Troupe> => {
  const more = { ...(variant ? { variant } : {}), ...(ownCase ? { case: ownCase } : {}) };
  const room = await openRoom(server, { scenario, ...more });
  const host = await enter(server, room.room, keyOf(room.hostUrl));
  const screen = await enter(server, room.room, keyOf(room.screenUrl));
  const people = await Promise.all(
    Array.from({ length: count }, async (_, at): Promise<Actor> => {
      const name = `Person ${at + 1}`;
      const joined = await joinRoom(server, room.code, name);
      return { ...joined, name, player: await enter(server, joined.room, joined.token), memory: new Map() };
    }),
  );
  return { room, host, screen, people, everybody: [host, screen, ...people.map((one) => one.player)] };
};

export const blockOf = <T extends BlockType>(player: Player, type: T, id?: string): Extract<Block, { type: T }> | undefined =>
  player
    .view()
    ?.blocks.find((block): block is Extract<Block, { type: T }> => block.type === type && (id === undefined || block.id === id));

/** Can this tile still be paid, and is its square free? */
const hasRoom = ({ palette, budget, items }: GridBlock, { tile, x, y }: Command): boolean => {
  const found = palette.find((one) => one.id === tile);
  const [left, top] = [Number(x), Number(y)];
  return (
    found !== undefined &&
    found.cost <= budget.of - budget.used &&
    !items.some(
      (one) =>
        (one.edge !== undefined && one.tile === found.tile) ||
        (one.x < left + found.width && left < one.x + one.width && one.y < top + found.height && top < one.y + one.height),
    )
  );
};

/** Is this command among what this person's screen offers now? Fields of forms may differ. */
const isOffered = (actor: Actor, command: Command): boolean => {
  const same = (offer: Command) => Object.entries(offer).every(([name, value]) => command[name] === value);
  return (actor.player.view()?.blocks ?? []).some((block) => {
    if (block.type === 'form') return same(block.send);
    if (block.type === 'notice') return block.controls.some((one) => same(one.send));
    if (block.type === 'controls') return block.items.some((one) => one.disabled === undefined && same(one.send));
    if (block.type === 'grid') return block.place !== undefined && same(block.place) && hasRoom(block, command);
    if (
      block.type !== 'choices' &&
      block.type !== 'entries' &&
      block.type !== 'board' &&
      block.type !== 'bars' &&
      block.type !== 'cards'
    )
      return false;
    return block.items.some((item) => item.controls.some((one) => one.disabled === undefined && same(one.send)));
  });
};

/** A button of the facilitator that can be pressed now. */
export const button = (host: Player, id: string): Control | undefined =>
  blockOf(host, 'controls', 'pace')?.items.find((one) => one.id === id && one.disabled === undefined);

/** What was done before this has reached everybody: answers come after it on the same connection. */
const settle = async (troupe: Troupe): Promise<void> => {
  for (let round = 0; round < 2; round++) await Promise.all(troupe.everybody.map((player) => player.room.request('time', {})));
};

/** Sends, and waits when the server says that it goes too fast, as the client does. */
export const patiently = async (player: Player, command: Command): Promise<CommandReply> => {
  for (;;) {
    const reply = await player.send(command);
    if (!('refused' in reply) || reply.refused !== 'too-fast') return reply;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
};

const press = async (troupe: Troupe, control: Control): Promise<void> => {
  const reply = await patiently(troupe.host, control.send);
  if ('refused' in reply) throw new Error(`the facilitator was refused: ${JSON.stringify({ reply, control })}`);
  await settle(troupe);
};

/** Plays to the end, as fast as it goes; gives what happened. */
export const toTheEnd = async (troupe: Troupe, seed: string, play: Play = {}): Promise<Played> => {
  const chance = random(seed);
  const refused: Refused[] = [];
  let doubtful: (Refused & { readonly actor: Actor })[] = [];
  const places: string[] = [];
  let sent = 0;
  const turn = async (actor: Actor): Promise<void> => {
    const view = actor.player.view();
    const chosen = view && next(view, actor.memory, chance);
    const command = chosen && (play.direct?.(actor, chosen) ?? (play.direct ? undefined : chosen));
    if (!command) return;
    sent++;
    const reply = await patiently(actor.player, command);
    if ('refused' in reply) doubtful.push({ actor, command, reply });
  };
  const rounds = async (): Promise<void> => {
    for (let round = 0; round < 2; round++) {
      await Promise.all(troupe.people.map(turn));
      await settle(troupe);
      // A screen may be a moment behind what was refused: what is still offered then was offered wrongly.
      for (let wait = 0; wait < 20 && doubtful.some((one) => isOffered(one.actor, one.command)); wait++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      for (const { actor, command, reply } of doubtful.filter((one) => isOffered(one.actor, one.command))) {
        // Two others may have been quicker, the second of whom undid what the first did (a proposal that takes the place of a line,
        // and gives it back): then it was rightly refused, is rightly offered again, and is done now.
        const again = await patiently(actor.player, command);
        if ('refused' in again && isOffered(actor, command)) refused.push({ command, reply });
      }
      doubtful = [];
    }
    await play.look?.(places.at(-1) ?? 'lobby');
  };
  for (let guard = 0; guard < 80; guard++) {
    const go = button(troupe.host, 'next');
    if (!go) break;
    await press(troupe, go);
    const header = troupe.host.view()?.header;
    places.push(`${header?.place} ${header?.title}`);
    await rounds();
    const reveal = button(troupe.host, 'reveal');
    if (!reveal) continue;
    await press(troupe, reveal);
    await rounds();
  }
  const reply = await patiently(troupe.host, { type: 'progress.end' });
  if ('refused' in reply) throw new Error(JSON.stringify(reply));
  const ended = () => troupe.everybody.filter((player) => player.view()?.header.phase === 'ended').length;
  await until(
    () => ended() === troupe.everybody.length,
    () => `only ${ended()} see the end`,
  );
  await play.look?.('end');
  return { places, sent, refused };
};
