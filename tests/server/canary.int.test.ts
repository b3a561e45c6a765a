// A marker in every secret of a session over real sockets, and then a look at every byte that anybody received, and at every
// answer over HTTP: no foreign marker anywhere.

import { afterAll, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/core/event.ts';
import { markers, roleMarker } from './kit/markers.ts';
import type { Player } from './kit/player.ts';
import { keyOf, startServer, type TestServer } from './kit/server.ts';
import { type Actor, blockOf, button, gather, type Played, type Troupe, toTheEnd } from './kit/troupe.ts';

interface Secret {
  readonly marker: string;
  readonly kind: 'blind' | 'private' | 'note';
  readonly owner: Player;
}

const NOTE = 'NOTE-CANARY.';
/** Roles of the scenario, and how they are called. */
const ROLES: Readonly<Record<string, string>> = { fatma: 'Fatma', dylan: 'Dylan', 'de-vries': 'De Vries', rob: 'Rob' };

/** Options and arguments lie on the table at once; only the dots on them are blind. */
const OPEN: ReadonlySet<string> = new Set(['decide.add', 'decide.line']);

/** Follows one session: gives out markers, and looks for them. */
class Watch {
  readonly troupe: Troupe;
  /** Foreign markers, with where and by whom they were seen. */
  readonly found = new Set<string>();
  /** Markers that their own owner never got. */
  readonly missing: string[] = [];
  readonly kinds: Record<Secret['kind'], number> = { blind: 0, private: 0, note: 1 };
  /** How many blind ones others could read once they were shown. */
  shown = 0;
  refused: Played['refused'] = [];
  #secrets: Secret[];
  #late: Secret[] = [];
  readonly #roles = new Map<Player, Set<string>>();
  readonly #next = markers();

  constructor(troupe: Troupe) {
    this.troupe = troupe;
    this.#secrets = [{ marker: NOTE, kind: 'note', owner: troupe.host }];
    for (const player of troupe.everybody) this.#roles.set(player, new Set());
  }

  /** Markers in what somebody writes. Half of the people keep their private lines to themselves. */
  readonly direct = (actor: Actor, command: Command): Command | undefined => {
    const isPrivate = command.type === 'debrief.write';
    // Nobody opens the secret of a role: then it must stay closed to the end.
    if (command.type === 'debrief.open') return undefined;
    if (command.type === 'debrief.share') {
      if (this.troupe.people.indexOf(actor) % 2 === 0) return undefined;
      this.#widened(actor, String(command.contribution));
      return command;
    }
    const blind = button(this.troupe.host, 'reveal') !== undefined && !OPEN.has(command.type);
    if (typeof command.text !== 'string' || (!isPrivate && !blind)) return command;
    const secret = (): string => {
      const marker = this.#next();
      const kind = isPrivate ? 'private' : 'blind';
      this.#secrets.push({ marker, kind, owner: actor.player });
      this.kinds[kind]++;
      return marker;
    };
    const also = ['reason', 'need'].filter((name) => typeof command[name] === 'string');
    return { ...command, text: secret(), ...Object.fromEntries(also.map((name) => [name, secret()])) };
  };

  /** The author shows a line to others. */
  #widened(actor: Actor, contribution: string): void {
    const entries = actor.player.view()?.blocks.flatMap((block) => (block.type === 'entries' ? block.items : [])) ?? [];
    const text = entries.find((one) => one.id === contribution)?.text;
    this.#secrets = this.#secrets.filter((one) => one.marker !== text);
  }

  /** What is blind is a secret until it is shown: so just before that. */
  readonly look = (place: string): void => {
    this.#cast();
    for (const player of this.troupe.everybody) {
      const heard = player.heard();
      for (const { marker, kind, owner } of this.#secrets) {
        if (owner !== player && heard.includes(marker)) this.found.add(`${kind} at ${place}`);
        if (owner === player && !heard.includes(marker)) this.missing.push(`${marker} at ${place}`);
      }
      for (const role of Object.keys(ROLES))
        if (!this.#roles.get(player)?.has(role) && heard.includes(roleMarker(role))) this.found.add(`role ${role} at ${place}`);
    }
    const toOthers = ({ marker, owner }: Secret) =>
      this.troupe.everybody.some((one) => one !== owner && one.heard().includes(marker));
    this.shown += this.#late.filter(toOthers).length;
    this.#late = this.#secrets.filter((one) => one.kind === 'blind');
    this.#secrets = this.#secrets.filter((one) => one.kind !== 'blind');
  };

  /** Who has which role now, as the facilitator sees it. */
  #cast(): void {
    for (const { id, role } of blockOf(this.troupe.host, 'people')?.items ?? []) {
      const actor = this.troupe.people.find((one) => one.seat === id);
      const found = Object.entries(ROLES).find(([, name]) => role?.includes(name))?.[0];
      if (actor && found) this.#roles.get(actor.player)?.add(found);
    }
  }

  /** Roles that somebody had, and whose secret came to them. */
  rolesKnown(): number {
    return [...this.#roles].reduce(
      (sum, [player, roles]) => sum + [...roles].filter((role) => player.heard().includes(roleMarker(role))).length,
      0,
    );
  }

  /** Foreign keys in what people heard. */
  keys(): readonly string[] {
    const { room, host, screen, people } = this.troupe;
    const all: readonly (readonly [key: string, what: string, mayHave: readonly Player[]])[] = [
      [keyOf(room.hostUrl), 'host key', []],
      [keyOf(room.screenUrl), 'screen key', [host]],
      [keyOf(room.joinUrl), 'join key', [host, screen]],
      ...people.map(({ token, name }) => [token, `token of ${name}`, []] as const),
    ];
    return all.flatMap(([key, what, mayHave]) =>
      this.troupe.everybody.some((one) => !mayHave.includes(one) && one.heard().includes(key)) ? [what] : [],
    );
  }

  /** What is for ever secret and is in this text. */
  inText(text: string): readonly string[] {
    const tokens = [keyOf(this.troupe.room.hostUrl), ...this.troupe.people.map((one) => one.token)];
    return [...this.#secrets.map((one) => one.marker), ...Object.keys(ROLES).map(roleMarker), ...tokens].filter((one) =>
      text.includes(one),
    );
  }
}

