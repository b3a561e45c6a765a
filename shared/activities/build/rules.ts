// Rules of building. The log decides who was first on a square; the budget is never gone over by a command; no command here
// takes a child or a card from anybody.

import type { Group, StepContext } from '../../core/activity.ts';
import type { Command, Fact } from '../../core/event.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { written } from '../../core/say.ts';
import { fact } from '../../core/service.ts';
import type { Viewer } from '../../core/viewer.ts';
import { boxOf, budgetOf, edgeAt, isEmpty, isInside, isTaken, isUsedUp, overBy, tileNamed, usedBy } from './board.ts';
import { testedBy } from './families.ts';
import { type BuildCommand, type Config, LINE_MAX } from './schema.ts';
import { builds, designOf, groupsOf, groupWith, type State } from './state.ts';

type Step = StepContext<Config>;
type Outcome = readonly Fact[] | Refusal;
type Of<Type extends BuildCommand['type']> = BuildCommand & { type: Type };

/** Whose design a command changes: one's own group's, or for the facilitator any. */
const groupFor = (state: State, named: string | undefined, by: Viewer, step: Step): Group | Refusal => {
  const list = groupsOf(state, step);
  if (by.role === 'facilitator')
    return (named === undefined && list.length === 1 ? list[0] : list.find((one) => one.id === named)) ?? refuse('unknown');
  if (by.role !== 'participant' || !builds(by.seat, step)) return refuse('not-allowed');
  const own = groupWith(state, by.seat, step);
  if (!own) return refuse('not-now');
  return named === undefined || named === own.id ? own : refuse('not-allowed');
};

const place = (state: State, command: Of<'build.place'>, by: Viewer, step: Step): Outcome => {
  const group = groupFor(state, command.group, by, step);
  if (isRefusal(group)) return group;
  if (!step.current || step.config.shape !== 'yard') return refuse('not-now');
  const tile = tileNamed(step.config, command.tile);
  if (!tile) return refuse('unknown');
  const design = designOf(state, group.id);
  const box = boxOf(tile, command.x, command.y);
  if (!isInside(box, step.config)) return refuse('outside');
  const edge = tile.side ? edgeAt(command.x, command.y, step.config) : undefined;
  const taken = edge
    ? design.pieces.some((one) => one.edge === edge && one.tile === tile.id)
    : isTaken(box, design.pieces, step.config);
  if (taken) return refuse('square-taken');
  if (isUsedUp(tile, design.pieces)) return refuse('too-many', { max: tile.most ?? 0 });
  const left = budgetOf(step) - usedBy(design, step.config);
  if (tile.cost > left) return refuse('budget', { left: Math.max(0, left) });
  return fact('build.placed', { group: group.id, tile: tile.id, x: command.x, y: command.y, edge }, step.id);
};

/** Things can be taken back while the step is on; afterwards too, when a plot event took from the budget. */
const handsIn = (state: State, group: Group, step: Step): boolean => step.current || overBy(designOf(state, group.id), step) > 0;

const take = (state: State, command: Of<'build.take'>, by: Viewer, step: Step): Outcome => {
  const group = groupFor(state, command.group, by, step);
  if (isRefusal(group)) return group;
  if (!handsIn(state, group, step) || step.config.shape !== 'yard') return refuse('not-now');
  const piece = designOf(state, group.id).pieces.find((one) => one.id === command.piece);
  return piece ? fact('build.taken', { group: group.id, piece: piece.id }, step.id) : refuse('unknown');
};

const hours = (state: State, command: Of<'build.hours'>, by: Viewer, step: Step): Outcome => {
  const group = groupFor(state, command.group, by, step);
  if (isRefusal(group)) return group;
  if (!handsIn(state, group, step) || step.config.shape !== 'hours') return refuse('not-now');
  if (!step.config.hours.some((one) => one.id === command.subject)) return refuse('unknown');
  const design = designOf(state, group.id);
  const before = design.hours[command.subject] ?? 0;
  if (command.count === before) return [];
  const left = budgetOf(step) - usedBy(design, step.config);
  // Fewer is always possible, also when a plot event took hours away.
  if (command.count > before && (!step.current || command.count - before > left))
    return refuse('budget', { left: Math.max(0, left) });
  return fact('build.planned', { group: group.id, subject: command.subject, count: command.count }, step.id);
};

