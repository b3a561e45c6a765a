// What is in a view and should not be: another's private or hidden line, a message, the secret of a role.

import { groupsOf, house } from '../../shared/context.ts';
import type { Contribution } from '../../shared/core/activity.ts';
import { FORMED } from '../../shared/core/activity.ts';
import { roleOf } from '../../shared/services/casting.ts';
import type { Game } from './game.ts';

const inOneGroup = (game: Game, one: Contribution, viewer: string): boolean =>
  [...groupsOf(game.session, 'perspectives'), ...FORMED.flatMap((kind) => game.session.groups[kind])].some(
    (group) => group.seats.includes(viewer) && (group.seats.includes(one.by) || group.id === one.group),
  );

/** Why this viewer should not have this line; undefined when they may. */
const why = (game: Game, one: Contribution, viewer: string): string | undefined => {
  if (one.by === viewer) return undefined;
  if (one.audience === 'author') return 'a line of its author alone';
  if (viewer === 'facilitator') return undefined;
  if (one.audience === 'facilitator') return 'a line for the facilitator';
  if (game.session.hidden.includes(one.id)) return 'a hidden line';
  if (one.audience !== 'group') return undefined;
  if (viewer === 'projector') return 'a line of a group on the big screen';
  return inOneGroup(game, one, viewer) ? undefined : 'a line of another group';
};

const MARK = /zq\d+zq/g;

/** By the mark in its text, or else in its reason: who says something back has the line of another beside their own. */
const byMark = (game: Game): ReadonlyMap<string, Contribution> => {
  const all = house.contributions(game.session);
  const marked = (text: string, one: Contribution) => [...text.matchAll(MARK)].map(([mark]) => [mark, one] as const);
  return new Map([...all.flatMap((one) => marked(one.note ?? '', one)), ...all.flatMap((one) => marked(one.text, one))]);
};

/** What these viewers have and should not have, as `what: who`. `opened`: roles that somebody opened. */
export const leaks = (game: Game, views: ReadonlyMap<string, string>): readonly string[] => {
  const { session } = game;
  const lines = byMark(game);
  const whispers = session.whispers.flatMap((one) => [...one.text.matchAll(MARK)].map(([mark]) => [mark, one.seats] as const));
  const opened = new Set(session.steps.flatMap((step) => openedIn(session.states[step.id])));
  const found: string[] = [];
  for (const [viewer, text] of views) {
    for (const [mark] of text.matchAll(MARK)) {
      const one = lines.get(mark);
      const what = one && why(game, one, viewer);
      if (what) found.push(`${what}, of ${one.step}: ${viewer}`);
      if (whispers.some(([of, seats]) => of === mark && !seats.includes(viewer))) found.push(`a message: ${viewer}`);
    }
    for (const role of session.scenario.roles) {
      if (!role.secret || opened.has(role.id)) continue;
      const had = session.rolesHad[viewer]?.includes(role.id) || roleOf(session, viewer)?.id === role.id;
      const shown = [role.secret.nl, role.secret.en].some((secret) => text.includes(JSON.stringify(secret).slice(1, 60)));
      if (shown && !had) found.push(`the secret of ${role.id}: ${viewer}`);
    }
  }
  return found;
};

/** Roles that somebody opened in a debrief. */
const openedIn = (state: unknown): readonly string[] => {
  const opened = typeof state === 'object' && state !== null && 'opened' in state ? state.opened : undefined;
  return Array.isArray(opened) ? opened.map((one: { readonly role: string }) => one.role) : [];
};