const play = async (server: TestServer, variant: string): Promise<Watch> => {
  const troupe = await gather(server, 6, variant);
  const watch = new Watch(troupe);
  await troupe.host.send({ type: 'room.note', text: NOTE });
  watch.refused = (await toTheEnd(troupe, `canary/${variant}`, watch)).refused;
  // Who is there is published a moment later.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  watch.look('the end');
  return watch;
};

const answers = async (server: TestServer, { room }: Troupe): Promise<readonly string[]> => {
  const paths = ['/api/scenarios', `/api/join/${room.code}`, `/api/join/${keyOf(room.joinUrl)}`, '/healthz'];
  const report = ['json', 'md', 'csv'].flatMap((form) =>
    ['', '?names=1', '?names=1&language=nl'].map((query) => `/api/rooms/${room.room}/report.${form}${query}`),
  );
  const headers = { authorization: `Bearer ${keyOf(room.hostUrl)}` };
  return Promise.all([
    ...paths.map(async (path) => (await fetch(server.base + path)).text()),
    ...report.map(async (path) => {
      const answer = await fetch(server.base + path, { headers });
      expect(answer.status).toBe(200);
      return answer.text();
    }),
  ]);
};

describe('the canary over sockets', () => {
  const servers: TestServer[] = [];
  const start = async (cast: string): Promise<TestServer> => {
    const server = await startServer(undefined, 0, cast);
    servers.push(server);
    return server;
  };
  afterAll(async () => {
    for (const server of servers) await server.end();
  });

  test.each(['parallel', 'roles'])(
    'S2: in no byte that anybody gets is a secret of another (%s)',
    async (variant) => {
      const server = await start('marked');
      const watch = await play(server, variant);

      expect([...watch.found]).toEqual([]);
      expect(watch.keys()).toEqual([]);
      for (const text of await answers(server, watch.troupe)) expect(watch.inText(text)).toEqual([]);
      expect(watch.refused).toEqual([]);
      // Positive control: there were secrets of each kind, their owners have them, and the blind ones were seen when shown.
      expect(watch.missing).toEqual([]);
      expect(watch.kinds.blind).toBeGreaterThan(30);
      expect(watch.kinds.private).toBeGreaterThan(4);
      expect(watch.shown).toBeGreaterThan(20);
      expect(watch.rolesKnown()).toBeGreaterThan(variant === 'roles' ? 6 : -1);
      expect(watch.troupe.host.heard()).toContain(keyOf(watch.troupe.room.joinUrl));
    },
    40_000,
  );

  test('S2: a view that is wider than it should be is caught', async () => {
    const watch = await play(await start('leaky'), 'roles');

    const caught = [...watch.found].join('\n');
    for (const kind of ['blind', 'private', 'role']) expect(caught).toContain(`${kind} `);
  }, 40_000);
});
