// Every place in which people write, found on their screens: at each part, for each kind of viewer, the fields of forms and what
// buttons ask for.

import { house } from '../../shared/context.ts';
import type { Command } from '../../shared/core/event.ts';
import type { Session } from '../../shared/core/session.ts';
import type { Viewer } from '../../shared/core/viewer.ts';
import { rules } from '../../shared/rules.ts';
import { route } from '../../shared/services/route.ts';
import { FULL } from '../kit/full.ts';
import { SIDES_WORLD } from '../kit/sides.ts';
import { both, SCRIPT, withSteps } from '../kit/steps.ts';
import { TINY } from '../kit/tiny.ts';
import { facilitator, testSession, type World } from '../kit/world.ts';
import { offers, press } from './acts.ts';

export interface Input {
  /** `type.field`, of the command. */
  readonly name: string;
  readonly session: Session;
  readonly viewer: Viewer;
  /** The command with this text in the field. */
  readonly say: (text: string) => Command;
}

const NONE = { connected: new Set<string>(), writing: new Set<string>() };

/** Options are the first, numbers the least: only the text matters here. */
const still = () => 0;

const onScreen = (session: Session, viewer: Viewer): readonly Input[] =>
  offers(rules.view(session, viewer, NONE)).flatMap((offer) => {
    const fields =
      'fields' in offer
        ? offer.fields.filter((one) => one.kind === 'text' || one.kind === 'line' || one.kind === 'date').map((one) => one.name)
        : offer.ask
          ? [offer.ask.name]
          : [];
    const command = press(offer, still);
    return fields.map((field) => ({
      name: `${command.type}.${field}`,
      session,
      viewer,
      say: (text: string) => ({ ...command, [field]: text }),
    }));
  });

/** Kinds that work in more than one way, in the ways that the others have not. */
const MORE = withSteps(
  `id: words, kind: canvas, title: ${both('Words')}, prompt: ${both('Which word')}, template: meaning, ${SCRIPT}`,
  `id: sentence, kind: canvas, title: ${both('One')}, prompt: ${both('One')}, template: lines, lines: [{ id: want, starter: ${both('We want')} }], ${SCRIPT}`,
);

/** People who lead something have fields of their own. */
const worlds = (): readonly World[] =>
  [TINY, FULL, SIDES_WORLD, MORE].map((scenario) => {
    const world = testSession({ scenario, seats: 6 });
    world.send(facilitator, { type: 'casting.task', seat: 'seat-6', task: 'moderator' });
    world.send(facilitator, { type: 'casting.task', seat: 'seat-5', task: 'inspector' });
    return world;
  });

/** Something that can be edited, answered, said back. */
const writeSomething = (world: World): void => {
  for (const seat of world.seats.slice(0, 3)) {
    const view = world.view(seat);
    for (const offer of offers(view)
      .filter((one) => 'fields' in one)
      .slice(0, 3))
      try {
        world.send(seat, press(offer, still));
      } catch {
        // What is refused leaves nothing to edit.
      }
  }
};

/** Each once, in a session in which it is asked for. */
export const inputs = (): readonly Input[] => {
  const found = new Map<string, Input>();
  const look = (world: World): void => {
    for (const viewer of [facilitator, ...world.seats.map((seat): Viewer => ({ role: 'participant', seat, language: 'en' }))])
      for (const input of onScreen(world.session(), viewer)) if (!found.has(input.name)) found.set(input.name, input);
  };
  for (const world of worlds()) {
    look(world);
    for (const { step, part } of route(world.session(), house)) {
      // A step that needs something first, as the debrief of a live action, is come to in its turn.
      world.send(facilitator, { type: 'progress.go', step, part });
      world.pass(1000);
      if (part === 'consent') world.send(facilitator, { type: 'decide.propose', step, option: 'go' });
      look(world);
      writeSomething(world);
      look(world);
    }
  }
  return [...found.values()];
};
