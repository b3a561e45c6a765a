// Two sessions that differ in one secret alone must look the same to whoever may not know it, to the letter, from then to the end.

import type { Session } from '../../shared/core/session.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { rules } from '../../shared/rules.ts';
import { facilitator, projector, testSession, type World } from '../kit/world.ts';
import type { Secret } from './canary-secrets.ts';

export const SEATS = 6;

export const play = (secret: Secret, way: 0 | 1): World => {
  const world = testSession({ scenario: secret.scenario, seats: SEATS });
  world.goTo(secret.at);
  secret.before?.(world);
  secret.tell(world, way);
  return world;
};

export const ownersOf = (secret: Secret, session: Session): ReadonlySet<string> => {
  const pair = session.groups.pairs.find((group) => group.seats.includes('seat-1'))?.seats ?? [];
  return new Set(secret.owners.flatMap((one) => (one === 'PAIR' ? pair : [one])));
};

export const viewersOf = (world: World): readonly (readonly [name: string, viewer: Viewer])[] => [
  ...world.seats.map((seat) => [seat, { role: 'participant', seat, language: 'en' }] as const),
  ['facilitator', facilitator],
  ['projector', projector],
];

export const sees = (world: World, viewer: Viewer): string =>
  JSON.stringify(rules.view(world.session(), viewer, { connected: new Set(world.seats), writing: new Set() }));

const texts = (world: World, name: string): readonly string[] => [
  JSON.stringify(rules.report(world.session(), { names: true, language: 'en' })),
  JSON.stringify(rules.report(world.session(), { names: false, language: 'nl' })),
  JSON.stringify(rules.keepsake(world.session(), name, 'en') ?? null),
];

/** Who can tell the two apart and may not, with where. */
export const noticed = (secret: Secret): readonly string[] => {
  const [one, other] = [play(secret, 0), play(secret, 1)];
  const owners = ownersOf(secret, one.session());
  const found: string[] = [];
  const look = (place: string, ways: boolean): void => {
    for (const [name, viewer] of viewersOf(one)) {
      if (owners.has(name)) continue;
      if (sees(one, viewer) !== sees(other, viewer)) found.push(`${name} at ${place}`);
      const mine = name.startsWith('seat-') ? texts(one, name) : texts(one, 'nobody');
      const theirs = name.startsWith('seat-') ? texts(other, name) : texts(other, 'nobody');
      if (ways && mine.some((text, at) => text !== theirs[at])) found.push(`${name} in a report at ${place}`);
    }
  };
  look(secret.at, secret.ever === true);
  if (!secret.ever) return found;
  for (let guard = 0; guard < 40 && one.session().phase !== 'ended'; guard++) {
    for (const world of [one, other]) {
      const last = world.block(facilitator, 'controls', 'pace')?.items.find((item) => item.id === 'next');
      world.send(facilitator, last && last.disabled === undefined ? last.send : { type: 'progress.end', anyway: true });
    }
    look(JSON.stringify(one.session().position ?? 'end'), one.session().phase === 'ended');
  }
  return found;
};
