// Both live actions over real sockets, with a mark in every text, and then a look at every byte that anybody received: what is
// private, a secret of a role, a line of a scene or a message is in no stream but its owner's; in the replay neither.

import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/core/event.ts';
import { parseScenario } from '../../shared/scenario/parse.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { Player } from './kit/player.ts';
import { keyOf, startServer, type TestServer } from './kit/server.ts';
import { type Actor, blockOf, gather, patiently, type Troupe, toTheEnd } from './kit/troupe.ts';

const scenarioOf = (id: string): Scenario => {
  const parsed = parseScenario(readFileSync(new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url), 'utf8'), id);
  if ('problems' in parsed) throw new Error(id);
  return parsed.scenario;
};

/** A stretch of a text that stands in the stream as it is: plain letters, without what JSON escapes. */
const stretch = (text: string): string =>
  text
    .split(/[^a-zA-Z0-9 ,.?!:;()-]/)
    .sort((a, b) => b.length - a.length)
    .at(0)
    ?.trim() ?? text;

const FIELDS: ReadonlySet<string> = new Set('text reason need what feeling thought when deed question one other'.split(' '));

class Watch {
  readonly troupe: Troupe;
  readonly scenario: Scenario;
  /** Marks of what only its author may read, for ever. */
  readonly private: { readonly mark: string; readonly owner: Player }[] = [];
  readonly roles = new Map<Player, Set<string>>();
  #n = 0;
  #sent = false;
  #showed = false;

  constructor(troupe: Troupe, scenario: Scenario) {
    this.troupe = troupe;
    this.scenario = scenario;
    for (const { player } of troupe.people) this.roles.set(player, new Set());
  }

  /** Is this answer for nobody but its author? */
  #isPrivate(command: Command): boolean {
    if (['debrief.write', 'commit.anchor', 'commit.intend', 'scale.rate'].includes(command.type)) return true;
    if (command.type !== 'collect.answer') return false;
    const step = this.scenario.steps.find((one) => one.id === command.step);
    const prompts = (step?.prompts ?? []) as readonly { readonly id: string; readonly audience: string }[];
    return prompts.find((one) => one.id === command.prompt)?.audience === 'author';
  }

  readonly direct = (actor: Actor, command: Command): Command | undefined => {
    // Nobody opens or shares anything: then it must stay closed to the end.
    if (['debrief.open', 'debrief.share', 'commit.share'].includes(command.type)) return undefined;
    const closed = this.#isPrivate(command);
    const entries = Object.entries(command).map(([name, value]) => {
      if (!FIELDS.has(name) || typeof value !== 'string' || value === '') return [name, value] as const;
      const mark = `canary-${actor.seat}-${++this.#n}-end`;
      if (closed) this.private.push({ mark, owner: actor.player });
      return [name, mark] as const;
    });
    return Object.fromEntries(entries) as Command;
  };

  readonly look = async (): Promise<void> => {
    const { host, people } = this.troupe;
    for (const { id, role } of blockOf(host, 'people')?.items ?? []) {
      const actor = people.find((one) => one.seat === id);
      const found = this.scenario.roles.find((one) => role?.includes(one.name.en));
      if (actor && found) this.roles.get(actor.player)?.add(found.id);
    }
    // The big screen looks back as well.
    const share = blockOf(host, 'replay')?.share;
    if (share && !this.#showed) {
      this.#showed = true;
      // Kept before the facilitator goes on: later it would be shown to nobody.
      await patiently(host, { ...share.send, at: 1000, eyes: this.scenario.roles[0]?.id });
    }
    if (this.#sent || host.view()?.header.fiction !== true) return;
    this.#sent = true;
    void patiently(host, { type: 'plot.whisper', seat: people[1]?.seat ?? '', text: 'canary-whisper-end' });
    for (const event of this.scenario.events)
      if (event.lines)
        void patiently(host, {
          type: 'plot.send',
          event: event.id,
          seats: people.slice(0, event.lines.length).map((one) => one.seat),
        });
  };

  /** Streams in which a text is, of those that may not have it. */
  strangers(text: string, may: readonly Player[]): number {
    return this.troupe.everybody.filter((player) => !may.includes(player) && player.heard().includes(text)).length;
  }
}

describe('the canary over sockets, in a live action', () => {
  const servers: TestServer[] = [];
  afterAll(async () => {
    for (const server of servers) await server.end();
  });

  test.each([
    ['back-bedroom', 'storyboard'],
    ['de-wissel', undefined],
  ])(
    'S2: in no byte that anybody gets is a secret of another (%s)',
    async (id, variant) => {
      const server = await startServer(undefined, 0, 'shipped');
      servers.push(server);
      const scenario = scenarioOf(id);
      const troupe = await gather(server, 9, variant, id);
      const watch = new Watch(troupe, scenario);
      const played = await toTheEnd(troupe, `canary-live/${id}`, watch);
      const people = troupe.people.map((one) => one.player);

      expect(played.refused).toEqual([]);
      expect(watch.private.length).toBeGreaterThan(15);
      for (const { mark, owner } of watch.private) expect(watch.strangers(mark, [owner]), mark).toBe(0);
      // What was refused because somebody was quicker comes back to nobody; nearly all of it does.
      const back = watch.private.filter(({ mark, owner }) => owner.heard().includes(mark));
      expect(back.length).toBeGreaterThan(watch.private.length * 0.5);
      for (const role of scenario.roles) {
        const owners = people.filter((player) => watch.roles.get(player)?.has(role.id));
        for (const secret of [role.secret?.nl, role.secret?.en])
          if (secret) expect(watch.strangers(stretch(secret), owners), `secret of ${role.id}`).toBe(0);
      }
      expect(troupe.screen.heard()).toContain('"replay"');
      // Positive controls: who has a role has its secret, and who got a line or a message has it.
      const known = people.flatMap((player) =>
        [...(watch.roles.get(player) ?? [])].filter((role) => {
          const secret = scenario.roles.find((one) => one.id === role)?.secret;
          return secret && player.heard().includes(stretch(secret.en));
        }),
      );
      expect(known.length).toBe(id === 'back-bedroom' ? 9 * 4 : 0);
      expect(people[1]?.heard()).toContain('canary-whisper-end');
      // The facilitator wrote the message; the console does not repeat it.
      expect(watch.strangers('canary-whisper-end', people.slice(1, 2))).toBe(0);
      for (const event of scenario.events)
        event.lines?.forEach((line, at) => {
          const owner = people[at];
          expect(owner?.heard(), `line ${at} of ${event.id}`).toContain(stretch(line.text.en));
          expect(watch.strangers(stretch(line.text.en), owner ? [owner] : []), `line ${at} of ${event.id}`).toBe(0);
        });
      const headers = { authorization: `Bearer ${keyOf(troupe.room.hostUrl)}` };
      for (const form of ['json', 'md', 'csv']) {
        const report = await (
          await fetch(`${server.base}/api/rooms/${troupe.room.room}/report.${form}?names=1`, { headers })
        ).text();
        for (const { mark } of watch.private) expect(report).not.toContain(mark);
        for (const role of scenario.roles) if (role.secret) expect(report).not.toContain(stretch(role.secret.nl));
        expect(report).not.toContain('canary-whisper-end');
      }
    },
    120_000,
  );
});