const stand = (state: State, command: Of<'build.stand'>, seat: string, group: Group, step: Step): Outcome => {
  const child = step.held()[seat];
  if (!step.current || step.config.shape !== 'yard' || !child) return refuse('not-now');
  const design = designOf(state, group.id);
  const piece = design.pieces.find((one) => one.id === command.at);
  if (command.at !== undefined && !piece) return refuse('unknown');
  const x = piece?.x ?? command.x;
  const y = piece?.y ?? command.y;
  if (x === undefined || y === undefined) return refuse('unknown');
  if (!isInside({ x, y, width: 1, height: 1 }, step.config)) return refuse('outside');
  return fact('build.stood', { group: group.id, child: child.id, x, y }, step.id);
};

const judge = (state: State, command: Of<'build.judge'>, seat: string, group: Group, step: Step): Outcome => {
  const child = step.held()[seat];
  const need = step.cardNeeds.find((one) => one.tag === child?.tag);
  if (!step.current || !child || !need?.judged) return refuse('not-now');
  if (designOf(state, group.id).judged[child.id] === command.mood) return [];
  return fact('build.judged', { group: group.id, child: child.id, mood: command.mood }, step.id);
};

const test = (state: State, command: Of<'build.test'>, seat: string, group: Group, step: Step): Outcome => {
  // What was written while the link was gone may still come.
  if (step.part !== 'test' && !step.left.has('test')) return refuse('not-now');
  if (!testedBy(group, step).some((card) => card.id === command.child)) return refuse('unknown');
  const text = written(command.text, LINE_MAX);
  if (typeof text !== 'string') return text;
  const same = state.lines.some((one) => one.by === seat && one.child === command.child && one.text === text);
  return same ? [] : fact('build.tested', { group: group.id, child: command.child, text }, step.id);
};

const sign = (state: State, command: Of<'build.sign'>, seat: string, group: Group, step: Step): Outcome => {
  if (!step.current || step.part !== 'sign') return refuse('not-now');
  const design = designOf(state, group.id);
  if (design.signed.some((one) => one.seat === seat) === command.yes) return [];
  // Nobody signs what they have not seen.
  if (command.yes && command.seen !== undefined && command.seen !== design.changed?.id) return refuse('not-now');
  if (command.yes && isEmpty(design)) return refuse('empty');
  if (command.yes && overBy(design, step) > 0) return refuse('budget', { left: 0 });
  return fact('build.signed', { group: group.id, yes: command.yes }, step.id);
};

export const decide = (state: State, given: Command, by: Viewer, step: Step): Outcome => {
  const command = given as BuildCommand;
  switch (command.type) {
    case 'build.place':
      return place(state, command, by, step);
    case 'build.take':
      return take(state, command, by, step);
    case 'build.hours':
      return hours(state, command, by, step);
  }
  if (by.role !== 'participant') return refuse('not-allowed');
  // One's own words are one's own, whatever one has become since.
  if (command.type === 'build.withdraw') {
    const mine = state.lines.find((one) => one.id === command.contribution && one.by === by.seat);
    return mine ? fact('build.withdrawn', { contribution: mine.id }, step.id) : refuse('unknown');
  }
  // The rest is a parent's own.
  if (!builds(by.seat, step)) return refuse('not-allowed');
  const group = groupWith(state, by.seat, step);
  if (!group) return refuse('not-now');
  switch (command.type) {
    case 'build.stand':
      return stand(state, command, by.seat, group, step);
    case 'build.judge':
      return judge(state, command, by.seat, group, step);
    case 'build.test':
      return test(state, command, by.seat, group, step);
    case 'build.sign':
      return sign(state, command, by.seat, group, step);
    default:
      return command satisfies never;
  }
};
