// A server for tests, as a process of its own so that it can be killed. Data in the folder given; one of CASTS says which
// scenarios it has, and which mistake of ours.

import { fileURLToPath } from 'node:url';
import { createApp } from '../../../server/app.ts';
import { type Catalog, readCatalog } from '../../../server/catalog/catalog.ts';
import { steadyClock } from '../../../server/clock.ts';
import { openSqlite } from '../../../server/log/sqlite.ts';
import { openJournal } from '../../../server/logger.ts';
import type { Block } from '../../../shared/blocks/block.ts';
import type { Session } from '../../../shared/core/session.ts';
import { rules } from '../../../shared/rules.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { TINY } from '../../kit/tiny.ts';
import { scenarioOf } from '../../kit/world.ts';
import { inside } from './inside.ts';
import { roleMarker } from './markers.ts';

const tiny = (): Catalog => new Map([['tiny', scenarioOf(TINY)]]);
const shipped = () => readCatalog(fileURLToPath(new URL('../../../scenarios/', import.meta.url)), () => {});

/** With a marker in the secret of every role. */
const marked = (scenario: Scenario): Scenario => ({
  ...scenario,
  roles: scenario.roles.map((role) =>
    role.secret
      ? {
          ...role,
          secret: { nl: `${role.secret.nl} ${roleMarker(role.id)}`, en: `${role.secret.en} ${roleMarker(role.id)}` },
        }
      : role,
  ),
});

/** A mutant: everybody's view also holds that of the first person who came in. */
const widen = (): void => {
  const { view } = rules;
  rules.view = (session, viewer, presence) => {
    const own = view(session, viewer, presence);
    const other = Object.keys(session.seats)[0];
    if (other === undefined || (viewer.role === 'participant' && viewer.seat === other)) return own;
    const { blocks } = view(session, { role: 'participant', seat: other, language: viewer.language }, presence);
    return { ...own, blocks: [...own.blocks, ...blocks.map((block): Block => ({ ...block, id: `leak-${block.id}` }))] };
  };
};

/** A mutant with a mistake that only the room of somebody called Bug meets: in what is asked there, and in one view. */
const breakBug = (): void => {
  const { decide, view } = rules;
  const bug = (session: Session) => Object.values(session.seats).find((seat) => seat.name === 'Bug')?.id;
  rules.decide = (session, command, by, now) => {
    if (bug(session) !== undefined && by.role === 'facilitator') throw new Error('a mistake of ours');
    return decide(session, command, by, now);
  };
  rules.view = (session, viewer, presence) => {
    if (viewer.role === 'participant' && viewer.seat === bug(session)) throw new Error('a mistake of ours');
    return view(session, viewer, presence);
  };
};

/** A mutant in which whatever is asked of the room of somebody called Bug, or shown there, throws. */
const shake = (): void => {
  const { decide, arrive, view, report } = rules;
  const check = (session: Session): void => {
    if (Object.values(session.seats).some((seat) => seat.name === 'Bug')) throw new Error('a mistake of ours');
  };
  rules.decide = (session, ...more) => {
    check(session);
    return decide(session, ...more);
  };
  rules.arrive = (session, ...more) => {
    check(session);
    return arrive(session, ...more);
  };
  rules.view = (session, ...more) => {
    check(session);
    return view(session, ...more);
  };
  rules.report = (session, ...more) => {
    check(session);
    return report(session, ...more);
  };
};

const CASTS: Readonly<Record<string, () => Catalog | Promise<Catalog>>> = {
  tiny,
  shipped,
  marked: async () => new Map([...(await shipped())].map(([id, scenario]) => [id, marked(scenario)])),
  broken: () => {
    breakBug();
    return tiny();
  },
  shaken: () => {
    shake();
    return tiny();
  },
  leaky: () => {
    widen();
    return CASTS.marked?.() ?? tiny();
  },
};

const [, , folder = '.', port = '0', cast = 'tiny', shift = '0'] = process.argv;
const clock = inside(steadyClock(), Number(shift));
const app = await createApp({
  log: await openSqlite(`${folder}/rolwissel.db`),
  catalog: await (CASTS[cast] ?? tiny)(),
  clock,
  journal: openJournal('warn'),
  publicUrl: 'https://play.example.org',
  port: Number(port),
  host: '127.0.0.1',
  pages: `${folder}/dist`,
});
const served = await app.listen();
process.stdout.write(`port ${served.port}\n`);
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
